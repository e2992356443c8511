package org.waishi.platform.relay;

import java.io.PrintStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.event.KafkaEventLog;
import org.waishi.platform.journal.Journal;
import org.waishi.platform.outbox.EventLog;
import org.waishi.platform.store.Aggregates;
import org.waishi.platform.testing.TestTopic;
import org.waishi.platform.testing.counter.Counter;
import org.waishi.platform.testing.counter.CounterEvent;
import org.waishi.platform.testing.counter.CounterStore;

/**
 * A service in a process of its own that counts on several aggregates at once, and dies where it is
 * told to. Says {@code <id> <version>} for each command that was acknowledged.
 */
final class KilledService {

  private static final int THREADS = 4;
  private static final Sweeper.Settings SWEEPS =
      new Sweeper.Settings(Duration.ofMillis(200), Duration.ofMillis(500));

  private final KillPoint point;
  private final CounterStore store;
  private final Journal journal;
  private final OutboxStore outboxes;
  private final Relay relay;
  private final Aggregates<Counter, CounterEvent> counters;
  private final PrintStream acknowledged;

  private KilledService(String[] arguments, PrintStream acknowledged) {
    this.acknowledged = acknowledged;
    point = KillPoint.valueOf(arguments[0]);
    store = CounterStore.at(arguments[1], arguments[2], point.watcher());
    journal =
        new Journal(store.database().getCollection(Journal.COLLECTION), InstantSource.system());
    outboxes = new OutboxStore(store.database(), store.kinds());
    EventLog log = point.around(new KafkaEventLog(TestTopic.producer(arguments[3]), "killed"));
    relay = new Relay(log, journal, outboxes, 1_000);
    counters = store.aggregates(relay).open(Counter.kind(arguments[4]));
  }

  /** Arguments: kill point, store, database, broker, kind. */
  public static void main(String[] arguments) {
    new KilledService(arguments, System.out).run();
  }

  private void run() {
    Sweeper sweeper = new Sweeper(outboxes, relay, InstantSource.system(), SWEEPS);
    acknowledged.println("ready " + sweeper.backlogs().size());
    List<Thread> threads =
        IntStream.range(0, THREADS).mapToObj(i -> Thread.ofPlatform().start(this::count)).toList();
    threads.forEach(KilledService::join);
  }

  private void count() {
    while (true) {
      acknowledge(counters.create(command(), id -> Counter.open(id, 1_000)));
    }
  }

  private void acknowledge(Result<Counter> created) {
    Result<Counter> result = created;
    for (int i = 0; i < 5 && result instanceof Result.Done<Counter>(var stored, var fresh); i++) {
      acknowledged.println(stored.id() + " " + stored.version());
      result = counters.change(stored.id(), command(), Counter::countOn);
    }
  }

  private static Command command() {
    return Command.of(Origin.internal("killed", "conversation"), "count");
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }
}
