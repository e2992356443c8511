package org.waishi.local.store.plan;

import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waishi.local.store.index.StoreIndex;
import org.waishi.local.store.key.Key;
import org.waishi.local.store.key.Range;
import org.waishi.local.store.plan.Constraint.Edge;
import org.waishi.local.store.plan.Constraint.Points;
import org.waishi.local.store.plan.Constraint.Span;

/** What one index can do for one filter: equal values first, then one span. */
final class IndexUse {

  private static final int RANGES_AT_MOST = 1_000;

  private final StoreIndex index;
  private final Filter filter;
  private final Set<String> fixed = new HashSet<>();
  private List<Key> prefixes = List.of(Key.EMPTY);

  IndexUse(StoreIndex index, Filter filter) {
    this.index = index;
    this.filter = filter;
  }

  /** Null if the index lacks documents that the filter may want. */
  @Nullable Plan plan(Order order) {
    if (index.leavesOutMissing() && !wantsOnlyIndexed()) {
      return null;
    }
    List<Range> ranges = ranges();
    long entries = ranges.stream().mapToLong(index::count).sum();
    return new Plan(index, ranges, walk(order), entries);
  }

  private boolean wantsOnlyIndexed() {
    return index.getKeys().stream().map(this::constraint).anyMatch(IndexUse::excludesMissing);
  }

  private static boolean excludesMissing(@Nullable Constraint constraint) {
    return constraint != null && constraint.excludesMissing();
  }

  private @Nullable Constraint constraint(IndexKey field) {
    return index.isMultikey() ? filter.onElements(field.getKey()) : filter.on(field.getKey());
  }

  private List<Range> ranges() {
    for (IndexKey field : usable()) {
      Constraint constraint = constraint(field);
      if (!(constraint instanceof Points points) || tooMany(points)) {
        return constraint instanceof Span span ? within(field, span) : whole();
      }
      prefixes = extended(field, points);
      fix(field, points);
    }
    return whole();
  }

  /** Elements of one array may meet different conditions: then only the first field is certain. */
  private List<IndexKey> usable() {
    return index.isMultikey() ? index.getKeys().subList(0, 1) : index.getKeys();
  }

  private boolean tooMany(Points points) {
    return (long) prefixes.size() * points.values().size() > RANGES_AT_MOST;
  }

  private void fix(IndexKey field, Points points) {
    if (points.values().size() == 1) {
      fixed.add(field.getKey());
    }
  }

  private List<Key> extended(IndexKey field, Points points) {
    var extended = new ArrayList<Key>();
    for (Key prefix : prefixes) {
      points.values().forEach(value -> extended.add(prefix.then(directed(field, value))));
    }
    extended.sort(null);
    return extended;
  }

  private static Key directed(IndexKey field, Key value) {
    return field.isAscending() ? value : value.inverted();
  }

  private List<Range> whole() {
    return prefixes.stream().map(Range::startingWith).toList();
  }

  private List<Range> within(IndexKey field, Span span) {
    var type = new Edge(new Key(new byte[] {Spans.type(span)}), true);
    Edge lower = span.lower() == null ? type : span.lower();
    Edge upper = span.upper() == null ? type : span.upper();
    Edge first = field.isAscending() ? lower : upper;
    Edge last = field.isAscending() ? upper : lower;
    return prefixes.stream().map(prefix -> between(field, prefix, first, last)).toList();
  }

  private static Range between(IndexKey field, Key prefix, Edge first, Edge last) {
    Key from = prefix.then(directed(field, first.key()));
    Key until = prefix.then(directed(field, last.key()));
    Key after = first.inclusive() ? from : from.afterAllWithThisPrefix();
    return new Range(
        after == null ? from : after, last.inclusive() ? until.afterAllWithThisPrefix() : until);
  }

  private Order.Walk walk(Order order) {
    if (index.isMultikey() && !order.isAny()) {
      return Order.Walk.NEITHER;
    }
    return order.walk(unfixed(), fixed);
  }

  /** Entries with the same values stand in the order of the documents' own keys. */
  private List<IndexKey> unfixed() {
    var fields = new ArrayList<IndexKey>(index.getKeys());
    fields.removeIf(field -> fixed.contains(field.getKey()));
    if (!index.isUnique() && fields.stream().noneMatch(field -> field.getKey().equals("_id"))) {
      fields.add(new IndexKey("_id", true));
    }
    return fields;
  }
}
