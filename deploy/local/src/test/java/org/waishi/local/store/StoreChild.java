package org.waishi.local.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** A store in a process of its own, which a test may stop or kill. */
public final class StoreChild implements AutoCloseable {

  private static final Pattern READY = Pattern.compile("store ready on 127\\.0\\.0\\.1:(\\d+)");

  private final Process process;
  private final Path output;

  private StoreChild(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  /** Starts a store and waits until it answers. */
  public static StoreChild ready(Path data, String... options) {
    return awaited(start(data, options));
  }

  private static StoreChild awaited(StoreChild child) {
    Awaitility.await()
        .atMost(60, TimeUnit.SECONDS)
        .pollInterval(20, TimeUnit.MILLISECONDS)
        .until(() -> child.isReady() || !child.process.isAlive());
    if (!child.isReady()) {
      throw new IllegalStateException(child.output());
    }
    return child;
  }

  /** Starts a store on a disk that takes no file beyond so many kilobytes, and waits for it. */
  static StoreChild onSmallDisk(Path data, int kilobytes) {
    return awaited(
        start(
            data, List.of("bash", "-c", "ulimit -f %d; exec \"$0\" \"$@\"".formatted(kilobytes))));
  }

  /** Starts a store that need not become ready. */
  static StoreChild start(Path data, String... options) {
    return start(data, List.of(), options);
  }

  private static StoreChild start(Path data, List<String> shell, String... options) {
    try {
      Path output = Files.createTempFile("store-", ".out");
      output.toFile().deleteOnExit();
      String[] arguments = new String[options.length + 2];
      arguments[0] = "--port=0";
      arguments[1] = "--data=" + data;
      System.arraycopy(options, 0, arguments, 2, options.length);
      var builder = JavaChild.of(StoreProcess.class, StoreFlags.QUIET, arguments);
      builder.command().addAll(0, shell);
      builder.redirectErrorStream(true).redirectOutput(output.toFile());
      return new StoreChild(builder.start(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isReady() {
    return READY.matcher(output()).find();
  }

  public String uri() {
    Matcher matcher = READY.matcher(output());
    if (!matcher.find()) {
      throw new IllegalStateException(output());
    }
    return "mongodb://127.0.0.1:" + matcher.group(1) + "/?uuidRepresentation=standard";
  }

  String output() {
    try {
      return Files.readString(output, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** SIGKILL, as power failing would end it. */
  void kill() {
    process.destroyForcibly();
    exitCode();
  }

  int exitCode() {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** SIGTERM, and wait. */
  @Override
  public void close() {
    process.destroy();
    exitCode();
  }
}
