package org.waishi.friendship.suggestion;

import java.time.LocalDate;
import java.util.List;

/**
 * A part of the world as the office groups countries.
 *
 * @param countries ISO 3166 codes
 */
record Region(
    LocalDate validFrom, String code, String nameZh, String nameEn, List<String> countries) {

  /** Where a country stands that no row names. */
  static final Region OTHER = new Region(LocalDate.EPOCH, "other", "其他", "other", List.of());

  /** Keeps its own copy. */
  Region {
    countries = List.copyOf(countries);
  }
}
