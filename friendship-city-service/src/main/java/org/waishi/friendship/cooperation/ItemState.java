package org.waishi.friendship.cooperation;

import java.util.List;

/** Where an item stands, with the steps that lead on as names of resources to post to. */
public enum ItemState {
  /** Proposed; may still be put into shape. */
  PROPOSED("milestones", "milestone-moves", "approvals", "returns", "rejections", "abandonments"),
  /** Returned for correction (退回补正). */
  RETURNED("milestones", "milestone-moves", "resubmissions", "abandonments"),
  /** Approved by an instruction file; the work goes on. */
  RUNNING(
      "milestones",
      "milestone-moves",
      "milestone-move-decisions",
      "milestone-reports",
      "milestone-acceptances",
      "milestone-returns",
      "contributions",
      "contribution-confirmations",
      "contribution-reversals",
      "conclusions",
      "terminations"),
  /** All is done. */
  CONCLUDED("contributions", "contribution-confirmations", "contribution-reversals"),
  /** Ended before it was done, by an instruction file (终止); what was paid is still settled. */
  TERMINATED("contributions", "contribution-confirmations", "contribution-reversals"),
  /** Rejected by an instruction file (不予批准). */
  REJECTED,
  /** Given up before it was approved (放弃). */
  ABANDONED;

  private final List<String> steps;

  ItemState(String... steps) {
    this.steps = List.of(steps);
  }

  /** Whether it has not come to its end. */
  public boolean open() {
    return this == PROPOSED || this == RETURNED || this == RUNNING;
  }

  /** The steps that lead on. */
  public List<String> steps() {
    return steps;
  }
}
