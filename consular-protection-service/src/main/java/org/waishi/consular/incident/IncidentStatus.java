package org.waishi.consular.incident;

import java.util.List;
import java.util.stream.Stream;

/** How far a case is, and the steps that follow from there. Source: domain guide 4.4. */
public enum IncidentStatus {
  REPORTED("verifications", "false-reports", "referrals"),
  VERIFYING("confirmations", "false-reports", "referrals"),
  CONFIRMED("responses"),
  RESPONDING("stabilisations"),
  REOPENED("stabilisations"),
  STABILISED("aftercare"),
  AFTERCARE("closures"),
  CLOSED("reviews", "archivals", "reopenings"),
  REVIEWED("archivals", "reopenings"),
  ARCHIVED,
  FALSE_REPORT,
  NOT_IN_SCOPE;

  private static final List<String> WHILE_OPEN = List.of("gradings", "findings");

  private final List<String> steps;

  IncidentStatus(String... steps) {
    this.steps = List.of(steps);
  }

  /** Whether somebody still works on it. */
  public boolean open() {
    return compareTo(CLOSED) < 0;
  }

  /** Whether things may still get worse, so that follow-ups go up. */
  boolean moving() {
    return compareTo(STABILISED) < 0;
  }

  List<String> steps() {
    return open() ? Stream.concat(steps.stream(), WHILE_OPEN.stream()).toList() : steps;
  }
}
