package org.waishi.friendship.tie;

import org.jspecify.annotations.Nullable;

/**
 * How a tie came from another one with the same city, and became one. Both keep their histories.
 *
 * @param upgrades the lesser tie that this one is to take the place of
 * @param upgradedBy the higher tie that is to take, or took, this one's place
 * @param keepsPlace whether this one holds the city's only place for that higher tie, whatever
 *     becomes of itself
 */
public record Lineage(@Nullable String upgrades, @Nullable String upgradedBy, boolean keepsPlace) {

  /** Comes from nothing, or from this tie. */
  static Lineage from(@Nullable String upgrades) {
    return new Lineage(upgrades, null, false);
  }

  Lineage keepingPlaceFor(String upgrade) {
    return new Lineage(upgrades, upgrade, true);
  }

  Lineage freed() {
    return new Lineage(upgrades, upgradedBy, false);
  }

  /**
   * The place of this city that its tie holds. An upgrade has a place of its own, because what it
   * upgrades holds the city's for it.
   *
   * @param takes whether the tie takes one by what it is and where it stands
   */
  @Nullable String place(String city, boolean takes) {
    if (keepsPlace) {
      return city;
    }
    if (!takes) {
      return null;
    }
    return upgrades == null ? city : "upgrade-of/" + upgrades;
  }
}
