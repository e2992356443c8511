package org.waishi.local.store.log;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * One file of the redo log, {@code redo-<number>.log}: records one after another, each with its
 * length and checksum. Segments are written one after the other, never two at once.
 */
public record LogSegment(long number, Path file, FileChannel channel) {

  private static final String NAME = "redo-(\\d+)\\.log";

  static LogSegment create(Path folder, long number) throws IOException {
    Path file = folder.resolve("redo-%d.log".formatted(number));
    FileChannel channel = FileChannel.open(file, CREATE_NEW, WRITE);
    forceFolder(folder);
    return new LogSegment(number, file, channel);
  }

  /** A new file is only safe once the folder that names it is. */
  private static void forceFolder(Path folder) throws IOException {
    try (FileChannel entries = FileChannel.open(folder, READ)) {
      entries.force(true);
    }
  }

  void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /** All segment files of a folder, oldest first. */
  public static List<Path> files(Path folder) {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches(NAME))
          .sorted(Comparator.comparing(LogSegment::number))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static long number(Path file) {
    return Long.parseLong(file.getFileName().toString().replaceAll(NAME, "$1"));
  }
}
