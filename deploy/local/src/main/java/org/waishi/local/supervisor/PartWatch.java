package org.waishi.local.supervisor;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One part over its whole time: waits for those it depends on, starts it, sees it become healthy,
 * and starts it again whenever it dies, until somebody stops it or the suite ends.
 *
 * <p>A part that dies before it was ever healthy is not started again: that is a trouble to tell,
 * and the suite does not start. Later deaths are answered with growing pauses, without end.
 */
final class PartWatch implements Runnable {
  /** Where a part stands, as people see it. */
  enum State {
    WAITING,
    TRAINING,
    STARTING,
    HEALTHY,
    RESTARTING,
    STOPPED,
    FAILED
  }

  private static final Duration LONGEST_START = Duration.ofSeconds(120);
  private static final int GLANCE_MILLIS = 50;
  private static final List<Integer> PAUSES_MILLIS = List.of(200, 500, 1_000, 2_000, 5_000, 10_000);

  private final Part part;
  private final Workshop workshop;
  private final List<PartWatch> dependencies;
  private final CompletableFuture<Void> firstHealthy = new CompletableFuture<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();

  private volatile State state = State.WAITING;
  private volatile @Nullable Process process;
  private volatile int restarts;
  private volatile Duration toHealthy = Duration.ZERO;
  private boolean wanted = true;
  private boolean ending;
  private int deathsInARow;

  PartWatch(Part part, Workshop workshop, List<PartWatch> dependencies) {
    this.part = part;
    this.workshop = workshop;
    this.dependencies = List.copyOf(dependencies);
  }

  @Override
  public void run() {
    try {
      for (PartWatch dependency : dependencies) {
        dependency.firstHealthy.join();
      }
      new Training(part, workshop).unlessCached(this::launch, () -> state = State.TRAINING);
      while (awaitWanted()) {
        liveOnce();
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException failure) {
      state = State.FAILED;
      firstHealthy.completeExceptionally(failure);
    }
  }

  private void liveOnce() throws InterruptedException {
    state = firstHealthy.isDone() ? State.RESTARTING : State.STARTING;
    long from = log().size();
    long begun = System.nanoTime();
    Optional<Process> started = launch(cacheFlags());
    if (started.isEmpty()) {
      return;
    }
    Process alive = started.get();
    if (becomesHealthy(alive, from, begun)) {
      sayHealthy(alive, begun);
      alive.waitFor();
    }
    MILLISECONDS.sleep(GLANCE_MILLIS);
    bury(alive, from);
  }

  private List<String> cacheFlags() {
    return part.program().trained() && workshop.caching()
        ? StartupCache.of(part.name(), part.program(), workshop.java()).flagsToUse()
        : List.of();
  }

  /** Nothing is started any more once the suite is ending. */
  private Optional<Process> launch(List<String> cacheFlags) {
    lock.lock();
    try {
      if (ending) {
        return Optional.empty();
      }
      Program program = part.program();
      List<String> command = program.command(workshop.java(), cacheFlags);
      process = workshop.start(part.name(), command, program.environment());
      return Optional.ofNullable(process);
    } finally {
      lock.unlock();
    }
  }

  private boolean becomesHealthy(Process alive, long from, long begun) throws InterruptedException {
    while (!alive.waitFor(GLANCE_MILLIS, MILLISECONDS)) {
      if (HealthCheck.passes(part.readiness(), log(), from)) {
        return true;
      }
      if (since(begun).compareTo(LONGEST_START) > 0) {
        Ending.of(List.of(alive.toHandle()), Duration.ofSeconds(5));
      }
    }
    return false;
  }

  private void sayHealthy(Process alive, long begun) {
    toHealthy = since(begun);
    state = State.HEALTHY;
    String again = firstHealthy.isDone() ? " again" : "";
    workshop
        .console()
        .good(
            "%s is healthy%s after %.1f s (pid %d)"
                .formatted(part.name(), again, toHealthy.toMillis() / 1000.0, alive.pid()));
    firstHealthy.complete(null);
  }

  private void bury(Process dead, long from) throws InterruptedException {
    workshop.pids().remove(part.name());
    if (!isWanted()) {
      sayStopped();
      return;
    }
    String death = Death.of(part.name(), dead, log().lastWords(from));
    if (!firstHealthy.isDone()) {
      throw new Trouble(Death.atStart(part, dead, log().lastWords(from), log().path()));
    }
    state = State.RESTARTING;
    restarts++;
    deathsInARow = toHealthy.compareTo(Duration.ZERO) > 0 ? 0 : deathsInARow + 1;
    toHealthy = Duration.ZERO;
    workshop.console().bad("%s: restarting it (restart %d)".formatted(death, restarts));
    pause(PAUSES_MILLIS.get(Math.min(deathsInARow, PAUSES_MILLIS.size() - 1)));
  }

  private void sayStopped() {
    state = State.STOPPED;
    toHealthy = Duration.ZERO;
    if (!isEnding()) {
      workshop.console().say(part.name() + " was stopped and stays down until it is started");
    }
  }

  private void pause(int millis) throws InterruptedException {
    lock.lock();
    try {
      long left = MILLISECONDS.toNanos(millis);
      while (left > 0 && wanted && !ending) {
        left = changed.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Blocks while the part is stopped; false once the suite is ending. */
  private boolean awaitWanted() throws InterruptedException {
    lock.lock();
    try {
      while (!wanted && !ending) {
        state = State.STOPPED;
        changed.await();
      }
      return !ending;
    } finally {
      lock.unlock();
    }
  }

  private boolean isWanted() {
    lock.lock();
    try {
      return wanted && !ending;
    } finally {
      lock.unlock();
    }
  }

  private boolean isEnding() {
    lock.lock();
    try {
      return ending;
    } finally {
      lock.unlock();
    }
  }

  /** SIGKILL, as a power cut would; the watch starts the part again. */
  void kill() {
    Process current = process;
    if (current != null) {
      current.destroyForcibly();
    }
  }

  /** Ends the part and leaves it down. */
  void stop() {
    want(false);
    Process current = process;
    if (current != null) {
      Ending.of(List.of(current.toHandle()), Duration.ofSeconds(10));
    }
  }

  /** Starts a part that was stopped. */
  void start() {
    want(true);
  }

  private void want(boolean up) {
    lock.lock();
    try {
      wanted = up;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** From now on a death is no news. */
  void prepareToEnd() {
    lock.lock();
    try {
      ending = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  CompletableFuture<Void> firstHealthy() {
    return firstHealthy;
  }

  Part part() {
    return part;
  }

  State state() {
    return state;
  }

  Optional<ProcessHandle> alive() {
    Process current = process;
    return current != null && current.isAlive()
        ? Optional.of(current.toHandle())
        : Optional.empty();
  }

  int restarts() {
    return restarts;
  }

  Duration toHealthy() {
    return toHealthy;
  }

  private LogFile log() {
    return workshop.log(part.name());
  }

  private static Duration since(long begun) {
    return Duration.of(System.nanoTime() - begun, TimeUnit.NANOSECONDS.toChronoUnit());
  }
}
