package org.waishi.local.supervisor;

import java.nio.file.Path;

/** How a part ended, told in one sentence. */
final class Death {
  private static final int SIGNAL = 128;

  private Death() {}

  static String of(String part, Process dead, String lastWords) {
    int status = dead.exitValue();
    return status > SIGNAL
        ? "%s (pid %d) was killed by signal %d".formatted(part, dead.pid(), status - SIGNAL)
        : "%s (pid %d) ended with status %d, saying: %s"
            .formatted(part, dead.pid(), status, lastWords);
  }

  static String atStart(Part part, Process dead, String lastWords, Path log) {
    String hint = part.dependsOn().isEmpty() ? " If its data is damaged, --reset empties it." : "";
    return "%s did not start (status %d): %s (log: %s)%s"
        .formatted(part.name(), dead.exitValue(), lastWords, log, hint);
  }
}
