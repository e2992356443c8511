package org.waishi.local.supervisor.watch;

import java.time.Duration;
import org.waishi.local.supervisor.console.Console;

/** What people are told about one part. */
record PartNews(String part, Console console) {

  void healthy(long pid, Duration after, boolean again) {
    console.good(
        "%s is healthy%s after %.1f s (pid %d)"
            .formatted(part, again ? " again" : "", after.toMillis() / 1000.0, pid));
  }

  void restarting(Death death, int times) {
    console.bad("%s: restarting it (restart %d)".formatted(death.sentence(), times));
  }

  void stopped() {
    console.say(part + " was stopped and stays down until it is started");
  }

  void unwatched(RuntimeException failure) {
    console.bad("%s is not watched any more: %s".formatted(part, failure.getMessage()));
  }
}
