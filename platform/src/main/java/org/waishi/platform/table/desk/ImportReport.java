package org.waishi.platform.table.desk;

import java.util.List;
import org.waishi.platform.web.problem.Problem;

/**
 * What became of a table: each row stands either among those taken or, once for each fault, among
 * the faults.
 *
 * @param rows how many rows it had, a head not counted
 * @param accepted how many of them were loaded, or would have been; all or none, but for a row that
 *     somebody else's change came to stand against since it was checked
 * @param dryRun true when it was only tried
 * @param faults everything that is wrong with it
 * @param taken the rows without fault
 */
public record ImportReport(
    int rows, int accepted, boolean dryRun, List<Problem.FieldError> faults, List<TakenRow> taken) {

  /** Keeps its own copies. */
  public ImportReport {
    faults = List.copyOf(faults);
    taken = List.copyOf(taken);
  }

  /**
   * One row without fault.
   *
   * @param row as a spreadsheet counts; in a JSON list from 1
   * @param id what it is, or would be, found under
   */
  public record TakenRow(long row, String id) {}
}
