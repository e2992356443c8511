package org.waishi.consular.trip.danger;

import java.time.LocalDate;

/**
 * What stands against a country now.
 *
 * @param since from which day what is said of it holds
 */
public record Danger(String country, Kind kind, LocalDate since) {

  /** How much stands against it. */
  public enum Kind {
    /** Go with a signed note of the risk (谨慎前往). */
    ORANGE,
    /** Do not go (暂勿前往). */
    RED,
    /** There are no diplomatic relations. */
    NO_RELATIONS
  }

  /** Whether nobody goes. */
  public boolean stops() {
    return kind != Kind.ORANGE;
  }
}
