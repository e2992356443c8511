package org.waishi.event.engagement;

import java.util.List;

/** How far an engagement has come, with the steps that lead on as resources to post to. */
public enum EngagementState {
  /** Before the reviewers (待审). */
  PROPOSED("approvals", "returns", "cancellations", "dates"),
  /** Given back for correction (退回补正). */
  RETURNED("resubmissions", "cancellations", "dates"),
  /** Approved by an instruction file (批件). */
  APPROVED("cancellations", "conclusions", "dates"),
  /** Held, and told how (办结). */
  CONCLUDED,
  /** Called off (取消). */
  CANCELLED;

  private final List<String> steps;

  EngagementState(String... steps) {
    this.steps = List.of(steps);
  }

  /** The steps that lead on. */
  public List<String> allowedSteps() {
    return steps;
  }

  /** Whether nothing leads on any more. */
  boolean isOver() {
    return steps.isEmpty();
  }
}
