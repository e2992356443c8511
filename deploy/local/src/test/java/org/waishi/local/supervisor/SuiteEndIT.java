package org.waishi.local.supervisor;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a suite ends. */
class SuiteEndIT {

  @TempDir Path folder;
  private StartedSuite suite;

  @BeforeEach
  void start() throws IOException {
    suite = StartedSuite.in(folder);
  }

  @AfterEach
  void end() throws Exception {
    suite.end();
  }

  @Test
  void ctrl_c_leaves_no_process() throws Exception {
    List<ProcessHandle> all = suite.processes();

    signal("INT", suite.run().pid());

    assertThat(suite.run().waitFor(60, SECONDS)).isTrue();
    assertThat(all).hasSizeGreaterThan(1).noneMatch(ProcessHandle::isAlive);
    assertThat(suite.said()).contains("✓ every process has ended");
  }

  @Test
  void stop_leaves_no_process() throws Exception {
    List<ProcessHandle> all = suite.processes();

    assertThat(suite.script("stop")).isEqualTo("The suite has ended.");

    assertThat(all).hasSizeGreaterThan(1).noneMatch(ProcessHandle::isAlive);
  }

  @Test
  void stop_also_ends_what_a_killed_supervisor_left() throws Exception {
    List<ProcessHandle> all = suite.processes();
    suite.run().destroyForcibly().waitFor();
    assertThat(all).anyMatch(ProcessHandle::isAlive);

    assertThat(suite.script("stop")).isEqualTo("The suite has ended.");

    assertThat(all).noneMatch(ProcessHandle::isAlive);
  }

  private static void signal(String name, long pid) throws Exception {
    assertThat(new ProcessBuilder("kill", "-" + name, "" + pid).start().waitFor()).isZero();
  }
}
