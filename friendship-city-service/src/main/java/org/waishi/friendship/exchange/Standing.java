package org.waishi.friendship.exchange;

import java.util.List;

/** How far an exchange is, with the steps that lead on as names of resources to post to. */
public enum Standing {
  /** It will be held. */
  PLANNED("conclusions", "cancellations", "tie-assignments", "withdrawals"),
  /** It was held; it counts. */
  HELD("results", "tie-assignments", "withdrawals"),
  /** It will not be held. */
  CANCELLED("withdrawals"),
  /** The entry was wrong; it stays to be read. */
  WITHDRAWN;

  private final List<String> steps;

  Standing(String... steps) {
    this.steps = List.of(steps);
  }

  /** The steps that lead on. */
  public List<String> steps() {
    return steps;
  }
}
