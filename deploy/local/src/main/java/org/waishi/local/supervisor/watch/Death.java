package org.waishi.local.supervisor.watch;

import java.nio.file.Path;
import org.waishi.local.supervisor.part.Part;

/** How a part ended, told in one sentence. */
record Death(Part part, Process dead, HealthCheck.Verdict verdict, String lastWords) {
  private static final int SIGNAL = 128;

  String sentence() {
    int status = dead.exitValue();
    if (verdict == HealthCheck.Verdict.TOO_SLOW) {
      return "%s (pid %d) %s".formatted(part.name(), dead.pid(), tooSlow());
    }
    return status > SIGNAL
        ? "%s (pid %d) was killed by signal %d".formatted(part.name(), dead.pid(), status - SIGNAL)
        : "%s (pid %d) ended with status %d, saying: %s"
            .formatted(part.name(), dead.pid(), status, lastWords);
  }

  /** The part never worked, so the suite does not start; what it said last is the reason. */
  String atStart(Path log) {
    if (verdict == HealthCheck.Verdict.TOO_SLOW) {
      return "%s %s; is this machine busy? (log: %s)".formatted(part.name(), tooSlow(), log);
    }
    String hint = part.dependsOn().isEmpty() ? " If its data is damaged, --reset empties it." : "";
    return "%s did not start (status %d): %s (log: %s)%s"
        .formatted(part.name(), dead.exitValue(), lastWords, log, hint);
  }

  private static String tooSlow() {
    return "was not healthy after %d s and was ended"
        .formatted(HealthCheck.USUAL.patience().toSeconds());
  }
}
