package org.waishi.local.supervisor.watch;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.waishi.local.supervisor.part.Part;
import org.waishi.local.supervisor.part.Readiness.Answers;
import org.waishi.local.supervisor.process.Workshop;

/**
 * The run that makes a part's start-up cache: start it, ask it a few things, end it politely.
 * Whatever goes wrong costs only the cache.
 */
record Training(Part part, Workshop workshop) {
  /** Each keeps a processor busy, so more at once would only wait for each other. */
  private static final Semaphore AT_ONCE =
      new Semaphore(Runtime.getRuntime().availableProcessors());

  private static final int QUESTIONS = 10;
  private static final int LONGEST_WRITING_SECONDS = 240;
  private static final List<String> ASKED = List.of("/login", "/v3/api-docs", "/api/v1/training");

  void unlessCached(Function<List<String>, Optional<Process>> launch, Runnable begins)
      throws InterruptedException {
    if (!wanted() || cache().isFresh()) {
      return;
    }
    AT_ONCE.acquire();
    try {
      begins.run();
      makeCache(launch);
    } finally {
      AT_ONCE.release();
    }
  }

  private void makeCache(Function<List<String>, Optional<Process>> launch)
      throws InterruptedException {
    StartupCache cache = cache();
    cache.forget();
    Optional<Process> pupil = launch.apply(cache.flagsToMake());
    if (pupil.isPresent()) {
      train(pupil.get(), cache);
    }
  }

  /** What to start the part with. */
  List<String> flags() {
    return wanted() ? cache().flagsToUse() : List.of();
  }

  private boolean wanted() {
    return part.program().trained() && workshop.caching();
  }

  private StartupCache cache() {
    return StartupCache.of(part.name(), part.program(), workshop.java());
  }

  private void train(Process pupil, StartupCache cache) throws InterruptedException {
    if (HealthCheck.USUAL.await(pupil, part.readiness(), workshop.log(part.name()), 0)
        == HealthCheck.Verdict.HEALTHY) {
      ask();
      pupil.destroy();
      pupil.waitFor(LONGEST_WRITING_SECONDS, SECONDS);
    }
    pupil.destroyForcibly().waitFor();
    workshop.pids().remove(part.name());
    if (!cache.isMade()) {
      workshop
          .console()
          .say("no start-up cache was made for " + part.name() + ": it starts slower");
    }
  }

  /** Who does not answer on the web is only started: that is what the cache is for. */
  private void ask() {
    if (!(part.readiness() instanceof Answers(URI health))) {
      return;
    }
    URI itself = URI.create("http://127.0.0.1:" + part.ports().getFirst().number());
    for (int question = 0; question < QUESTIONS; question++) {
      HealthCheck.status(health);
      ASKED.forEach(path -> HealthCheck.status(itself.resolve(path)));
    }
  }
}
