package org.waishi.local.supervisor;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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

  /** Ctrl-C reaches parts and supervisor at once: a death may be known before the end is. */
  private static final int DOUBT_MILLIS = 100;

  private static final List<Integer> PAUSES_MILLIS = List.of(200, 500, 1_000, 2_000, 5_000, 10_000);

  private final Part part;
  private final Workshop workshop;
  private final List<PartWatch> dependencies;
  private final CompletableFuture<Void> firstHealthy = new CompletableFuture<>();
  private final Intent intent = new Intent();

  private volatile State state = State.WAITING;
  private volatile @Nullable Process process;
  private volatile int restarts;
  private volatile Duration toHealthy = Duration.ZERO;
  private int failedStarts;

  PartWatch(Part part, Workshop workshop, List<PartWatch> dependencies) {
    this.part = part;
    this.workshop = workshop;
    this.dependencies = List.copyOf(dependencies);
  }

  @Override
  public void run() {
    try {
      dependencies.forEach(dependency -> dependency.firstHealthy.join());
      new Training(part, workshop).unlessCached(this::launch, () -> state = State.TRAINING);
      while (intent.awaitUp()) {
        liveOnce();
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException failure) {
      fail(failure);
    }
  }

  private void liveOnce() throws InterruptedException {
    state = firstHealthy.isDone() ? State.RESTARTING : State.STARTING;
    long from = log().size();
    long begun = System.nanoTime();
    Optional<Process> launched = launch(cacheFlags());
    if (launched.isEmpty()) {
      return;
    }
    Process alive = launched.get();
    if (HealthCheck.becomesHealthy(alive, part.readiness(), log(), from)) {
      sayHealthy(alive, Duration.ofNanos(System.nanoTime() - begun));
      alive.waitFor();
    }
    MILLISECONDS.sleep(DOUBT_MILLIS);
    workshop.pids().remove(part.name());
    react(alive, from);
  }

  private List<String> cacheFlags() {
    return part.program().trained() && workshop.caching()
        ? StartupCache.of(part.name(), part.program(), workshop.java()).flagsToUse()
        : List.of();
  }

  private Optional<Process> launch(List<String> cacheFlags) {
    Program program = part.program();
    List<String> command = program.command(workshop.java(), cacheFlags);
    return intent.ifUp(
        () -> {
          Process begun = workshop.start(part.name(), command, program.environment());
          process = begun;
          return begun;
        });
  }

  private void sayHealthy(Process alive, Duration after) {
    toHealthy = after;
    failedStarts = 0;
    state = State.HEALTHY;
    String again = firstHealthy.isDone() ? " again" : "";
    workshop
        .console()
        .good(
            "%s is healthy%s after %.1f s (pid %d)"
                .formatted(part.name(), again, after.toMillis() / 1000.0, alive.pid()));
    firstHealthy.complete(null);
  }

  private void react(Process dead, long from) throws InterruptedException {
    boolean wasHealthy = state == State.HEALTHY;
    toHealthy = Duration.ZERO;
    if (!intent.isUp()) {
      sayStopped();
      return;
    }
    if (!firstHealthy.isDone()) {
      throw new Trouble(Death.atStart(part, dead, log().lastWords(from), log().path()));
    }
    restartAfter(Death.of(part.name(), dead, log().lastWords(from)), wasHealthy);
  }

  private void restartAfter(String death, boolean wasHealthy) throws InterruptedException {
    state = State.RESTARTING;
    restarts++;
    workshop.console().bad("%s: restarting it (restart %d)".formatted(death, restarts));
    failedStarts = wasHealthy ? 0 : failedStarts + 1;
    intent.pause(PAUSES_MILLIS.get(Math.min(failedStarts, PAUSES_MILLIS.size() - 1)));
  }

  private void sayStopped() {
    state = State.STOPPED;
    if (!intent.isEnding()) {
      workshop.console().say(part.name() + " was stopped and stays down until it is started");
    }
  }

  private void fail(RuntimeException failure) {
    state = State.FAILED;
    if (!firstHealthy.completeExceptionally(failure)) {
      workshop
          .console()
          .bad("%s is not watched any more: %s".formatted(part.name(), failure.getMessage()));
    }
  }

  /** SIGKILL, as a power cut would; the watch starts the part again. */
  void kill() {
    Optional.ofNullable(process).ifPresent(Process::destroyForcibly);
  }

  /** Ends the part and leaves it down. */
  void stop() {
    intent.wantUp(false);
    Ending.of(alive().stream().toList(), Duration.ofSeconds(10));
  }

  /** Starts a part that was stopped. */
  void start() {
    intent.wantUp(true);
  }

  void prepareToEnd() {
    intent.end();
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
    return Optional.ofNullable(process).map(Process::toHandle).filter(ProcessHandle::isAlive);
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
}
