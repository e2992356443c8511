package org.waishi.local.supervisor;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import org.waishi.local.supervisor.Readiness.Answers;
import org.waishi.local.supervisor.Readiness.Says;

/** Asks whether a part does its work yet. */
final class HealthCheck {
  private static final int PATIENCE_MILLIS = 2_000;

  private HealthCheck() {}

  static boolean passes(Readiness readiness, LogFile log, long since) {
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
