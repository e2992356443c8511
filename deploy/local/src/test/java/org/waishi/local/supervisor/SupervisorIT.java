package org.waishi.local.supervisor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waishi.local.Ports;
import org.waishi.local.Trouble;
import org.waishi.local.supervisor.console.Console;
import org.waishi.local.supervisor.part.Layout;
import org.waishi.local.supervisor.part.Part;
import org.waishi.local.supervisor.process.PidFiles;
import org.waishi.local.supervisor.process.Workshop;
import org.waishi.local.supervisor.watch.PartWatch;
import org.waishi.local.supervisor.watch.RunningSuite;

class SupervisorIT {
  private static final Path JDK = Path.of(System.getProperty("java.home"));
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final List<RunningSuite> suites = new ArrayList<>();
  @TempDir Path data;
  private Workshop workshop;

  @BeforeEach
  void open() throws IOException {
    Files.createDirectories(data.resolve("logs"));
    var out = new PrintStream(said, true, UTF_8);
    var console =
        new Console(out, data.resolve("logs/supervisor.log"), InstantSource.system(), false);
    workshop =
        new Workshop(
            JDK.resolve("bin/java"),
            data.resolve("logs"),
            new PidFiles(data.resolve("run/pids")),
            console,
            false);
  }

  @AfterEach
  void close() {
    suites.forEach(RunningSuite::end);
  }

  @Test
  void a_killed_part_is_restarted_and_the_console_and_the_log_say_so() throws IOException {
    RunningSuite suite = healthy(PartFixture.answering("event-service", Ports.free()));
    PartWatch part = suite.find("event-service").orElseThrow();
    long first = part.alive().orElseThrow().pid();

    part.kill();

    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> said().contains("event-service is healthy again after"));
    assertThat(part.alive().orElseThrow().pid()).isNotEqualTo(first);
    assertThat(part.restarts()).isEqualTo(1);
    String sentence =
        "event-service (pid %d) was killed by signal 9: restarting it (restart 1)".formatted(first);
    assertThat(said()).contains(sentence);
    assertThat(Files.readString(data.resolve("logs/supervisor.log"))).contains(sentence);
  }

  @Test
  void who_waits_is_told_for_what() {
    RunningSuite suite = suite(PartFixture.answering("event-service", Ports.free()));

    suite.start();

    await().until(() -> suite.progress().equals("waiting for event-service"));
    suite.awaitHealthy();
    assertThat(suite.progress()).isEmpty();
  }

  @Test
  void sample_data_that_was_loaded_is_not_loaded_again() throws IOException {
    Layout at = new Layout(data, data, JDK, 0, 1);
    Files.createFile(data.resolve("sample-loaded"));

    new SampleData(at, workshop).loadOnce();

    assertThat(said()).isEqualTo("  the sample data is there already\n");
  }

  @Test
  void a_part_that_was_stopped_stays_down_until_it_is_started() {
    RunningSuite suite = healthy(PartFixture.answering("event-service", Ports.free()));
    PartWatch part = suite.find("event-service").orElseThrow();

    part.stop();
    await().until(() -> part.state() == PartWatch.State.STOPPED);
    assertThat(part.alive()).isEmpty();

    part.start();
    await().atMost(Duration.ofSeconds(20)).until(() -> part.state() == PartWatch.State.HEALTHY);
  }

  @Test
  void the_end_leaves_no_process_and_no_grandchild() throws IOException {
    Path childPid = data.resolve("child");
    RunningSuite suite =
        healthy(
            PartFixture.answering("one", Ports.free()),
            PartFixture.answering("two", Ports.free(), childPid.toString()));
    List<ProcessHandle> alive = new ArrayList<>();
    suite.watches().forEach(watch -> watch.alive().ifPresent(alive::add));
    ProcessHandle.of(Long.parseLong(Files.readString(childPid))).ifPresent(alive::add);
    assertThat(alive).hasSize(3).allMatch(ProcessHandle::isAlive);

    suite.end();

    assertThat(alive).noneMatch(ProcessHandle::isAlive);
    assertThat(workshop.pids().alive()).isEmpty();
  }

  @Test
  void what_a_killed_supervisor_left_is_ended_by_its_pid_files() {
    RunningSuite suite = healthy(PartFixture.answering("one", Ports.free()));
    ProcessHandle orphan = suite.watches().getFirst().alive().orElseThrow();
    suite.watches().getFirst().prepareToEnd();

    int ended = new PidFiles(data.resolve("run/pids")).endAll();

    assertThat(ended).isEqualTo(1);
    assertThat(orphan.isAlive()).isFalse();
  }

  @Test
  void a_part_that_dies_at_the_start_has_its_sentence_repeated() {
    RunningSuite suite = suite(PartFixture.dying("store"));

    suite.start();

    assertThatThrownBy(suite::awaitHealthy)
        .isInstanceOf(Trouble.class)
        .hasMessage(
            "store did not start (status 3): The fake part cannot start: its data in /nowhere is damaged."
                + " (log: %s) If its data is damaged, --reset empties it."
                    .formatted(data.resolve("logs/store.log")));
  }

  @Test
  void the_control_port_obeys_only_who_knows_the_token() throws IOException {
    RunningSuite suite = healthy(PartFixture.answering("store", Ports.free()));
    Layout at = new Layout(data, data, JDK, Ports.free() - 19_999, 1);
    try (var _ = new ControlServer(at.controlPort(), suite, "secret", () -> {})) {
      ControlFile.of(at, "secret", 1).write(data);
      SupervisorClient client = SupervisorClient.of(data);
      assertThat(client.part("store").isHealthy()).isTrue();

      client.kill("store");
      await().atMost(Duration.ofSeconds(20)).until(() -> client.part("store").restarts() == 1);
      assertThatThrownBy(() -> client.kill("nobody")).isInstanceOf(Trouble.class);

      ControlFile.of(at, "guess", 1).write(data);
      assertThatThrownBy(() -> SupervisorClient.of(data).parts())
          .hasMessage("The supervisor refused GET /parts (status 401).");
    }
  }

  private RunningSuite healthy(Part... parts) {
    RunningSuite suite = suite(parts);
    suite.start();
    suite.awaitHealthy();
    return suite;
  }

  private RunningSuite suite(Part... parts) {
    RunningSuite suite = new RunningSuite(List.of(parts), workshop);
    suites.add(suite);
    return suite;
  }

  private String said() {
    return said.toString(UTF_8);
  }
}
