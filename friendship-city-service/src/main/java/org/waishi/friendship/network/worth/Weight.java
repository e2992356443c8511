package org.waishi.friendship.network.worth;

import java.time.LocalDate;

/**
 * How much a criterion counts from a day on.
 *
 * @param weight points for each unit; 0 switches the criterion off
 */
public record Weight(
    LocalDate validFrom, String criterion, int weight, String nameZh, String nameEn) {

  /** Refuses a weight by which more would be worth less. */
  public Weight {
    if (weight < 0) {
      throw new IllegalArgumentException(criterion + ": " + weight + " (expected: a weight >= 0)");
    }
  }
}
