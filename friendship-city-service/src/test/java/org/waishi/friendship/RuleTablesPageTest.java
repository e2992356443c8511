package org.waishi.friendship;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever runs the service finds every table that it reads, and none that it does not. */
class RuleTablesPageTest {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|");

  private static Set<String> tables() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/rules"))) {
      return files
          .map(file -> file.getFileName().toString().replace(".csv", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void every_table_stands_on_the_page_of_who_runs_the_service() throws IOException {
    Matcher rows = ROW.matcher(Files.readString(Path.of("../docs/rule-tables.md")));
    Set<String> told = new TreeSet<>();
    while (rows.find()) {
      told.add(rows.group(1));
    }
    assertThat(told).isEqualTo(tables());
  }

  @Test
  void no_table_is_read_past_the_file_that_an_office_put_in_its_place() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      List<Path> past =
          sources
              .filter(source -> source.toString().endsWith(".java"))
              .filter(RuleTablesPageTest::readsShippedTables)
              .toList();
      assertThat(past).isEmpty();
    }
  }

  private static boolean readsShippedTables(Path source) {
    try {
      return Files.readString(source).contains("ShippedTable");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
