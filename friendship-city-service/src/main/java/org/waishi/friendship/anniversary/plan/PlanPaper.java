package org.waishi.friendship.anniversary.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.waishi.friendship.document.Paper;
import org.waishi.friendship.document.Paper.Block;

/** Sets the plan as a paper, month by month. */
final class PlanPaper {

  private static final List<Integer> WIDTHS = List.of(14, 44, 10, 20, 12);
  private static final int NO_MONTH = 13;

  private final PlanWords words;

  PlanPaper(Locale reader) {
    this.words = PlanWords.of(reader);
  }

  Paper of(int year, List<PlanLine> plan) {
    Map<Integer, List<PlanLine>> months = new TreeMap<>();
    for (PlanLine line : plan) {
      int month = Objects.requireNonNullElse(line.month(), NO_MONTH);
      months.computeIfAbsent(month, _ -> new ArrayList<>()).add(line);
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(words.say("count", Map.of("count", plan.size()))));
    months.forEach((month, lines) -> blocks.addAll(month(month, lines)));
    return new Paper(
        Paper.Form.LIST,
        words.say("head", Map.of("year", year)),
        words.language().getLanguage(),
        blocks);
  }

  private List<Block> month(int month, List<PlanLine> lines) {
    String head =
        month == NO_MONTH ? words.say("no-month") : words.say("month", Map.of("month", month));
    return List.of(
        new Block.Heading(head),
        new Block.Table(columns(), WIDTHS, lines.stream().map(this::row).toList()));
  }

  private List<String> columns() {
    return List.of(
        words.say("column.on"),
        words.say("column.title"),
        words.say("column.category"),
        words.say("column.treatment"),
        words.say("column.plan-from"));
  }

  private List<String> row(PlanLine line) {
    return List.of(
        line.on().text(),
        line.title(words.language()),
        words.category(line),
        words.treatment(line),
        line.planFrom().toString());
  }
}
