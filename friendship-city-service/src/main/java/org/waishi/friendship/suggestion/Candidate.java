package org.waishi.friendship.suggestion;

import java.util.Map;
import org.waishi.friendship.city.City;
import org.waishi.friendship.country.Country;

/**
 * A city that could be tied, with how much there is of each criterion.
 *
 * @param region code of its region
 * @param values by criterion, none of them negative
 */
record Candidate(
    String cityId, City city, Country country, Region region, Map<String, Integer> values) {

  /** Keeps its own copy, and refuses less than nothing. */
  Candidate {
    values = Map.copyOf(values);
    values.forEach(Candidate::check);
  }

  private static void check(String criterion, int value) {
    if (value < 0) {
      throw new IllegalArgumentException(criterion + ": " + value + " (expected: >= 0)");
    }
  }
}
