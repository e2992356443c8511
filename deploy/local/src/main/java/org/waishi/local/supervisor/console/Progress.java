package org.waishi.local.supervisor.console;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Tells the console ten times a second what is awaited, with the seconds so far. */
public final class Progress implements AutoCloseable {
  private final Console console;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().daemon().name("progress").unstarted(task));

  Progress(Console console, Supplier<String> awaited) {
    this.console = console;
    long begun = System.nanoTime();
    timer.scheduleAtFixedRate(() -> tick(begun, awaited.get()), 100, 100, TimeUnit.MILLISECONDS);
  }

  private void tick(long begun, String awaited) {
    double seconds = (System.nanoTime() - begun) / 1e9;
    console.tick(awaited.isEmpty() ? "" : "%s … %.1f s".formatted(awaited, seconds));
  }

  @Override
  public void close() {
    timer.shutdownNow();
    console.endOfProgress();
  }
}
