package org.waishi.friendship.country;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A country as a table tells it.
 *
 * @param dateSource where the date of relations is from
 */
public record CountryRow(
    String iso2,
    String nameEn,
    String nameZh,
    List<Period> relations,
    List<Membership> memberships,
    @Nullable String dateSource,
    @Nullable String notes) {

  /** Keeps its own copies. */
  public CountryRow {
    relations = List.copyOf(relations);
    memberships = List.copyOf(memberships);
  }
}
