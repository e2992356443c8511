package org.waishi.consular.incident.happening;

/** Kinds of case. Source: domain guide 4.3 (K). */
public enum IncidentKind {
  DEATH,
  INJURY,
  MISSING,
  KIDNAP,
  DETENTION,
  CRIME_VICTIM,
  LABOUR_DISPUTE,
  FRAUD,
  TRADE_DISPUTE,
  FISHING_BOAT,
  NATURAL_DISASTER,
  ACCIDENT,
  EPIDEMIC,
  UNREST,
  LOST_PAPERS,
  STRANDED,
  VULNERABLE_PERSON
}
