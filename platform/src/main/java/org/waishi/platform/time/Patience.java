package org.waishi.platform.time;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/** Tries again for as long as it takes, ever more slowly, up to ten seconds apart. */
public final class Patience {

  private static final Logger LOG = LoggerFactory.getLogger(Patience.class);
  private static final long FIRST_MILLIS = 100;
  private static final long LONGEST_MILLIS = 10_000;

  private Patience() {}

  /**
   * Runs {@code work} until it returns normally.
   *
   * @param what the work's name, for the log
   * @param waiting counts those that have failed and not yet succeeded
   * @throws InterruptedException when the thread is told to stop waiting
   */
  public static void untilDone(String what, AtomicInteger waiting, Runnable work)
      throws InterruptedException {
    if (succeeds(what, work)) {
      return;
    }
    waiting.incrementAndGet();
    try {
      BackOffExecution pauses = pauses();
      do {
        TimeUnit.MILLISECONDS.sleep(pauses.nextBackOff());
      } while (!succeeds(what, work));
    } finally {
      waiting.decrementAndGet();
    }
  }

  /** The pauses between tries: doubling, up to ten seconds, without end. */
  public static BackOffExecution pauses() {
    ExponentialBackOff backOff = new ExponentialBackOff(FIRST_MILLIS, 2);
    backOff.setMaxInterval(LONGEST_MILLIS);
    return backOff.start();
  }

  /** Lets threads finish, and interrupts those that do not within {@code grace}. */
  public static void end(ExecutorService threads, Duration grace) {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(grace.toMillis(), TimeUnit.MILLISECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException hurry) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  private static boolean succeeds(String what, Runnable work) throws InterruptedException {
    try {
      work.run();
      return true;
    } catch (RuntimeException failure) {
      if (Thread.currentThread().isInterrupted()) {
        throw new InterruptedException(what);
      }
      LOG.warn("{} failed and is tried again: {}", what, failure.toString());
      return false;
    }
  }
}
