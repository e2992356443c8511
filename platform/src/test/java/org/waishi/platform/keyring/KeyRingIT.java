package org.waishi.platform.keyring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRingIT {

  private static final int PROCESSES = 4;
  private static final int ROTATIONS = 10;

  @TempDir Path folder;

  @Test
  void rotations_by_several_processes_at_once_lose_no_key() throws Exception {
    Path file = folder.resolve("keyset.json");
    List<Process> processes = IntStream.range(0, PROCESSES).mapToObj(_ -> rotating(file)).toList();
    for (Process process : processes) {
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(process.exitValue()).isZero();
    }
    assertThat(KeyRing.open(file, false).keyIds())
        .doesNotHaveDuplicates()
        .hasSize(1 + PROCESSES * ROTATIONS);
  }

  private static Process rotating(Path file) {
    String java = ProcessHandle.current().info().command().orElseThrow();
    try {
      return new ProcessBuilder(
              java,
              "-XX:TieredStopAtLevel=1",
              "-cp",
              System.getProperty("java.class.path"),
              Rotating.class.getName(),
              file.toString())
          .inheritIO()
          .start();
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** One copy of a service whose operator cannot stop rotating. */
  static final class Rotating {

    public static void main(String[] arguments) {
      KeyRing ring = KeyRing.open(Path.of(arguments[0]), true);
      for (int i = 0; i < ROTATIONS; i++) {
        ring.rotate();
      }
    }
  }
}
