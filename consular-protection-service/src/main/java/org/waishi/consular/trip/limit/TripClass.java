package org.waishi.consular.trip.limit;

/** The classes of official trips; training (培训) is another authority's. */
public enum TripClass {
  /** Visits of government (党政). */
  GOVERNMENT,
  /** Trade and projects of enterprises (企业经贸). */
  ENTERPRISE,
  /** Teaching, research and technology (教学科研). */
  RESEARCH,
  /** Exhibition, art and sport (文体展览). */
  CULTURE,
  /** To sign with a sister city (友城签约). */
  SISTER_CITY
}
