package org.waishi.friendship.honour.kind;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waishi.platform.table.RuleTables;
import org.waishi.platform.table.TableRow;
import org.waishi.platform.table.TableShape;

/** Which body answers at which step; reorganised ones stand there with their new names. */
public record Bodies(List<Body> all) {

  /** Keeps its own copy. */
  public Bodies {
    all = List.copyOf(all);
  }

  /** What the table says. */
  public static Bodies of(RuleTables tables) {
    return tables.read(
        "honour-bodies",
        new TableShape<Body>(
            List.of("valid_from", "step", "name_zh", "name_en"),
            List.of("of", "source"),
            Bodies::body),
        Bodies::new);
  }

  /** Who answers at a step on a day: the youngest entry that holds by then. */
  public Optional<Body> at(String step, String whose, LocalDate day) {
    return all.stream()
        .filter(body -> body.answers(step, whose, day))
        .max(Comparator.comparing(Body::validFrom));
  }

  // NullAway does not see in the class file that a parser may answer null.
  @SuppressWarnings("NullAway")
  private static Body body(TableRow row) {
    LocalDate from = row.date("valid_from");
    String step = row.text("step");
    String of = row.optional("of");
    String zh = row.text("name_zh");
    String en = row.text("name_en");
    return row.make(() -> new Body(from, step, of, zh, en));
  }
}
