package org.waishi.local.supervisor.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waishi.local.Trouble;

/**
 * The data folder of one suite: used by one supervisor at a time, and made with a number of brokers
 * that cannot change afterwards.
 */
public record SuiteFolder(Path path) {
  /** What {@code --reset} empties; unpacked programs and logs stay. */
  private static final List<String> DATA =
      List.of(
          "broker",
          "broker-1",
          "broker-2",
          "broker-3",
          "store",
          "identity",
          "keys",
          "brokers",
          "sample-loaded");

  /** Holds the folder until the process ends; nobody can hold it twice. */
  public FileLock lock() {
    Folders.create(path.resolve("run"));
    try {
      FileChannel channel =
          FileChannel.open(
              path.resolve("run/lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      @Nullable FileLock lock = channel.tryLock();
      if (lock == null) {
        throw new Trouble(
            "A suite runs with the data in %s already: end it with deploy/local/stop, or name another folder with --data and other ports with --port-offset 100."
                .formatted(path));
      }
      return lock;
    } catch (IOException unwritable) {
      throw new UncheckedIOException("cannot write in " + path, unwritable);
    }
  }

  public void empty() {
    DATA.forEach(name -> Folders.delete(path.resolve(name)));
  }

  /** The number of brokers for this data; a wish that contradicts the data is refused. */
  public int brokers(Optional<Integer> wanted) {
    Optional<Integer> made = read();
    if (made.isPresent() && wanted.isPresent() && !made.equals(wanted)) {
      throw new Trouble(
          "The data in %s was made with %d broker(s): start with --reset to begin anew with %d, or name another folder with --data."
              .formatted(path, made.get(), wanted.get()));
    }
    int brokers = made.or(() -> wanted).orElse(1);
    write(brokers);
    return brokers;
  }

  private Optional<Integer> read() {
    try {
      return Files.exists(file())
          ? Optional.of(Integer.parseInt(Files.readString(file()).strip()))
          : Optional.empty();
    } catch (IOException | NumberFormatException damaged) {
      throw new Trouble("%s is damaged: --reset empties the data.".formatted(file()));
    }
  }

  private void write(int brokers) {
    try {
      Files.writeString(file(), brokers + "\n");
    } catch (IOException full) {
      throw new UncheckedIOException("cannot write " + file(), full);
    }
  }

  private Path file() {
    return path.resolve("brokers");
  }
}
