package org.waishi.local.supervisor.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
  @TempDir Path folder;

  @Test
  void the_last_words_leave_out_the_stack_trace() throws IOException {
    LogFile log =
        saying("The store cannot start.\n\tat a.B.c(B.java:1)\nCaused by: x\n  ... 3 more\n");

    assertThat(log.lastWords(0)).isEqualTo("The store cannot start.");
  }

  @Test
  void the_virtual_machine_has_not_the_last_word() throws IOException {
    LogFile log = saying("The broker cannot start.\n[0.538s][warning][aot] Failed to link\n");

    assertThat(log.lastWords(0)).isEqualTo("The broker cannot start.");
  }

  @Test
  void a_json_line_is_told_by_its_message() throws IOException {
    LogFile log = saying("{\"level\":\"ERROR\",\"message\":\"no \\\"key\\\" set\\nat x\"}\n");

    assertThat(log.lastWords(0)).isEqualTo("no \"key\" set");
  }

  @Test
  void what_an_earlier_process_said_does_not_count() throws IOException {
    LogFile log = saying("ready\n");

    assertThat(log.saysSince(log.size(), "ready")).isFalse();
    assertThat(log.lastWords(log.size())).isEqualTo("it said nothing");
  }

  @Test
  void the_log_of_the_last_run_is_kept_beside_the_new_one() throws IOException {
    LogFile log = saying("old\n");

    log.begin();

    assertThat(log.text()).isEmpty();
    assertThat(folder.resolve("store.log.previous")).hasContent("old");
  }

  private LogFile saying(String text) throws IOException {
    Path path = folder.resolve("store.log");
    Files.writeString(path, text);
    return new LogFile(path);
  }
}
