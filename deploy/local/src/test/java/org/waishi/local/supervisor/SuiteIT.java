package org.waishi.local.supervisor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waishi.local.Ports;
import org.waishi.local.identity.SampleUser;

/**
 * The scripts and the real supervisor with the real identity provider, as people start and end
 * them.
 */
class SuiteIT {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  @TempDir Path folder;
  private Path data;
  private String offset;
  private Process run;

  @BeforeEach
  void start() throws IOException {
    data = folder.resolve("data");
    offset = "" + freeOffset();
    run = started();
    await().atMost(PATIENCE).until(() -> isHealthy() || !run.isAlive());
    assertThat(isHealthy()).as(said()).isTrue();
  }

  @AfterEach
  void end() throws Exception {
    run.descendants().forEach(ProcessHandle::destroyForcibly);
    run.destroyForcibly();
    script("stop", "--data", data.toString());
  }

  @Test
  void the_start_ends_with_the_addresses_the_sample_users_and_how_to_stop() throws Exception {
    String page = said().substring(said().indexOf("Waishi is up after"));

    assertThat(page)
        .contains("Gateway (API)      http://127.0.0.1:" + (18_080 + Integer.parseInt(offset)))
        .contains("Sign-in (OIDC)     http://127.0.0.1:" + (19_000 + Integer.parseInt(offset)))
        .contains("deploy/local/token --data " + data + " officer")
        .contains("Stop               Ctrl-C here, or deploy/local/stop --data " + data);
    SampleUser.ALL.forEach(user -> assertThat(page).contains(user.username(), user.name()));
  }

  @Test
  void token_prints_what_curl_needs() throws Exception {
    String token = script("token", "--data", data.toString(), "officer");

    assertThat(SignedJWT.parse(token).getJWTClaimsSet().getStringListClaim("roles"))
        .containsExactly("officer");
    assertThat(script("token", "--data", data.toString(), "nobody"))
        .startsWith("✗ ")
        .hasLineCount(1);
  }

  @Test
  void ctrl_c_leaves_no_process() throws Exception {
    List<ProcessHandle> all = processes();

    signal("INT", run.pid());

    assertThat(run.waitFor(60, SECONDS)).isTrue();
    assertThat(all).hasSizeGreaterThan(1).noneMatch(ProcessHandle::isAlive);
    assertThat(said()).contains("✓ every process has ended");
  }

  @Test
  void the_time_of_the_start_and_of_each_part_is_kept_for_the_benchmark() {
    var supervisor = SupervisorClient.of(data);

    assertThat(supervisor.start()).hasValueSatisfying(time -> assertThat(time).isPositive());
    assertThat(supervisor.part("identity").secondsToHealthy()).isPositive();
  }

  @Test
  void stop_leaves_no_process() throws Exception {
    List<ProcessHandle> all = processes();

    assertThat(script("stop", "--data", data.toString())).isEqualTo("The suite has ended.");

    assertThat(all).hasSizeGreaterThan(1).noneMatch(ProcessHandle::isAlive);
  }

  @Test
  void stop_also_ends_what_a_killed_supervisor_left() throws Exception {
    List<ProcessHandle> all = processes();
    run.destroyForcibly().waitFor();
    assertThat(all).anyMatch(ProcessHandle::isAlive);

    assertThat(script("stop", "--data", data.toString())).isEqualTo("The suite has ended.");

    assertThat(all).noneMatch(ProcessHandle::isAlive);
  }

  @Test
  void a_killed_process_is_started_again_and_the_console_says_so() throws Exception {
    script("ctl", "--data", data.toString(), "kill", "identity");

    await().atMost(PATIENCE).until(() -> said().contains("identity is healthy again after"));
    assertThat(said()).contains("was killed by signal 9: restarting it (restart 1)");
    assertThat(script("ctl", "--data", data.toString(), "parts"))
        .startsWith("identity ")
        .contains("healthy")
        .endsWith("restarts 1");
  }

  @Test
  void a_second_suite_on_the_same_data_or_the_same_ports_is_refused_with_one_sentence()
      throws Exception {
    assertThat(refused(data, offset))
        .isEqualTo(
            "✗ A suite runs with the data in %s already: end it with deploy/local/stop, or name another folder with --data and other ports with --port-offset 100."
                .formatted(data));
    assertThat(refused(folder.resolve("other"), offset))
        .startsWith(
            "✗ Port %d, where identity listens (sign-in), is taken by process "
                .formatted(19_000 + Integer.parseInt(offset)));
  }

  private Process started() throws IOException {
    return run(data, offset).redirectOutput(folder.resolve("said").toFile()).start();
  }

  private static ProcessBuilder run(Path data, String offset) {
    List<String> command = new ArrayList<>(List.of("./run", "--no-build", "--no-aot"));
    command.addAll(
        List.of("--only", "identity", "--data", data.toString(), "--port-offset", offset));
    return new ProcessBuilder(command).redirectErrorStream(true);
  }

  private static String refused(Path data, String offset) throws Exception {
    Process second = run(data, offset).start();
    String text = new String(second.getInputStream().readAllBytes(), UTF_8).strip();
    assertThat(second.waitFor()).isEqualTo(1);
    return text;
  }

  private static String script(String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of(words));
    command.set(0, "./" + words[0]);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    return text.strip();
  }

  private static void signal(String name, long pid) throws Exception {
    assertThat(new ProcessBuilder("kill", "-" + name, "" + pid).start().waitFor()).isZero();
  }

  /** The supervisor, which took the place of the script, and all it started. */
  private List<ProcessHandle> processes() {
    List<ProcessHandle> all = new ArrayList<>(run.descendants().toList());
    all.add(run.toHandle());
    return all;
  }

  private boolean isHealthy() {
    return Files.exists(data.resolve("run/healthy"));
  }

  private String said() throws IOException {
    return Files.readString(folder.resolve("said"));
  }

  /** One that leaves both ports free which this small suite needs. */
  private static int freeOffset() {
    return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(1_000, 5_600))
        .filter(offset -> Ports.isFree(19_000 + offset) && Ports.isFree(19_999 + offset))
        .findFirst()
        .orElseThrow();
  }
}
