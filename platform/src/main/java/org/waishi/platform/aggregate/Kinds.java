package org.waishi.platform.aggregate;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The kinds of aggregates that a service owns, known as soon as their stores are opened. */
public final class Kinds {

  private final List<AggregateKind<?, ?>> kinds = new CopyOnWriteArrayList<>();

  /** Makes a kind known. */
  public void add(AggregateKind<?, ?> kind) {
    kinds.add(kind);
  }

  /** All that are known. */
  public Collection<AggregateKind<?, ?>> all() {
    return List.copyOf(kinds);
  }
}
