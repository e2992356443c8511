package org.waishi.friendship.cooperation;

import java.util.List;

/** Where an item stands, with the steps that lead on as names of resources to post to. */
public enum ItemState {
  /** Proposed; may still be put into shape. */
  PROPOSED("milestones", "approvals", "abandonments"),
  /** Approved by an instruction file; the work goes on. */
  RUNNING(
      "milestones",
      "milestone-moves",
      "milestone-reports",
      "milestone-acceptances",
      "milestone-returns",
      "contributions",
      "conclusions",
      "abandonments"),
  /** All is done. */
  CONCLUDED("contributions"),
  /** Given up. */
  ABANDONED;

  private final List<String> steps;

  ItemState(String... steps) {
    this.steps = List.of(steps);
  }

  /** The steps that lead on. */
  public List<String> steps() {
    return steps;
  }
}
