package org.waishi.friendship.suggestion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In which part of the world a country lies, by a dated table; and where ties are few. */
record RegionPolicy(List<Region> regions) {

  private static final int MOST = 10;

  /** Keeps its own copy. */
  RegionPolicy {
    regions = List.copyOf(regions);
  }

  /** The region of a country: of those that name it the youngest. */
  Region of(String country, LocalDate day) {
    return regions.stream()
        .filter(region -> !region.validFrom().isAfter(day) && region.countries().contains(country))
        .max(Comparator.comparing(Region::validFrom))
        .orElse(Region.OTHER);
  }

  /**
   * How much each region lacks: 0 for the one with the most tied cities, 10 for one without any.
   *
   * @param tied countries of tied cities, one for each city
   */
  Map<String, Integer> lack(Collection<String> tied, LocalDate day) {
    Map<String, Integer> counts = new HashMap<>();
    tied.forEach(country -> counts.merge(of(country, day).code(), 1, Integer::sum));
    int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0);
    Map<String, Integer> lack = new HashMap<>();
    regions.forEach(region -> lack.put(region.code(), lack(region, counts, most)));
    lack.put(Region.OTHER.code(), lack(Region.OTHER, counts, most));
    return lack;
  }

  private static int lack(Region region, Map<String, Integer> counts, int most) {
    return most == 0 ? MOST : MOST - MOST * counts.getOrDefault(region.code(), 0) / most;
  }
}
