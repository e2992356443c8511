package org.waishi.friendship.clock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The dated times of all steps of review; a step without a row has no clock. */
public record ReviewTimes(List<Row> rows) {

  /** Keeps its own copy. */
  public ReviewTimes {
    rows = List.copyOf(rows);
  }

  /** What holds for a step from a day on, until a younger row. */
  public record Row(LocalDate validFrom, String step, ReviewTime time) {}

  /** The time of a step that begins on this day. */
  public Optional<ReviewTime> of(String step, LocalDate day) {
    return rows.stream()
        .filter(row -> row.step().equals(step) && !row.validFrom().isAfter(day))
        .max(Comparator.comparing(Row::validFrom))
        .map(Row::time);
  }
}
