package org.waishi.platform.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.waishi.platform.outbox.OutboxStore.Pull;
import org.waishi.platform.outbox.RelayPlan.Step;
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

  private record Chore(Outbox outbox, Step step) {}

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
    Map<String, Outbox> appends = new LinkedHashMap<>();
    Map<String, Pull> pulls = new LinkedHashMap<>();
    for (Chore chore : batch) {
      Outbox outbox = chore.outbox();
      String key = outbox.kind().name() + "/" + outbox.aggregate();
      switch (chore.step()) {
        case Step.Append append -> appends.put(key + "/" + outbox.version(), outbox);
        case Step.Pull pull -> pulls.put(key, new Pull(outbox, lanes.busy(outbox)));
        case Step.Publish publish -> throw new IllegalStateException("is the lane's: " + publish);
      }
    }
    settle(appends.values(), pulls.values());
  }

  private void settle(Collection<Outbox> appends, Collection<Pull> pulls) {
    if (!appends.isEmpty()) {
      journal.append(appends);
    }
    if (!pulls.isEmpty()) {
      store.takeOut(pulls);
      pulls.forEach(pull -> lanes.pulled(pull.outbox(), pull.outbox().version()));
    }
  }
}
