package org.waishi.friendship.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.Kinds;
import org.waishi.platform.command.Stored;
import org.waishi.platform.journal.Journal;
import org.waishi.platform.json.JsonSettings;
import org.waishi.platform.outbox.OutboxEntry;
import org.waishi.platform.web.problem.Rejection;
import tools.jackson.databind.json.JsonMapper;

/** The life of one aggregate. */
@Component
public class History {

  private static final JsonMapper JSON = JsonSettings.tolerant();

  private final Journal journal;
  private final Kinds kinds;
  private final Storyteller storyteller;

  History(Journal journal, Kinds kinds, Storyteller storyteller) {
    this.journal = journal;
    this.kinds = kinds;
    this.storyteller = storyteller;
  }

  /**
   * One fact of it.
   *
   * @param data the fact as it was published
   * @param from the state before it, where there are states
   * @param to the state after it
   * @param story who did what, from where to where, on which paper
   */
  public record Entry(
      long version,
      String type,
      Instant time,
      String actor,
      Object data,
      @Nullable String from,
      @Nullable String to,
      Told story) {}

  /** All facts of an aggregate that must be there, the oldest first. */
  public List<Entry> of(Optional<? extends Stored<?>> aggregate) {
    String id = aggregate.orElseThrow(() -> Rejection.notFound().thrown()).id();
    List<OutboxEntry> facts = journal.of(id);
    return facts.isEmpty() ? List.of() : told(facts, kind(facts.getFirst().stream()));
  }

  /**
   * A step from one state to another.
   *
   * @param from null at its beginning
   */
  public record Move(Instant at, @Nullable String from, @Nullable String to) {}

  /** When the aggregate with this id moved from one state to another, the oldest first. */
  public List<Move> moves(String id) {
    List<OutboxEntry> facts = journal.of(id);
    return facts.isEmpty() ? List.of() : moves(facts, kind(facts.getFirst().stream()));
  }

  private static <S extends Aggregate<S, E>, E> List<Move> moves(
      List<OutboxEntry> facts, AggregateKind<S, E> kind) {
    Replay<S, E> replay = new Replay<>(kind);
    List<Move> moves = new ArrayList<>();
    for (OutboxEntry fact : facts) {
      String from = replay.standing().orElse(null);
      replay.take(fact);
      String to = replay.standing().orElse(null);
      if (!Objects.equals(from, to)) {
        moves.add(new Move(fact.time(), from, to));
      }
    }
    return moves;
  }

  private AggregateKind<?, ?> kind(String stream) {
    return kinds.all().stream()
        .filter(kind -> stream.startsWith(kind.name() + "/"))
        .findFirst()
        .orElseThrow();
  }

  private <S extends Aggregate<S, E>, E> List<Entry> told(
      List<OutboxEntry> facts, AggregateKind<S, E> kind) {
    Replay<S, E> replay = new Replay<>(kind);
    List<Entry> entries = new ArrayList<>();
    for (OutboxEntry fact : facts) {
      String from = replay.standing().orElse(null);
      replay.take(fact);
      entries.add(entry(fact, from, replay.standing().orElse(null)));
    }
    return entries;
  }

  private Entry entry(OutboxEntry fact, @Nullable String from, @Nullable String to) {
    Scene scene = new Scene(fact.type(), fact.meta().actor(), JSON.readTree(fact.data()), from, to);
    return new Entry(
        fact.version(),
        fact.type(),
        fact.time(),
        fact.meta().actor(),
        JSON.readValue(fact.data(), Map.class),
        from,
        to,
        storyteller.tell(scene));
  }
}
