package org.waishi.local.supervisor.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One small file per started process: its id and when it began. Because ids are given out again, a
 * process counts as ours only when both agree.
 */
public record PidFiles(Path folder) {
  /** The system tells start times through a clock that may have been set in between. */
  private static final Duration CLOCK_DOUBT = Duration.ofSeconds(3);

  public void write(String name, ProcessHandle process) {
    try {
      Files.createDirectories(folder);
      Files.writeString(file(name), process.pid() + " " + startOf(process));
    } catch (IOException full) {
      throw new UncheckedIOException("cannot write " + file(name), full);
    }
  }

  public void remove(String name) {
    try {
      Files.deleteIfExists(file(name));
    } catch (IOException kept) {
      throw new UncheckedIOException("cannot remove " + file(name), kept);
    }
  }

  /** The processes written down here that still run. */
  public List<ProcessHandle> alive() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".pid"))
          .flatMap(f -> read(f).stream())
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + folder, unreadable);
    }
  }

  /** Ends every process written down here, with its children; returns how many there were. */
  public int endAll() {
    List<ProcessHandle> ours = new ArrayList<>();
    for (ProcessHandle process : alive()) {
      process.descendants().forEach(ours::add);
      ours.add(process);
    }
    Ending.of(ours, Duration.ofSeconds(10));
    removeAll();
    return ours.size();
  }

  private void removeAll() {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    } catch (IOException kept) {
      throw new UncheckedIOException("cannot empty " + folder, kept);
    }
  }

  private Path file(String name) {
    return folder.resolve(name + ".pid");
  }

  private static Optional<ProcessHandle> read(Path file) {
    try {
      String[] words = Files.readString(file).split(" ", 2);
      return ProcessHandle.of(Long.parseLong(words[0]))
          .filter(ProcessHandle::isAlive)
          .filter(process -> began(process, Instant.parse(words[1])));
    } catch (IOException | RuntimeException torn) {
      return Optional.empty();
    }
  }

  private static boolean began(ProcessHandle process, Instant when) {
    return Duration.between(startOf(process), when).abs().compareTo(CLOCK_DOUBT) < 0;
  }

  private static Instant startOf(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }
}
