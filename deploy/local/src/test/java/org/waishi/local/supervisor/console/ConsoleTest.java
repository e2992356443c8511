package org.waishi.local.supervisor.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-23T08:00:00Z"));
  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  @TempDir Path folder;

  @Test
  void on_a_terminal_the_last_line_tells_what_is_awaited_and_is_cleared_for_the_next() {
    Console console = console(true);

    console.tick("waiting for store … 0.1 s");
    console.tick("waiting for store … 0.2 s");
    console.good("store is healthy");

    assertThat(shown())
        .isEqualTo(
            "waiting for store … 0.1 s\r\033[Kwaiting for store … 0.2 s\r\033[K"
                + "\033[32m✓\033[0m store is healthy\nwaiting for store … 0.2 s");
  }

  @Test
  void elsewhere_the_wait_is_told_now_and_then() {
    Console console = console(false);

    IntStream.rangeClosed(1, 120).forEach(tick -> console.tick("waiting for store " + tick));

    assertThat(shown()).isEqualTo("… waiting for store 50\n… waiting for store 100\n");
  }

  @Test
  void whatever_is_said_stands_in_the_log_too_with_the_time_and_without_colours() {
    console(true).bad("store (pid 7) was killed by signal 9: restarting it (restart 1)");

    assertThat(folder.resolve("supervisor.log"))
        .hasContent(
            "2026-11-23T08:00:00Z ✗ store (pid 7) was killed by signal 9: restarting it (restart 1)");
  }

  @Test
  void a_log_that_cannot_be_written_ends_nothing() {
    var console = new Console(out(), Path.of("/dev/null/supervisor.log"), CLOCK, false);

    console.say("building");

    assertThat(shown()).startsWith("  building\n✗ cannot write /dev/null/supervisor.log");
  }

  private Console console(boolean terminal) {
    return new Console(out(), folder.resolve("supervisor.log"), CLOCK, terminal);
  }

  private PrintStream out() {
    return new PrintStream(shown, true, UTF_8);
  }

  private String shown() {
    return shown.toString(UTF_8);
  }
}
