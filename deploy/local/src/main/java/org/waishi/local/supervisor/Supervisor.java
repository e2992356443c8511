package org.waishi.local.supervisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.waishi.local.Trouble;
import org.waishi.local.supervisor.console.Console;
import org.waishi.local.supervisor.machine.SuiteFolder;
import org.waishi.local.supervisor.part.Layout;
import org.waishi.local.supervisor.part.Part;
import org.waishi.local.supervisor.process.PidFiles;
import org.waishi.local.supervisor.process.Workshop;
import org.waishi.local.supervisor.watch.RunningSuite;

/**
 * Brings the whole suite up on this machine and keeps it up until Ctrl-C or {@code
 * deploy/local/stop}.
 *
 * <p>Exit code 0 after a wanted end, 1 after a trouble, which is told in one sentence.
 */
public final class Supervisor {
  private final Options options;
  private final SuiteFolder folder;
  private final Console console;
  private final PidFiles pids;
  private final CountDownLatch stopAsked = new CountDownLatch(1);
  private final long begun = System.nanoTime();

  private Supervisor(Options options, Console console) {
    this.options = options;
    this.folder = new SuiteFolder(options.data());
    this.console = console;
    this.pids = new PidFiles(options.data().resolve("run/pids"));
  }

  public static void main(String[] args) {
    try {
      Options options = Options.of(System.getenv(), args);
      Path log = options.data().resolve("logs/supervisor.log");
      boolean terminal = options.switches().terminal();
      var console = new Console(System.out, log, InstantSource.system(), terminal);
      System.exit(new Supervisor(options, console).run());
    } catch (Trouble trouble) {
      System.err.println("✗ " + trouble.getMessage());
      System.exit(1);
    }
  }

  private int run() {
    try (var _ = folder.lock()) {
      return bringUp();
    } catch (Trouble trouble) {
      console.bad("" + trouble.getMessage());
      return 1;
    } catch (IOException | UncheckedIOException broken) {
      console.bad("" + Trouble.refused(broken).getMessage());
      return 1;
    }
  }

  private int bringUp() throws IOException {
    cleanUp();
    Layout at = layout();
    Workshop workshop =
        new Workshop(at.java(), at.data().resolve("logs"), pids, console, options.switches().aot());
    List<Part> parts = new Preparation(at, workshop, options).parts();
    RunningSuite suite = new RunningSuite(parts, workshop);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(suite), "end"));
    try (var _ = listen(at, suite)) {
      return keepUp(at, workshop, suite);
    }
  }

  /** What a killed supervisor left behind, and what the last run said of itself. */
  private void cleanUp() throws IOException {
    int left = pids.endAll();
    if (left > 0) {
      console.say("ended %d processes that a killed supervisor had left".formatted(left));
    }
    Files.deleteIfExists(healthy());
    new PidFiles(options.data().resolve("run/supervisor"))
        .write("supervisor", ProcessHandle.current());
    if (options.switches().reset()) {
      folder.empty();
      console.say("emptied the data in " + options.data());
    }
  }

  private Layout layout() {
    Path jdk = Path.of(System.getProperty("java.home"));
    return new Layout(
        options.project(),
        options.data(),
        jdk,
        options.portOffset(),
        folder.brokers(options.brokers()));
  }

  private ControlServer listen(Layout at, RunningSuite suite) throws IOException {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    String token = HexFormat.of().formatHex(random);
    ControlFile.of(at, token, ProcessHandle.current().pid()).write(at.data());
    return new ControlServer(at.controlPort(), suite, token, stopAsked::countDown);
  }

  private int keepUp(Layout at, Workshop workshop, RunningSuite suite) throws IOException {
    suite.start();
    try (var _ = console.showing(suite::progress)) {
      suite.awaitHealthy();
    }
    Duration total = Duration.ofNanos(System.nanoTime() - begun);
    if (options.switches().sample()) {
      new SampleData(at, workshop).loadOnce();
    }
    console.page(new Welcome(at, suite.watches(), total).text());
    Files.writeString(healthy(), "" + total.toMillis());
    return awaitStop();
  }

  private int awaitStop() {
    try {
      stopAsked.await();
      return 0;
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private void end(RunningSuite suite) {
    console.say("ending every process");
    suite.end();
    try {
      Files.deleteIfExists(healthy());
      Files.deleteIfExists(ControlFile.in(options.data()));
    } catch (IOException kept) {
      throw new UncheckedIOException("cannot remove the run's files", kept);
    }
    console.good("every process has ended");
  }

  private Path healthy() {
    return options.data().resolve("run/healthy");
  }
}
