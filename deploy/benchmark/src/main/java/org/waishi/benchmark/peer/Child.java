package org.waishi.benchmark.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.waishi.benchmark.report.Trouble;

/** A process of our own with a folder of its own; both are gone when it is closed or we end. */
final class Child implements AutoCloseable {

  private final Path folder;
  private final Process process;

  /** Starts the command; its errors go to a file in the folder. */
  Child(Path folder, List<String> command) throws IOException {
    this.folder = folder;
    process = new ProcessBuilder(command).redirectError(log().toFile()).start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
  }

  Process process() {
    return process;
  }

  /** Closes it, and tells why it is of no use. */
  Trouble unusable(String name) throws IOException {
    String said = Files.readString(log()).strip();
    close();
    return new Trouble("%s did not start: %s".formatted(name, said));
  }

  private Path log() {
    return folder.resolve("said.log");
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
