package org.waishi.local.supervisor.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFilesTest {
  private final ProcessHandle self = ProcessHandle.current();
  @TempDir Path folder;

  @Test
  void a_running_process_that_was_written_down_is_known() {
    PidFiles pids = new PidFiles(folder);

    pids.write("store", self);

    assertThat(pids.alive()).containsExactly(self);
  }

  @Test
  void another_process_with_the_same_id_is_not_ours() throws IOException {
    Files.writeString(folder.resolve("store.pid"), self.pid() + " 2020-01-01T00:00:00Z");

    assertThat(new PidFiles(folder).alive()).isEmpty();
  }

  @Test
  void a_torn_file_counts_as_nothing() throws IOException {
    Files.writeString(folder.resolve("store.pid"), "12");

    assertThat(new PidFiles(folder).alive()).isEmpty();
  }

  @Test
  void a_removed_file_is_forgotten() {
    PidFiles pids = new PidFiles(folder);
    pids.write("store", self);

    pids.remove("store");

    assertThat(pids.alive()).isEmpty();
  }
}
