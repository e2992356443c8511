package org.waishi.friendship.historic;

import java.util.List;
import org.waishi.platform.web.problem.Problem;

/**
 * What became of a load.
 *
 * @param confirmed how many are confirmed now: all, but for those that somebody changed in the very
 *     moment
 * @param late these, each told at its row, counted from 1
 */
public record Confirmed(int confirmed, List<Problem.FieldError> late) {

  /** Keeps its own copy. */
  public Confirmed {
    late = List.copyOf(late);
  }
}
