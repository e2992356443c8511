package org.waishi.consular.trip;

import java.util.List;

/** Where a trip stands, with the steps that lead on as names of resources to post to. */
public enum TripState {
  /** Being written (草拟). */
  DRAFT("changes", "submissions", "cancellations"),
  /** Its public notice stands, and the unit's own leaders decide when it has run (公示). */
  NOTICE("changes", "unit-reviews", "cancellations"),
  /** The unit said yes; the finance side is asked (单位审核通过). */
  UNIT_OK("changes", "budget-opinions", "cancellations"),
  /** There is money for it (经费审核通过). */
  BUDGET_OK("changes", "filings", "cancellations"),
  /** Before the office (外办审批). */
  FAO_REVIEW("changes", "risk-notes", "fao-reviews", "cancellations"),
  /** The permit is there (任务批件). */
  APPROVED("changes", "risk-notes", "departures", "cancellations"),
  /** Permitted, and a country of it is at red or without relations since (复核). */
  RECHECK("changes", "cancellations"),
  /** Given back by a review (退回补正). */
  RETURNED_FOR_CHANGE("changes", "submissions", "cancellations"),
  /** Changed after it was submitted: all is decided anew (变更). */
  CHANGED("changes", "submissions", "cancellations"),
  /** On its way (在外). */
  DEPARTED("returns"),
  /** Back; its passports are not (已回国). */
  RETURNED("passport-returns"),
  /** Its passports are handed in; the report is owed (证照已交). */
  PASSPORTS_BACK("reports"),
  /** The report is there (已报告). */
  REPORTED("closures"),
  /** Archived (归档). */
  CLOSED,
  /** Said no to (不予批准). */
  REJECTED,
  /** Given up before it left (取消). */
  CANCELLED;

  private final List<String> steps;

  TripState(String... steps) {
    this.steps = List.of(steps);
  }

  /** The steps that lead on. */
  public List<String> steps() {
    return steps;
  }

  /** Whether it holds its place in the plan. */
  boolean planned() {
    return this != REJECTED && this != CANCELLED;
  }

  /** Whether there is a permit for it, and it has not left. */
  boolean permitted() {
    return this == APPROVED || this == RECHECK;
  }

  /** Where it stands after a change of what is asked for. */
  TripState changed() {
    return this == DRAFT || this == RETURNED_FOR_CHANGE ? this : CHANGED;
  }
}
