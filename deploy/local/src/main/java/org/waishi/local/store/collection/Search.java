package org.waishi.local.store.collection;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.waishi.local.store.index.PrimaryIndex;
import org.waishi.local.store.index.StoreIndex;
import org.waishi.local.store.key.Key;
import org.waishi.local.store.plan.Filter;
import org.waishi.local.store.plan.Order;
import org.waishi.local.store.plan.Plan;
import org.waishi.local.store.plan.Planner;
import org.waishi.local.store.plan.Scan;

/** Finds a collection's documents along whichever index has the fewest entries to look at. */
final class Search {
  private final Documents documents;
  private final PrimaryIndex primary;
  private final DefaultQueryMatcher matcher = new DefaultQueryMatcher();
  private volatile List<StoreIndex> plannable;

  Search(Documents documents, PrimaryIndex primary) {
    this.documents = documents;
    this.primary = primary;
    this.plannable = List.of(primary);
  }

  /**
   * What is looked for.
   *
   * @param wanted how many are needed at most; 0 means all
   * @param comparator sorts what no index has sorted; null where any order will do
   */
  record Question(
      Document query, Order order, int wanted, @Nullable Comparator<Document> comparator) {}

  /** From now on these indexes are used, besides the documents' own order. */
  void use(List<StoreIndex> secondary) {
    plannable = Stream.concat(Stream.of(primary), secondary.stream()).toList();
  }

  /** Apart from the collection's own matcher, which remembers a writer's position in an array. */
  boolean matches(Document document, Document query) {
    return matcher.matches(document, query);
  }

  Stream<Document> inOrder(Question asked) {
    Plan plan =
        new Planner(Filter.of(asked.query()), asked.order(), asked.wanted()).choose(plannable);
    Stream<Document> matching =
        keys(plan)
            .map(documents::get)
            .filter(document -> document != null && matches(document, asked.query()));
    return plan.isSorted() || asked.comparator() == null
        ? matching
        : matching.sorted(asked.comparator());
  }

  /** The keys of all documents, in their order. */
  Stream<Key> everything() {
    return keys(new Planner(new Filter(), new Order(List.of()), 0).choose(List.of(primary)));
  }

  /** A document may be met twice if it has several entries, or moves while it is being changed. */
  private static Stream<Key> keys(Plan plan) {
    var scan = new Scan(plan);
    Stream<Key> keys = StreamSupport.stream(Spliterators.spliteratorUnknownSize(scan, 0), false);
    return plan.index() instanceof PrimaryIndex ? keys : keys.filter(new HashSet<Key>()::add);
  }
}
