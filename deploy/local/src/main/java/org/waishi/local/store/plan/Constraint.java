package org.waishi.local.store.plan;

import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.waishi.local.store.key.Key;
import org.waishi.local.store.key.KeyWriter;

/**
 * What a filter says about one field, as far as an index can use it. It may admit more than the
 * filter does, never less: each document found is checked against the whole filter.
 */
sealed interface Constraint {

  /** Whether a document without the field is excluded. */
  boolean excludesMissing();

  /** One of these values. */
  record Points(SortedSet<Key> values) implements Constraint {

    @Override
    public boolean excludesMissing() {
      return values.stream().noneMatch(value -> value.type() == KeyWriter.NULL);
    }
  }

  /** Between two values of one type; an edge that is null is where the type ends. */
  record Span(@Nullable Edge lower, @Nullable Edge upper) implements Constraint {

    @Override
    public boolean excludesMissing() {
      return true;
    }
  }

  /** Any value at all. */
  record Present() implements Constraint {

    @Override
    public boolean excludesMissing() {
      return true;
    }
  }

  /** Where a span begins or ends. */
  record Edge(Key key, boolean inclusive) {}
}
