package org.waishi.local.supervisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.waishi.local.Trouble;
import org.waishi.local.supervisor.part.Layout;
import org.waishi.local.supervisor.process.LogFile;
import org.waishi.local.supervisor.process.Workshop;

/** Loads the sample data through the public API, once per data folder, by a process of its own. */
record SampleData(Layout at, Workshop workshop) {
  private static final String LOG = "sample";

  void loadOnce() {
    if (Files.exists(loaded())) {
      workshop.console().say("the sample data is there already");
      return;
    }
    LogFile log = workshop.log(LOG);
    log.begin();
    try (var _ = workshop.console().showing(() -> "loading the sample data")) {
      load(log);
    }
    markLoaded();
    workshop.console().good("the sample data is loaded");
  }

  private void load(LogFile log) {
    int status = workshop.finish(LOG, command(), Map.of());
    if (status != 0) {
      throw new Trouble(
          "The sample data was not loaded (status %d): %s (log: %s)"
              .formatted(status, log.lastWords(0), log.path()));
    }
  }

  private List<String> command() {
    return List.of(
        at.java().toString(),
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        at.app("local").resolve("local.jar").toString(),
        "org.waishi.local.sample.SampleLoader",
        "--gateway=" + at.gateway(),
        "--issuer=" + at.issuer(),
        "--data=" + at.project().resolve("deploy/local/sample"));
  }

  private void markLoaded() {
    try {
      Files.createFile(loaded());
    } catch (IOException full) {
      throw new UncheckedIOException("cannot write " + loaded(), full);
    }
  }

  private Path loaded() {
    return at.data().resolve("sample-loaded");
  }
}
