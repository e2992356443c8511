package org.waishi.local.supervisor.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** How processes are ended: asked first, then killed, and never left. */
public final class Ending {
  private Ending() {}

  /** Asks all at once, waits that long for all together, then kills who is left. */
  public static void of(Collection<ProcessHandle> processes, Duration patience) {
    List<ProcessHandle> all = withDescendants(processes);
    all.forEach(ProcessHandle::destroy);
    if (!goneWithin(all, patience)) {
      all.forEach(ProcessHandle::destroyForcibly);
      goneWithin(all, Duration.ofSeconds(5));
    }
  }

  private static List<ProcessHandle> withDescendants(Collection<ProcessHandle> processes) {
    List<ProcessHandle> all = new ArrayList<>(processes);
    processes.forEach(process -> process.descendants().forEach(all::add));
    return all;
  }

  private static boolean goneWithin(List<ProcessHandle> all, Duration patience) {
    var exits = all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new);
    try {
      CompletableFuture.allOf(exits).get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException | ExecutionException notAll) {
      return false;
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
