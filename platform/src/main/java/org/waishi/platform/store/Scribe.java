package org.waishi.platform.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FactTypes;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Stored;
import org.waishi.platform.command.Stored.Stamp;
import org.waishi.platform.crypto.Holder;
import org.waishi.platform.crypto.PersonalData;
import org.waishi.platform.id.Ids;
import org.waishi.platform.outbox.OutboxEntry;
import org.waishi.platform.outbox.OutboxEntry.Meta;
import org.waishi.platform.store.Ledger.Repeat;

/** Writes down what an accepted command changes: the state, its facts, and who gave it. */
final class Scribe<S> {

  private final String kind;
  private final FactTypes<?> types;
  private final Surroundings surroundings;

  Scribe(String kind, FactTypes<?> types, Surroundings surroundings) {
    this.kind = kind;
    this.types = types;
    this.surroundings = surroundings;
  }

  /** The document of a new aggregate. */
  Loaded<S> first(String id, Command command, Decision.Accepted<S> accepted) {
    Stamp stamp = stamp(command);
    Stored<S> nothing = new Stored<>(id, 0, accepted.state(), nobody(id), stamp, stamp);
    return next(new Loaded<>(nothing, Ledger.empty()), command, accepted);
  }

  /** The document after {@code accepted}. */
  Loaded<S> next(Loaded<S> now, Command command, Decision.Accepted<S> accepted) {
    Stored<S> stored = now.stored();
    Stamp stamp = stamp(command);
    List<OutboxEntry> entries = entries(now, command, accepted.facts(), stamp.at());
    long version = entries.getLast().version();
    return new Loaded<>(
        new Stored<>(
            stored.id(),
            version,
            accepted.state(),
            command.sealing().apply(stored.personal()),
            stored.created(),
            stamp),
        now.ledger()
            .saying(entries, stamp.at())
            .repeating(repeat(stored.id(), command))
            .hearing(command.origin().heard()));
  }

  /** How a repeat of this command will be recognised; null when it came without a key. */
  @Nullable Repeat repeat(String id, Command command) {
    String key = command.origin().idempotencyKey();
    if (key == null) {
      return null;
    }
    String name = Ids.derived(kind, id, command.origin().actor(), key);
    String body =
        command.body().getClass().getName()
            + surroundings.json().writeValueAsString(command.body());
    return new Repeat(name, Ids.digest(key, body));
  }

  private List<OutboxEntry> entries(
      Loaded<S> now, Command command, List<Object> facts, Instant time) {
    Meta meta = meta(command);
    List<OutboxEntry> entries = new ArrayList<>(facts.size());
    String stream = OutboxEntry.stream(kind, now.stored().id());
    String previous = now.ledger().head();
    long version = now.stored().version();
    for (Object fact : facts) {
      String data = surroundings.json().writeValueAsString(fact);
      String type = types.nameOf(fact);
      OutboxEntry entry = OutboxEntry.chained(stream, type, time, ++version, data, meta, previous);
      entries.add(entry);
      previous = entry.hash();
    }
    return entries;
  }

  private PersonalData nobody(String id) {
    return PersonalData.none(new Holder(kind, id));
  }

  private Meta meta(Command command) {
    Origin origin = command.origin();
    return new Meta(
        origin.actor(),
        origin.correlationId(),
        origin.causationId(),
        surroundings.traceparent().get());
  }

  private Stamp stamp(Command command) {
    Instant now = surroundings.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    return new Stamp(now, command.origin().actor());
  }
}
