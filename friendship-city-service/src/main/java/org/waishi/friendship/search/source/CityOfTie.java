package org.waishi.friendship.search.source;

import org.jspecify.annotations.Nullable;

/** The city of a tie; what belongs to the tie is found by the city's names. */
@FunctionalInterface
interface CityOfTie {

  /** Its id, if the tie is in the register. */
  @Nullable String of(String tieId);
}
