package org.waishi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesRegisterTest {

  private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
  private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+)(?:\\.(\\w+))?`");

  @Test
  void every_class_and_test_that_the_register_of_rules_names_exists() throws IOException {
    Map<String, String> sources = sources();
    List<String> missing = new ArrayList<>();
    List<String> rows =
        Files.readAllLines(ROOT.resolve("docs/rules.md")).stream()
            .filter(line -> line.startsWith("| "))
            .skip(1)
            .toList();
    for (String row : rows) {
      Matcher named = NAMED.matcher(row);
      while (named.find()) {
        String source = sources.get(named.group(1));
        if (source == null || (named.group(2) != null && !source.contains(named.group(2)))) {
          missing.add(named.group());
        }
      }
    }
    assertThat(rows).isNotEmpty();
    assertThat(missing).isEmpty();
  }

  private static Map<String, String> sources() throws IOException {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(ROOT)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        sources.merge(name, Files.readString(file), String::concat);
      }
    }
    return sources;
  }
}
