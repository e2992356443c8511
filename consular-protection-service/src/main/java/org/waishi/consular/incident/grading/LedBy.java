package org.waishi.consular.incident.grading;

/** Who leads the response to a case. */
public enum LedBy {
  /** State Council (国务院). */
  STATE_COUNCIL,
  /** Province (省). */
  PROVINCE,
  /** City (市). */
  CITY,
  /** County or district (县、区). */
  COUNTY
}
