package org.waishi.consular.alert;

/** Why an alert holds no longer. */
public enum LapseReason {
  /** Its last day has passed. */
  END_DATE_PASSED,
  /** The danger is over before its time. */
  DANGER_OVER,
  /** It was raised by mistake. */
  RAISED_BY_MISTAKE,
  /** Another alert says what it said. */
  REPLACED
}
