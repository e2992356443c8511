package org.waishi.friendship.history;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.json.JsonSettings;
import org.waishi.platform.outbox.OutboxEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lives one aggregate's life again, to see where it stood after each fact. */
final class Replay<S extends Aggregate<S, E>, E> {

  private static final JsonMapper JSON = JsonSettings.tolerant();

  private final AggregateKind<S, E> kind;
  private @Nullable S now;

  Replay(AggregateKind<S, E> kind) {
    this.kind = kind;
  }

  /** Where it stands now; empty for what has no states, and before its first fact. */
  Optional<String> standing() {
    JsonNode state = JSON.valueToTree(now).path("state");
    return state.isString() ? Optional.of(state.asString()) : Optional.empty();
  }

  /** Takes the next fact; one whose type is no longer known leaves everything as it was. */
  void take(OutboxEntry fact) {
    Class<? extends E> type = kind.facts().classOf(fact.type());
    if (type != null) {
      E said = JSON.readValue(fact.data(), type);
      now = now == null ? kind.genesis().apply(said) : now.evolve(said);
    }
  }
}
