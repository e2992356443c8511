package org.waishi.platform.relay;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.outbox.Outbox;
import org.waishi.platform.outbox.OutboxEntry;
import org.waishi.platform.outbox.OutboxEntry.Meta;
import org.waishi.platform.relay.RelayPlan.Step;

/**
 * Documents, broker and journal in memory, and two replicas of a service that work on them one step
 * at a time: what each does next is for the caller to say, so every interleaving can be played.
 */
final class RelayModel {

  static final int REPLICAS = 2;
  static final int AGGREGATES = 2;

  private static final AggregateKind<?, ?> KIND =
      new AggregateKind<>("test.thing", "things", null, null, null);
  private static final Meta META = new Meta("somebody", "conversation", null, null);

  final List<Outbox> documents = new ArrayList<>();
  final List<OutboxEntry> committed = new ArrayList<>();
  final List<OutboxEntry> log = new ArrayList<>();
  final Map<String, OutboxEntry> journal = new LinkedHashMap<>();

  private final Plan plan;
  private final List<Replica> replicas = new ArrayList<>();
  private final Map<String, String> heads = new LinkedHashMap<>();

  /** How an outbox is emptied: {@link RelayPlan}, or something worse. */
  interface Plan {
    List<Step> of(Outbox outbox, long acknowledged);
  }

  RelayModel(Plan plan) {
    this.plan = plan;
    IntStream.range(0, AGGREGATES)
        .forEach(i -> documents.add(new Outbox(KIND, "thing-" + i, 0, List.of())));
    IntStream.range(0, REPLICAS).forEach(i -> replicas.add(new Replica()));
  }

  Replica replica(int index) {
    return replicas.get(index);
  }

  /** One write to one document: its version and its outbox grow together. */
  private Outbox write(int aggregate, int facts) {
    for (int i = 0; i < facts; i++) {
      documents.set(aggregate, grown(documents.get(aggregate)));
    }
    return documents.get(aggregate);
  }

  private Outbox grown(Outbox now) {
    long version = now.version() + 1;
    String head = heads.getOrDefault(now.aggregate(), OutboxEntry.GENESIS);
    OutboxEntry entry =
        OutboxEntry.chained(now.aggregate(), "happened", Instant.EPOCH, version, "{}", META, head);
    heads.put(now.aggregate(), entry.hash());
    committed.add(entry);
    List<OutboxEntry> entries = new ArrayList<>(now.entries());
    entries.add(entry);
    return new Outbox(KIND, now.aggregate(), version, entries);
  }

  /** What {@link OutboxStore#takeOut} does to a document. */
  private void takeOut(Outbox seen, boolean moving) {
    documents.replaceAll(
        now -> now.aggregate().equals(seen.aggregate()) ? less(now, seen, moving) : now);
  }

  private static Outbox less(Outbox now, Outbox seen, boolean moving) {
    boolean same = now.version() == seen.version();
    if (!same && !moving) {
      return now;
    }
    List<OutboxEntry> rest =
        now.entries().stream().filter(entry -> entry.version() > seen.version()).toList();
    return new Outbox(KIND, now.aggregate(), now.version(), rest);
  }

  /** One process: what it holds is gone when it crashes. */
  final class Replica {

    private Lanes lanes;
    private List<Outbox> inHand;
    private Map<String, Deque<Runnable>> workers;
    private Deque<Runnable> chores;

    private Replica() {
      crash();
    }

    /** Forgets everything, as a killed process does. */
    void crash() {
      lanes = new Lanes(AGGREGATES);
      inHand = new ArrayList<>();
      workers = new LinkedHashMap<>();
      chores = new ArrayDeque<>();
    }

    /** Commits a command; its outbox is in hand, not yet with the relay. */
    void command(int aggregate, int facts) {
      inHand.add(write(aggregate, facts));
    }

    /** Reads a document for the sweep; it may be old news before it reaches the relay. */
    void read(int aggregate) {
      inHand.add(documents.get(aggregate));
    }

    /** Gives one of the outboxes in hand to the relay, in any order. */
    void offer(int which) {
      if (inHand.isEmpty()) {
        return;
      }
      Outbox outbox = inHand.remove(which % inHand.size());
      if (!outbox.entries().isEmpty() && lanes.offer(outbox)) {
        workers.put(outbox.aggregate(), new ArrayDeque<>());
      }
    }

    /** One step of an aggregate's worker, if there is one. */
    void work(int aggregate) {
      String id = documents.get(aggregate).aggregate();
      Deque<Runnable> steps = workers.get(id);
      if (steps != null && steps.isEmpty()) {
        plan(id, steps);
      } else if (steps != null) {
        steps.poll().run();
      }
    }

    /** One step of the housekeeping. */
    void keepHouse() {
      if (!chores.isEmpty()) {
        chores.poll().run();
      }
    }

    /** Does everything that is begun. */
    void finish() {
      while (!inHand.isEmpty() || !workers.isEmpty() || !chores.isEmpty()) {
        offer(0);
        IntStream.range(0, AGGREGATES).forEach(this::work);
        keepHouse();
      }
    }

    private void plan(String id, Deque<Runnable> steps) {
      lanes
          .next(new Outbox(KIND, id, 0, List.of()))
          .ifPresentOrElse(
              next ->
                  plan.of(next, lanes.acknowledged(next))
                      .forEach(step -> steps.add(() -> take(step, next))),
              () -> workers.remove(id));
    }

    private void take(Step step, Outbox outbox) {
      switch (step) {
        case Step.Publish(var entry) -> publish(outbox, entry);
        case Step.Append(var entries) ->
            chores.add(() -> entries.forEach(entry -> journal.putIfAbsent(entry.id(), entry)));
        case Step.Pull pull -> chores.add(() -> pull(outbox));
      }
    }

    private void publish(Outbox outbox, OutboxEntry entry) {
      log.add(entry);
      lanes.acknowledge(outbox, entry.version());
    }

    private void pull(Outbox outbox) {
      takeOut(outbox, lanes.busy(outbox));
      lanes.pulled(outbox, outbox.version());
    }
  }
}
