package org.waishi.platform.relay;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.waishi.platform.journal.Journal;
import org.waishi.platform.outbox.EventLog;
import org.waishi.platform.outbox.Outbox;
import org.waishi.platform.outbox.OutboxEntry;
import org.waishi.platform.relay.RelayPlan.Step;
import org.waishi.platform.time.Patience;

/**
 * Publishes outboxes right after the write that filled them: each aggregate in a lane of its own,
 * so that one which cannot be published never holds up another.
 *
 * <p>{@link #accept} returns at once and keeps nothing that would be missed: what does not fit, or
 * is lost with the process, still stands in its document, where the {@link Sweeper} finds it.
 */
public final class Relay implements Consumer<Outbox>, AutoCloseable {

  private final EventLog log;
  private final Lanes lanes;
  private final Housekeeping housekeeping;
  private final AtomicInteger stalled = new AtomicInteger();
  private final ExecutorService workers =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("relay-", 0).factory());

  /** A relay to {@code log} that works on at most {@code capacity} aggregates at once. */
  public Relay(EventLog log, Journal journal, OutboxStore store, int capacity) {
    this.log = log;
    this.lanes = new Lanes(capacity);
    this.housekeeping = new Housekeeping(journal, store, lanes);
  }

  @Override
  public void accept(Outbox outbox) {
    if (!outbox.entries().isEmpty() && lanes.offer(outbox)) {
      workers.execute(() -> work(outbox));
    }
  }

  /** How many aggregates have facts on their way through this process. */
  public int active() {
    return lanes.size();
  }

  /** How many aggregates have facts that the broker does not take at present. */
  public int stalled() {
    return stalled.get();
  }

  /** Finishes what can be finished soon; the rest waits in its documents. */
  @Override
  public void close() {
    Patience.end(workers, Duration.ofSeconds(5));
    housekeeping.close();
  }

  private void work(Outbox first) {
    try {
      var next = lanes.next(first);
      while (next.isPresent()) {
        empty(next.get());
        next = lanes.next(first);
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  private void empty(Outbox outbox) throws InterruptedException {
    for (Step step : RelayPlan.of(outbox, lanes.acknowledged(outbox))) {
      take(step, outbox);
    }
  }

  private void take(Step step, Outbox outbox) throws InterruptedException {
    switch (step) {
      case Step.Publish(var entry) -> publish(outbox, entry);
      case Step.Append append -> housekeeping.add(outbox, append);
      case Step.Pull pull -> housekeeping.add(outbox, pull);
    }
  }

  private void publish(Outbox outbox, OutboxEntry entry) throws InterruptedException {
    Patience.untilDone("publish " + entry.id(), stalled, () -> log.append(outbox, entry));
    lanes.acknowledge(outbox, entry.version());
  }
}
