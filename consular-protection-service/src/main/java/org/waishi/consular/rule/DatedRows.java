package org.waishi.consular.rule;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All rows of one table, past and coming ones too.
 *
 * @param <R> what a row says
 */
public record DatedRows<R extends DatedRow>(List<R> rows) {

  /** Keeps its own copy. */
  public DatedRows {
    rows = List.copyOf(rows);
  }

  /** The rows in force on a day: of each meaning the latest that has begun. */
  public Stream<R> on(LocalDate day) {
    Map<Object, R> latest = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> !row.validFrom().isAfter(day))
        .forEach(row -> latest.merge(row.meaning(), row, DatedRows::later));
    return latest.values().stream();
  }

  private static <R extends DatedRow> R later(R one, R other) {
    return other.validFrom().isBefore(one.validFrom()) ? one : other;
  }
}
