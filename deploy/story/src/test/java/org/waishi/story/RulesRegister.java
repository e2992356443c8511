package org.waishi.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The rows of {@code docs/rules.md}. */
record RulesRegister(List<Row> rows) {

  private static final Path FILE = Path.of("..", "..", "docs", "rules.md");
  private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w+)`");
  private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+\\.\\w+)`");
  private static final Pattern REFUSAL = Pattern.compile("`([a-z]+(?:-[a-z]+)+)`");

  /** One rule; what stands in {@code lower-case} says no by it. */
  record Row(String id, String rule, String source, String held, String tested) {

    static Row of(String line) {
      String[] cells = line.strip().split("\\s*\\|\\s*", -1);
      return new Row(cells[1], cells[2], cells[3], cells[4], cells[5]);
    }

    List<String> classes() {
      return found(CLASS, held);
    }

    List<String> tests() {
      return found(TEST, tested);
    }
  }

  static RulesRegister read() throws IOException {
    List<Row> rows =
        Files.readAllLines(FILE).stream()
            .filter(line -> line.matches("\\| [A-Z]+-\\d+ .*"))
            .map(Row::of)
            .toList();
    return new RulesRegister(rows);
  }

  Set<String> refusals() {
    Set<String> codes = new TreeSet<>();
    rows.forEach(row -> codes.addAll(found(REFUSAL, row.rule())));
    return codes;
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
  }
}
