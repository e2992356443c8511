package org.waishi.local.supervisor.watch;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.waishi.local.supervisor.part.Readiness;
import org.waishi.local.supervisor.part.Readiness.Answers;
import org.waishi.local.supervisor.part.Readiness.Says;
import org.waishi.local.supervisor.process.Ending;
import org.waishi.local.supervisor.process.LogFile;

/**
 * Asks whether a part does its work yet.
 *
 * @param patience how long a start may take
 */
record HealthCheck(Duration patience) {
  /** Three times what the slowest start took on a machine that builds at the same time. */
  static final HealthCheck USUAL = new HealthCheck(Duration.ofMinutes(4));

  private static final int GLANCE_MILLIS = 50;
  private static final int PATIENCE_MILLIS = 2_000;

  /** What came of a start. */
  enum Verdict {
    HEALTHY,
    DIED,
    TOO_SLOW
  }

  /**
   * Waits until the process does its work, or has ended, or was ended because it took too long.
   *
   * @param since where in the log this process began to speak
   */
  Verdict await(Process process, Readiness readiness, LogFile log, long since)
      throws InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!process.waitFor(GLANCE_MILLIS, MILLISECONDS)) {
      if (passes(readiness, log, since)) {
        return Verdict.HEALTHY;
      }
      if (System.nanoTime() > deadline) {
        Ending.of(List.of(process.toHandle()), Duration.ofSeconds(5));
        return Verdict.TOO_SLOW;
      }
    }
    return Verdict.DIED;
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
