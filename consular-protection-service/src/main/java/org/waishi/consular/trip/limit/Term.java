package org.waishi.consular.trip.limit;

/** What has its time. */
public enum Term {
  /** How long the public notice (公示) of a trip stands. */
  NOTICE,
  /** By when passports are handed in again (证照上交). */
  PASSPORTS,
  /** By when the unit reports (出访报告). */
  REPORT
}
