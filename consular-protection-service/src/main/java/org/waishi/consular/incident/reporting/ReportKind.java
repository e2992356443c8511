package org.waishi.consular.incident.reporting;

/** To whom a report goes: the first ones by law, the follow-ups by grade. */
public enum ReportKind {
  CITY,
  STATE_COUNCIL,
  FOLLOW_UP
}
