package org.waishi.friendship.search.source;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.waishi.friendship.search.index.Entries;
import org.waishi.friendship.search.index.Entry;
import org.waishi.friendship.search.index.Kind;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.command.Stored;
import org.waishi.platform.event.Outcome;
import org.waishi.platform.reaction.HeardEvent;
import org.waishi.platform.reaction.Reactions;

/**
 * A kind of aggregate that can be found: whatever fact of it is heard, its present state is taken
 * into the index.
 *
 * @param found as what it is found
 * @param kind whose facts are heard
 * @param stock where the aggregates are
 * @param entry how the index has one
 */
record Source<S>(
    Kind found, AggregateKind<?, ?> kind, Stock<S> stock, Function<Stored<S>, Entry> entry) {

  /**
   * Where aggregates are.
   *
   * @param find one by its id
   * @param each shows all of them
   */
  record Stock<S>(Function<String, Optional<Stored<S>>> find, Consumer<Consumer<Stored<S>>> each) {}

  /** What a fact says does not matter, only that something was said. */
  record Anything() {}

  Reactions into(Entries entries) {
    Reactions reactions = Reactions.to(kind.topic());
    kind.facts()
        .names()
        .forEach(name -> reactions.on(name, Anything.class, (event, _) -> keep(event, entries)));
    return reactions;
  }

  /** Takes in what stood before the index did, unless that was done. */
  void fill(Entries entries) {
    if (!entries.isFilled(found)) {
      stock.each().accept(now -> keep(now, entries));
      entries.filled(found);
    }
  }

  private Outcome keep(HeardEvent event, Entries entries) {
    return stock
        .find()
        .apply(event.subject())
        .map(now -> keep(now, entries))
        .orElse(Outcome.IGNORED);
  }

  private Outcome keep(Stored<S> now, Entries entries) {
    return entries.keep(entry.apply(now), now.version());
  }
}
