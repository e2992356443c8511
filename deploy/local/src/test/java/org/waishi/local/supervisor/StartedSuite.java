package org.waishi.local.supervisor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.waishi.local.Ports;

/**
 * The scripts and the real supervisor with the real identity provider, as people start and end
 * them.
 *
 * @param folder of this suite alone
 * @param offset of its ports
 */
record StartedSuite(Path folder, String offset, Process run) {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /** Starts one and waits until it is up. */
  static StartedSuite in(Path folder) throws IOException {
    String offset = "" + freeOffset();
    Process run =
        command(folder.resolve("data"), offset)
            .redirectOutput(folder.resolve("said").toFile())
            .start();
    StartedSuite suite = new StartedSuite(folder, offset, run);
    await().atMost(PATIENCE).until(() -> suite.isHealthy() || !run.isAlive());
    assertThat(suite.isHealthy()).as(suite.said()).isTrue();
    return suite;
  }

  /** Where its data are. */
  Path data() {
    return folder.resolve("data");
  }

  /** What it said so far. */
  String said() throws IOException {
    return Files.readString(folder.resolve("said"));
  }

  /** Waits until it says so. */
  void says(String words) {
    await().atMost(PATIENCE).until(() -> said().contains(words));
  }

  /** The supervisor, which took the place of the script, and all it started. */
  List<ProcessHandle> processes() {
    List<ProcessHandle> all = new ArrayList<>(run.descendants().toList());
    all.add(run.toHandle());
    return all;
  }

  /** What another start says that is refused. */
  static String refused(Path data, String offset) throws Exception {
    Process second = command(data, offset).start();
    String text = new String(second.getInputStream().readAllBytes(), UTF_8).strip();
    assertThat(second.waitFor()).isEqualTo(1);
    return text;
  }

  /** What a script says: its name, this suite's data, and more words. */
  String script(String name, String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of("./" + name, "--data", data().toString()));
    command.addAll(List.of(words));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    return text.strip();
  }

  /** Ends it, whatever state it is in. */
  void end() throws Exception {
    run.descendants().forEach(ProcessHandle::destroyForcibly);
    run.destroyForcibly();
    script("stop");
  }

  private boolean isHealthy() {
    return Files.exists(data().resolve("run/healthy"));
  }

  private static ProcessBuilder command(Path data, String offset) {
    List<String> command = new ArrayList<>(List.of("./run", "--no-build", "--no-aot"));
    command.addAll(
        List.of("--only", "identity", "--data", data.toString(), "--port-offset", offset));
    return new ProcessBuilder(command).redirectErrorStream(true);
  }

  /** One that leaves both ports free which this small suite needs. */
  private static int freeOffset() {
    return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(1_000, 5_600))
        .filter(offset -> Ports.isFree(19_000 + offset) && Ports.isFree(19_999 + offset))
        .findFirst()
        .orElseThrow();
  }
}
