package org.waishi.local.supervisor.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/**
 * What people see, and the same in {@code supervisor.log}. On a terminal the last line tells what
 * is awaited right now; elsewhere the wait is told every few seconds.
 */
public final class Console {
  private static final String CLEAR_LINE = "\r\033[K";
  private static final int TELL_EVERY = 50;

  /** A status that wraps could not be cleared again. */
  private static final int WIDEST_STATUS = 79;

  private final PrintStream out;
  private final Path log;
  private final InstantSource clock;
  private final boolean terminal;
  private String status = "";
  private int ticks;

  public Console(PrintStream out, Path log, InstantSource clock, boolean terminal) {
    this.out = out;
    this.log = log;
    this.clock = clock;
    this.terminal = terminal;
  }

  public void say(String line) {
    print("  " + line);
  }

  public void good(String line) {
    print(terminal ? "\033[32m✓\033[0m " + line : "✓ " + line);
  }

  public void bad(String line) {
    print(terminal ? "\033[31m✗\033[0m " + line : "✗ " + line);
  }

  /** A text of several lines, not for the log. */
  public synchronized void page(String text) {
    clear();
    out.println(text);
    out.flush();
  }

  /** Begins to show what is awaited; closing it ends that. */
  public Progress showing(Supplier<String> awaited) {
    return new Progress(this, awaited);
  }

  synchronized void tick(String awaited) {
    ticks++;
    if (terminal) {
      clear();
      status = shortened(awaited);
      out.print(status);
      out.flush();
    } else if (ticks % TELL_EVERY == 0 && !awaited.isEmpty()) {
      out.println("… " + awaited);
    }
  }

  synchronized void endOfProgress() {
    clear();
    status = "";
    ticks = 0;
    out.flush();
  }

  private synchronized void print(String line) {
    clear();
    out.println(line);
    out.print(status);
    out.flush();
    write(line.replaceAll("\033\\[[0-9]*m", ""));
  }

  private void clear() {
    if (terminal && !status.isEmpty()) {
      out.print(CLEAR_LINE);
    }
  }

  private static String shortened(String line) {
    return line.length() <= WIDEST_STATUS
        ? line
        : "…" + line.substring(line.length() - WIDEST_STATUS + 1);
  }

  /** A log that cannot be written must not end the watch over the parts. */
  private void write(String line) {
    String stamped = clock.instant().truncatedTo(ChronoUnit.MILLIS) + " " + line + "\n";
    try {
      Files.createDirectories(log.getParent());
      Files.write(
          log, stamped.getBytes(UTF_8), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException full) {
      out.println("✗ cannot write %s: %s".formatted(log, full.getMessage()));
    }
  }
}
