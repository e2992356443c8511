package org.waishi.friendship.country;

import java.util.List;

/** A country as a table tells it. */
public record CountryRow(
    String iso2,
    String nameEn,
    String nameZh,
    List<Period> relations,
    List<Membership> memberships) {

  /** Keeps its own copies. */
  public CountryRow {
    relations = List.copyOf(relations);
    memberships = List.copyOf(memberships);
  }
}
