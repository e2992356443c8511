package org.waishi.local.store.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.waishi.local.store.index.StoreIndex;

/** Chooses the index that leads to a query's documents with the fewest entries. */
public final class Planner {

  private final Filter filter;
  private final Order order;
  private final int wanted;

  /**
   * Plans one query.
   *
   * @param wanted documents after which it stops; 0 for all
   */
  public Planner(Filter filter, Order order, int wanted) {
    this.filter = filter;
    this.order = order;
    this.wanted = wanted;
  }

  public Plan choose(List<StoreIndex> indexes) {
    List<Plan> plans =
        indexes.stream()
            .map(index -> new IndexUse(index, filter).plan(order))
            .filter(Objects::nonNull)
            .toList();
    long matches = plans.stream().mapToLong(Plan::entries).min().orElse(0);
    return plans.stream()
        .min(Comparator.comparingDouble(plan -> plan.cost(matches, wanted)))
        .orElseThrow();
  }
}
