package org.waishi.platform.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The ball is with the applicant: from the return for correction (退回补正) to the corrected filing.
 *
 * @param to absent while the office still waits
 */
public record Pause(Instant from, @Nullable Instant to) {

  public Pause {
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("to: " + to + " (expected: not before " + from + ")");
    }
  }

  boolean isOpen() {
    return to == null;
  }

  Pause endedAt(Instant end) {
    return new Pause(from, end);
  }
}
