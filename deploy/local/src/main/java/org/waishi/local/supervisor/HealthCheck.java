package org.waishi.local.supervisor;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.waishi.local.supervisor.Readiness.Answers;
import org.waishi.local.supervisor.Readiness.Says;

/** Asks whether a part does its work yet. */
final class HealthCheck {
  private static final int GLANCE_MILLIS = 50;
  private static final int PATIENCE_MILLIS = 2_000;
  private static final Duration LONGEST_START = Duration.ofSeconds(120);

  private HealthCheck() {}

  /**
   * Waits until the process does its work, or has ended, or was ended because it took too long.
   *
   * @param since where in the log this process began to speak
   */
  static boolean becomesHealthy(Process process, Readiness readiness, LogFile log, long since)
      throws InterruptedException {
    long deadline = System.nanoTime() + LONGEST_START.toNanos();
    while (!process.waitFor(GLANCE_MILLIS, MILLISECONDS)) {
      if (passes(readiness, log, since)) {
        return true;
      }
      if (System.nanoTime() > deadline) {
        Ending.of(List.of(process.toHandle()), Duration.ofSeconds(5));
      }
    }
    return false;
  }

  private static boolean passes(Readiness readiness, LogFile log, long since) {
    return switch (readiness) {
      case Says(String text) -> log.saysSince(since, text);
      case Answers(URI health) -> status(health) == 200;
    };
  }

  /** The status of a GET, or -1 when nobody answers. */
  static int status(URI address) {
    try {
      var connection = (HttpURLConnection) address.toURL().openConnection();
      connection.setConnectTimeout(PATIENCE_MILLIS);
      connection.setReadTimeout(PATIENCE_MILLIS);
      try {
        return connection.getResponseCode();
      } finally {
        connection.disconnect();
      }
    } catch (IOException nobody) {
      return -1;
    }
  }
}
