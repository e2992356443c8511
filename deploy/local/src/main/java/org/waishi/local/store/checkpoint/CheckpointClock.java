package org.waishi.local.store.checkpoint;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.waishi.local.store.failure.Fatal;

/** Asks for a checkpoint each second in which something changed, sooner when much has changed. */
public final class CheckpointClock implements AutoCloseable {

  private static final long TICK_MILLIS = 100;
  private static final int TICKS_AT_MOST = 10;
  private static final long BYTES_AT_MOST = 16 << 20;

  private final Checkpoints checkpoints;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("store-checkpoint").daemon().factory());
  private int ticks;

  public CheckpointClock(Checkpoints checkpoints) {
    this.checkpoints = checkpoints;
  }

  public void start() {
    timer.scheduleWithFixedDelay(
        () -> Fatal.guard(this::tick), TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
  }

  private boolean tick() {
    ticks = checkpoints.behind() == 0 ? 0 : ticks + 1;
    if (due()) {
      save();
    }
    return true;
  }

  private boolean due() {
    long behind = checkpoints.behind();
    return behind > BYTES_AT_MOST || ticks >= TICKS_AT_MOST;
  }

  private void save() {
    try {
      if (checkpoints.tryNow()) {
        ticks = 0;
        checkpoints.compact();
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    timer.shutdown();
    timer.close();
  }
}
