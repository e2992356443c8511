package org.waishi.benchmark.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.waishi.benchmark.suite.ProcStat;

/** A store process of our own, on an empty folder that is gone afterwards. */
public final class OwnStore implements AutoCloseable {

  private static final int PORT = 28_117;

  private final Child child;

  /** Returns when the store answers. */
  public OwnStore() throws IOException {
    Path folder = Files.createTempDirectory("waishi-measured-store");
    child = new Child(folder, command(Files.createDirectory(folder.resolve("data"))));
    if (child.process().inputReader().readLine() == null) {
      throw child.unusable("The store");
    }
  }

  /** The flags that deploy/local gives its store. */
  private static List<String> command(Path data) {
    return List.of(
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
        "--data=" + data);
  }

  public String uri() {
    return "mongodb://127.0.0.1:" + PORT;
  }

  public double megabytes() throws IOException {
    return ProcStat.residentMegabytes(child.process().pid());
  }

  @Override
  public void close() throws IOException {
    child.close();
  }
}
