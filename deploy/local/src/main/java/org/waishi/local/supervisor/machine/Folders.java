package org.waishi.local.supervisor.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.waishi.local.Trouble;

/** Whole folders at once. */
public final class Folders {
  private Folders() {}

  /** Deletes the folder with all in it; nothing happens where there is none. */
  public static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException kept) {
      throw new UncheckedIOException("cannot delete " + folder, kept);
    }
  }

  public static Path create(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException refused) {
      throw new Trouble(
          "The folder %s cannot be made: %s.".formatted(folder, refused.getMessage()));
    }
  }
}
