package org.waishi.platform.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.waishi.platform.journal.Journal;
import org.waishi.platform.outbox.Outbox;
import org.waishi.platform.relay.Chores.Chore;
import org.waishi.platform.relay.OutboxStore.Pull;
import org.waishi.platform.relay.RelayPlan.Step;
import org.waishi.platform.time.Patience;

/**
 * Does what is left after publishing, grouped, off everybody's path: first every append of a batch,
 * then every pull, so that nothing is pulled that is not in the journal.
 */
final class Housekeeping implements AutoCloseable {

  private static final int BATCH = 500;
  private static final long GATHER_MILLIS = 5;

  private final Journal journal;
  private final OutboxStore store;
  private final Lanes lanes;
  private final BlockingQueue<Chore> chores = new LinkedBlockingQueue<>();
  private final AtomicInteger waiting = new AtomicInteger();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("outbox-housekeeping").factory());
  private volatile boolean closing;

  Housekeeping(Journal journal, OutboxStore store, Lanes lanes) {
    this.journal = journal;
    this.store = store;
    this.lanes = lanes;
    thread.execute(this::run);
  }

  void add(Outbox outbox, Step step) {
    chores.add(new Chore(outbox, step));
  }

  @Override
  public void close() {
    closing = true;
    Patience.end(thread, Duration.ofSeconds(5));
  }

  private void run() {
    try {
      while (!closing || !chores.isEmpty()) {
        List<Chore> batch = gather();
        if (!batch.isEmpty()) {
          Patience.untilDone("journal " + batch.size() + " steps", waiting, () -> settle(batch));
        }
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private List<Chore> gather() throws InterruptedException {
    List<Chore> batch = new ArrayList<>();
    Chore first = chores.poll(100, TimeUnit.MILLISECONDS);
    if (first != null) {
      batch.add(first);
      TimeUnit.MILLISECONDS.sleep(GATHER_MILLIS);
      chores.drainTo(batch, BATCH - 1);
    }
    return batch;
  }

  private void settle(List<Chore> batch) {
    Chores chores = new Chores(batch);
    if (!chores.appends().isEmpty()) {
      journal.append(chores.appends());
    }
    if (!chores.pulls().isEmpty()) {
      store.takeOut(
          chores.pulls().stream().map(outbox -> new Pull(outbox, lanes.busy(outbox))).toList());
      chores.pulls().forEach(outbox -> lanes.pulled(outbox, outbox.version()));
    }
  }
}
