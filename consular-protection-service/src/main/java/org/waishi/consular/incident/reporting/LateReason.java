package org.waishi.consular.incident.reporting;

/** Why a report was late. */
public enum LateReason {
  LINES_DOWN,
  FACTS_UNCLEAR,
  TOLD_LATE,
  OVERSIGHT
}
