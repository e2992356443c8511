package org.waishi.friendship.search.index;

import java.util.EnumSet;
import java.util.Set;

/**
 * What somebody may find.
 *
 * @param kinds of these kinds
 * @param who finds what is only for them
 * @param everything whether they find, too, what is only for others
 */
public record Sight(Set<Kind> kinds, String who, boolean everything) {

  /** Keeps its own copy. */
  public Sight {
    kinds = Set.copyOf(kinds);
  }

  /** Of the same only cities, by whose names what belongs to them is found. */
  public Sight onlyCities() {
    return new Sight(Set.of(Kind.CITY), who, everything);
  }

  /** The same, and cities in any case: by them what belongs to them is found. */
  public Sight withCities() {
    EnumSet<Kind> more = EnumSet.of(Kind.CITY);
    more.addAll(kinds);
    return new Sight(more, who, everything);
  }
}
