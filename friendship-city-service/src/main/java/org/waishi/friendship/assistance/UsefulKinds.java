package org.waishi.friendship.assistance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.table.RuleTables;
import org.waishi.platform.table.TableRow;
import org.waishi.platform.table.TableShape;

/**
 * The dated table of which kinds of institution help first in which kind of incident. On a day the
 * youngest row holds that is not younger than the day; a kind of incident without a row has none.
 */
record UsefulKinds(List<Row> rows) {

  private static final TableShape<Row> SHAPE =
      new TableShape<Row>(
          List.of("valid_from", "incident_kind", "institution_kinds"),
          List.of("source"),
          UsefulKinds::row);

  /** Keeps its own copy. */
  UsefulKinds {
    rows = List.copyOf(rows);
  }

  /** Codes of kinds of institution, the most useful first. */
  record Row(LocalDate validFrom, String incident, List<String> institutions) {}

  /** What the table says. */
  static UsefulKinds of(RuleTables tables) {
    return tables.read("incident-contacts", SHAPE, UsefulKinds::new);
  }

  /** What helps in this kind of incident, the most useful first. */
  List<String> in(@Nullable String incident, LocalDate day) {
    return rows.stream()
        .filter(row -> row.incident().equals(incident) && !row.validFrom().isAfter(day))
        .max(Comparator.comparing(Row::validFrom))
        .map(Row::institutions)
        .orElse(List.of());
  }

  // NullAway does not see in the class file that a parser may answer null.
  @SuppressWarnings("NullAway")
  private static Row row(TableRow row) {
    LocalDate from = row.date("valid_from");
    String incident = row.text("incident_kind");
    String institutions = row.text("institution_kinds");
    return row.make(() -> new Row(from, incident, List.of(institutions.split(" ", -1))));
  }
}
