package org.waishi.consular.incident;

/** How far a case is. Source: domain guide 4.4. */
public enum IncidentStatus {
  REPORTED,
  VERIFYING,
  CONFIRMED,
  RESPONDING,
  STABILISED,
  AFTERCARE,
  CLOSED,
  REVIEWED,
  ARCHIVED,
  FALSE_REPORT,
  NOT_IN_SCOPE
}
