package org.waishi.apec.application;

import java.util.Arrays;
import java.util.List;

/** Where an application stands, and the steps that may be taken from there. */
public enum ApplicationStatus {
  DRAFT("draft", "submissions", "withdrawals"),
  SUBMITTED("returns", "acceptances", "non-acceptances", "withdrawals"),
  RETURNED("draft", "resubmissions", "withdrawals"),
  ACCEPTED("withdrawals"),
  NOT_ACCEPTED,
  WITHDRAWN;

  private final List<String> steps;

  ApplicationStatus(String... steps) {
    this.steps = List.of(steps);
  }

  /** The resources that may be posted to now. */
  public List<String> allowedSteps() {
    return steps;
  }

  /** Whether anything may still happen. */
  public boolean open() {
    return !steps.isEmpty();
  }

  /** Those that were asked for and not settled: the ones an alert may flag. */
  static List<String> underWay() {
    return Arrays.stream(values())
        .filter(status -> status.open() && status != DRAFT)
        .map(Enum::name)
        .toList();
  }
}
