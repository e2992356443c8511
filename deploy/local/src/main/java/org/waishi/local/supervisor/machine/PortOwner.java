package org.waishi.local.supervisor.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who listens on a port, as far as the system lets us see (Linux: {@code /proc}). */
final class PortOwner {
  private static final String LISTENING = "0A";
  private static final int LONGEST_COMMAND = 100;

  private PortOwner() {}

  static Optional<ProcessHandle> of(int port) {
    return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
        .flatMap(table -> inode(Path.of(table), port).stream())
        .flatMap(inode -> holder("socket:[" + inode + "]").stream())
        .findFirst();
  }

  /** The process as a person would look for it: its id and its command without the flags. */
  static String described(ProcessHandle process) {
    String command =
        process.info().commandLine().or(() -> process.info().command()).orElse("unknown command");
    String telling =
        Arrays.stream(command.split(" "))
            .filter(word -> !word.startsWith("-"))
            .map(word -> word.substring(word.lastIndexOf('/') + 1))
            .collect(Collectors.joining(" "));
    String shortened =
        telling.length() > LONGEST_COMMAND ? telling.substring(0, LONGEST_COMMAND) + "…" : telling;
    return "process %d (%s)".formatted(process.pid(), shortened);
  }

  private static Optional<String> inode(Path table, int port) {
    try (Stream<String> lines = Files.lines(table)) {
      return lines
          .map(line -> line.strip().split("\\s+"))
          .filter(columns -> columns.length > 9 && columns[3].equals(LISTENING))
          .filter(columns -> columns[1].endsWith(":%04X".formatted(port)))
          .map(columns -> columns[9])
          .findFirst();
    } catch (IOException notLinux) {
      return Optional.empty();
    }
  }

  private static Optional<ProcessHandle> holder(String socket) {
    return ProcessHandle.allProcesses().filter(process -> holds(process, socket)).findFirst();
  }

  private static boolean holds(ProcessHandle process, String socket) {
    try (Stream<Path> files = Files.list(Path.of("/proc", "" + process.pid(), "fd"))) {
      return files.anyMatch(file -> linksTo(file, socket));
    } catch (IOException othersProcess) {
      return false;
    }
  }

  private static boolean linksTo(Path file, String target) {
    try {
      return Files.readSymbolicLink(file).toString().equals(target);
    } catch (IOException closed) {
      return false;
    }
  }
}
