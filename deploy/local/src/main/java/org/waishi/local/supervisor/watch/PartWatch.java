package org.waishi.local.supervisor.watch;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.waishi.local.Trouble;
import org.waishi.local.supervisor.part.Part;
import org.waishi.local.supervisor.part.Program;
import org.waishi.local.supervisor.process.Ending;
import org.waishi.local.supervisor.process.LogFile;
import org.waishi.local.supervisor.process.Workshop;

/**
 * One part over its whole time: waits for those it depends on, starts it, sees it become healthy,
 * and starts it again whenever it dies, until somebody stops it or the suite ends.
 *
 * <p>A part that dies before it was ever healthy is not started again: that is a trouble to tell,
 * and the suite does not start. Later deaths are answered with growing pauses, without end.
 */
public final class PartWatch implements Runnable {
  /** Where a part stands, as people see it. */
  public enum State {
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

  private final Part part;
  private final Workshop workshop;
  private final List<PartWatch> dependencies;
  private final CompletableFuture<Void> firstHealthy = new CompletableFuture<>();
  private final Intent intent = new Intent();

  private volatile State state = State.WAITING;
  private volatile @Nullable Process process;
  private final Restarts restarts = new Restarts();
  private final PartNews news;
  private volatile Duration toHealthy = Duration.ZERO;

  PartWatch(Part part, Workshop workshop, List<PartWatch> dependencies) {
    this.part = part;
    this.workshop = workshop;
    this.dependencies = List.copyOf(dependencies);
    this.news = new PartNews(part.name(), workshop.console());
  }

  @Override
  public void run() {
    try {
      dependencies.forEach(dependency -> dependency.firstHealthy.join());
      training().unlessCached(this::launch, () -> state = State.TRAINING);
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
    Optional<Process> launched = launch(training().flags());
    if (launched.isEmpty()) {
      return;
    }
    Process alive = launched.get();
    HealthCheck.Verdict verdict = HealthCheck.USUAL.await(alive, part.readiness(), log(), from);
    if (verdict == HealthCheck.Verdict.HEALTHY) {
      becomeHealthy(alive, Duration.ofNanos(System.nanoTime() - begun));
      alive.waitFor();
    }
    MILLISECONDS.sleep(DOUBT_MILLIS);
    workshop.pids().remove(part.name());
    react(new Death(part, alive, verdict, log().lastWords(from)));
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

  private void becomeHealthy(Process alive, Duration after) {
    toHealthy = after;
    state = State.HEALTHY;
    news.healthy(alive.pid(), after, firstHealthy.isDone());
    firstHealthy.complete(null);
  }

  private void react(Death death) throws InterruptedException {
    boolean wasHealthy = state == State.HEALTHY;
    toHealthy = Duration.ZERO;
    if (!intent.isUp()) {
      rest();
      return;
    }
    if (!firstHealthy.isDone()) {
      throw new Trouble(death.atStart(log().path()));
    }
    state = State.RESTARTING;
    int pauseMillis = restarts.after(wasHealthy);
    news.restarting(death, restarts.count());
    intent.pause(pauseMillis);
  }

  private void rest() {
    state = State.STOPPED;
    if (!intent.isEnding()) {
      news.stopped();
    }
  }

  private void fail(RuntimeException failure) {
    state = State.FAILED;
    if (!firstHealthy.completeExceptionally(failure)) {
      news.unwatched(failure);
    }
  }

  /** SIGKILL, as a power cut would; the watch starts the part again. */
  public void kill() {
    Optional.ofNullable(process).ifPresent(Process::destroyForcibly);
  }

  /** Ends the part and leaves it down. */
  public void stop() {
    intent.wantUp(false);
    Ending.of(alive().stream().toList(), Duration.ofSeconds(10));
  }

  /** Starts a part that was stopped. */
  public void start() {
    intent.wantUp(true);
  }

  public void prepareToEnd() {
    intent.end();
  }

  CompletableFuture<Void> firstHealthy() {
    return firstHealthy;
  }

  public Part part() {
    return part;
  }

  public State state() {
    return state;
  }

  public Optional<ProcessHandle> alive() {
    return Optional.ofNullable(process).map(Process::toHandle).filter(ProcessHandle::isAlive);
  }

  public int restarts() {
    return restarts.count();
  }

  public Duration toHealthy() {
    return toHealthy;
  }

  private Training training() {
    return new Training(part, workshop);
  }

  private LogFile log() {
    return workshop.log(part.name());
  }
}
