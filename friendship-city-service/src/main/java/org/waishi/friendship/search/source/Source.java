package org.waishi.friendship.search.source;

import java.util.Optional;
import java.util.function.Function;
import org.waishi.friendship.search.index.Entries;
import org.waishi.friendship.search.index.Entry;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.command.Stored;
import org.waishi.platform.event.Outcome;
import org.waishi.platform.reaction.HeardEvent;
import org.waishi.platform.reaction.Reactions;

/**
 * A kind of aggregate that can be found: whatever fact of it is heard, its present state is taken
 * into the index.
 *
 * @param kind whose facts are heard
 * @param find the aggregate
 * @param entry how the index has it
 */
record Source<S>(
    AggregateKind<?, ?> kind,
    Function<String, Optional<Stored<S>>> find,
    Function<Stored<S>, Entry> entry) {

  /** What a fact says does not matter, only that something was said. */
  record Anything() {}

  Reactions into(Entries entries) {
    Reactions reactions = Reactions.to(kind.topic());
    kind.facts()
        .names()
        .forEach(name -> reactions.on(name, Anything.class, (event, _) -> keep(event, entries)));
    return reactions;
  }

  private Outcome keep(HeardEvent event, Entries entries) {
    return find.apply(event.subject())
        .map(now -> entries.keep(entry.apply(now), now.version()))
        .orElse(Outcome.IGNORED);
  }
}
