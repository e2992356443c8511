package org.waishi.platform.table;

import java.util.List;
import org.waishi.platform.web.problem.Problem;

/**
 * What became of a table.
 *
 * @param rows how many rows it had, the head not counted
 * @param accepted how many of them were loaded, or would have been; all or none
 * @param dryRun true when it was only tried
 * @param faults everything that is wrong with it
 */
public record ImportReport(
    int rows, int accepted, boolean dryRun, List<Problem.FieldError> faults) {

  /** Keeps its own copy. */
  public ImportReport {
    faults = List.copyOf(faults);
  }
}
