package org.waishi.friendship.clock;

import org.waishi.platform.deadline.CaseClock;

/**
 * How long a review may take.
 *
 * @param workingDays at least 1; the day it begins on is not counted
 * @param mode whether corrected papers count anew
 */
public record ReviewTime(int workingDays, CaseClock.Mode mode) {

  /** Refuses a review without a day. */
  public ReviewTime {
    if (workingDays < 1) {
      throw new IllegalArgumentException("workingDays: " + workingDays + " (expected: >= 1)");
    }
  }
}
