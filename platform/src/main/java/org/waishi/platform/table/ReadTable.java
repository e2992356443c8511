package org.waishi.platform.table;

import java.util.List;
import org.waishi.platform.web.problem.Fault;

/**
 * What was read of a table.
 *
 * @param rows how many rows there were, the head not counted
 * @param lines the rows without fault
 * @param faults everything that is wrong, in the order of rows
 */
public record ReadTable<T>(int rows, List<Line<T>> lines, List<Fault> faults) {

  /** Keeps its own copies. */
  public ReadTable {
    lines = List.copyOf(lines);
    faults = List.copyOf(faults);
  }

  /**
   * One row.
   *
   * @param row its number as a spreadsheet shows it
   */
  public record Line<T>(long row, T value) {}

  /** The values of all rows. */
  public List<T> values() {
    return lines.stream().map(Line::value).toList();
  }

  static <T> ReadTable<T> unreadable(List<Fault> faults) {
    return new ReadTable<>(0, List.of(), faults);
  }
}
