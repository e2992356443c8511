package org.waishi.platform.store;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.command.Busy;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Precondition;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Stored;
import org.waishi.platform.id.Ids;
import org.waishi.platform.outbox.Outbox;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.page.Slice;
import org.waishi.platform.store.Documents.Write;

/**
 * The write path of one kind of aggregate: load, decide, and save state and facts in one write.
 *
 * <p>When a method returns {@link Result.Done} the command holds whatever dies next: the write was
 * acknowledged by a majority, on disk. When it throws, the command happened wholly or not at all,
 * and sending it again with the same idempotency key is safe. Any number of threads and replicas
 * may change the same document at once.
 *
 * @param <S> the aggregate
 * @param <E> its facts
 */
public final class Aggregates<S extends Aggregate<S, E>, E> {

  /** Lost races before a document is called busy; each loss means that somebody else won. */
  private static final int RACES = 100;

  /** Entries that may wait in one document while the broker is away; far below the 16 MB limit. */
  private static final int OUTBOX_LIMIT = 500;

  private static final Duration LATER = Duration.ofSeconds(5);

  private final AggregateKind<S, E> kind;
  private final Documents<S> documents;
  private final Scribe<S> scribe;
  private final Surroundings surroundings;

  Aggregates(AggregateKind<S, E> kind, Documents<S> documents, Surroundings surroundings) {
    this.kind = kind;
    this.documents = documents;
    this.scribe = new Scribe<>(kind.name(), kind.facts(), surroundings);
    this.surroundings = surroundings;
  }

  /** Makes a new aggregate, or meets the one that the same idempotency key made before. */
  public Result<S> create(Command command, Function<String, Decision<S>> decide) {
    String id = idFor(command.origin());
    return create(id, command, () -> decide.apply(id));
  }

  /**
   * Makes the aggregate with this id, or meets it: for ids that follow from what they name. Writes
   * first and looks only when that fails, since nearly every creation is the first.
   */
  public Result<S> create(String id, Command command, Supplier<Decision<S>> decide) {
    Result<S> made =
        switch (decide.get()) {
          case Decision.Refused<S>(var reasons) -> new Result.Refused<>(reasons);
          case Decision.Accepted<S> accepted -> insert(scribe.first(id, command, accepted));
        };
    return made instanceof Result.Done<S> ? made : metOr(made, id, command);
  }

  /** Changes an aggregate as it decides; a lost race is decided again on fresh state. */
  public Result<S> change(String id, Command command, Function<S, Decision<S>> decide) {
    return changeSeeing(id, command, now -> decide.apply(now.state()));
  }

  /** The same where the decision looks at what is sealed beside the state, too. */
  public Result<S> changeSeeing(
      String id, Command command, Function<Stored<S>, Decision<S>> decide) {
    for (int race = 0; race < RACES; race++) {
      Loaded<S> now = documents.load(id);
      if (now == null) {
        return new Result.Missing<>(id);
      }
      Result<S> result = attempt(now, command, decide);
      if (result != null) {
        return result;
      }
    }
    throw new Busy(kind.name() + " " + id + " is changed by too many at once", LATER);
  }

  /** The aggregate with this id. */
  public Optional<Stored<S>> find(String id) {
    return Optional.ofNullable(documents.load(id)).map(Loaded::stored);
  }

  /** One page of those that the filter finds; the state's fields stand under {@code state}. */
  public Slice<Stored<S>> page(Bson filter, Order order, PageRequest page) {
    return documents.page(filter, order, page);
  }

  /** Shows each aggregate that the filter finds, by id. For jobs, not for answers. */
  public void each(Bson filter, Consumer<Stored<S>> seen) {
    documents.each(filter, seen);
  }

  /** How many the filter finds. */
  public long count(Bson filter) {
    return documents.count(filter);
  }

  /** The same write path with an index that a list needs. */
  public Aggregates<S, E> indexed(String... fields) {
    documents.index(List.of(fields));
    return this;
  }

  private String idFor(Origin origin) {
    String key = origin.idempotencyKey();
    return key == null ? surroundings.ids().next() : Ids.derived(kind.name(), origin.actor(), key);
  }

  private Result<S> insert(Loaded<S> fresh) {
    return switch (documents.insert(fresh)) {
      case Write.Done() -> done(fresh);
      case Write.NotUnique(var reason) -> new Result.Refused<>(List.of(reason));
      case Write.Lost() -> new Result.Missing<>(fresh.stored().id());
    };
  }

  /** What was made before under this id and is met now; {@code otherwise} when nothing was. */
  private Result<S> metOr(Result<S> otherwise, String id, Command command) {
    Loaded<S> there = documents.load(id);
    if (there == null) {
      return otherwise;
    }
    boolean other = there.ledger().contradicts(scribe.repeat(id, command));
    return other ? keyReused(command) : new Result.Done<>(there.stored(), false);
  }

  /** The result, or null when somebody else changed the document in between. */
  private @Nullable Result<S> attempt(
      Loaded<S> now, Command command, Function<Stored<S>, Decision<S>> decide) {
    Result<S> answered = answeredBefore(now, command);
    if (answered != null) {
      return answered;
    }
    return switch (decide.apply(now.stored())) {
      case Decision.Refused<S>(var reasons) -> new Result.Refused<>(reasons);
      case Decision.Accepted<S> same when same.facts().isEmpty() ->
          new Result.Done<>(now.stored(), false);
      case Decision.Accepted<S> accepted -> replace(now, scribe.next(now, command, accepted));
    };
  }

  /** What there is to say without asking the aggregate. */
  private @Nullable Result<S> answeredBefore(Loaded<S> now, Command command) {
    Ledger ledger = now.ledger();
    Ledger.Repeat repeat = scribe.repeat(now.stored().id(), command);
    if (ledger.knows(repeat) || ledger.knows(command.origin().heard())) {
      return new Result.Done<>(now.stored(), false);
    }
    if (ledger.contradicts(repeat)) {
      return keyReused(command);
    }
    if (ledger.outbox().size() >= OUTBOX_LIMIT) {
      throw new Busy(kind.name() + " " + now.stored().id() + " waits for the broker", LATER);
    }
    return stale(command.expected(), now.stored().version());
  }

  private @Nullable Result<S> stale(Precondition expected, long actual) {
    return expected instanceof Precondition.Exactly(long seen) && seen != actual
        ? new Result.Stale<>(seen, actual)
        : null;
  }

  private @Nullable Result<S> replace(Loaded<S> now, Loaded<S> next) {
    return switch (documents.replace(now.stored().version(), next)) {
      case Write.Done() -> done(next);
      case Write.NotUnique(var reason) -> new Result.Refused<>(List.of(reason));
      case Write.Lost() -> null;
    };
  }

  private Result<S> done(Loaded<S> written) {
    Stored<S> stored = written.stored();
    surroundings
        .relay()
        .accept(new Outbox(kind, stored.id(), stored.version(), written.ledger().outbox()));
    return new Result.Done<>(stored, true);
  }

  private Result<S> keyReused(Command command) {
    return new Result.KeyReused<>(String.valueOf(command.origin().idempotencyKey()));
  }
}
