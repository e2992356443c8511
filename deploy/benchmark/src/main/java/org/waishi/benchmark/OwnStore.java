package org.waishi.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A store process of our own, on an empty folder that is gone afterwards. */
final class OwnStore implements AutoCloseable {

  private static final int PORT = 28_117;

  private final Path folder;
  private final Process process;

  /** Returns when the store answers. */
  OwnStore() throws IOException {
    folder = Files.createTempDirectory("waishi-store");
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("waishi.store.jar", ""),
                "org.waishi.local.store.StoreProcess",
                "--port=" + PORT,
                "--data=" + folder)
            .redirectError(folder.resolve("error.log").toFile())
            .start();
    BufferedReader says = process.inputReader();
    if (says.readLine() == null) {
      throw new Trouble("The store did not start; %s says why.".formatted(folder));
    }
  }

  String uri() {
    return "mongodb://127.0.0.1:" + PORT;
  }

  double megabytes() throws IOException {
    return ProcStat.residentMegabytes(process.pid());
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    process.onExit().join();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
