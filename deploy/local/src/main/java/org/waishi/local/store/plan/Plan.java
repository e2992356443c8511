package org.waishi.local.store.plan;

import java.util.List;
import org.waishi.local.store.index.StoreIndex;
import org.waishi.local.store.key.Range;

/**
 * How a query is to find its documents.
 *
 * @param index to walk
 * @param ranges of it, in ascending order
 * @param walk the direction that gives the order wanted, if one does
 * @param entries in those ranges
 */
public record Plan(StoreIndex index, List<Range> ranges, Order.Walk walk, long entries) {

  public boolean isSorted() {
    return walk != Order.Walk.NEITHER;
  }

  boolean isBackward() {
    return walk == Order.Walk.BACKWARD;
  }

  /**
   * Entries that must be looked at, as far as one can tell.
   *
   * @param matches documents that match, at most
   * @param wanted documents after which the query stops; 0 for all
   */
  double cost(long matches, int wanted) {
    if (!isSorted()) {
      return entries * 2.0;
    }
    double each = (double) entries / Math.max(1, matches);
    return wanted == 0 ? entries : Math.min(entries, wanted * each);
  }
}
