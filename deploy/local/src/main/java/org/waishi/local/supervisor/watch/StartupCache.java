package org.waishi.local.supervisor.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.waishi.local.supervisor.part.Program;

/**
 * The JDK's ahead-of-time cache of one program: its loaded and linked classes, which halves the
 * start.
 *
 * <p>It is good for one JDK, one class path and one set of flags; a stamp beside it tells whether
 * these are still the same. The virtual machine itself ignores a cache that does not fit, so a bad
 * cache costs time but never the start.
 */
record StartupCache(Path file, String fingerprint) {

  static StartupCache of(String part, Program program, Path java) {
    Path jar = program.classPath();
    return new StartupCache(
        jar.resolveSibling(part + ".aot"),
        "%s %s %s".formatted(stamp(java), stamp(jar), program.allFlags()));
  }

  boolean isFresh() {
    return Files.exists(file) && Files.exists(stampFile()) && read(stampFile()).equals(fingerprint);
  }

  List<String> flagsToUse() {
    return isFresh() ? List.of("-XX:AOTCache=" + file) : List.of();
  }

  /** The cache is written when the program started with these ends by itself. */
  List<String> flagsToMake() {
    return List.of("-XX:AOTCacheOutput=" + file);
  }

  void forget() {
    try {
      Files.deleteIfExists(stampFile());
      Files.deleteIfExists(file);
      Files.deleteIfExists(draft());
    } catch (IOException kept) {
      throw new UncheckedIOException("cannot remove " + file, kept);
    }
  }

  /** Whether the program left a whole cache; from now on it is used. */
  boolean isMade() {
    try {
      if (!isWhole()) {
        return false;
      }
      Files.writeString(stampFile(), fingerprint);
      return true;
    } catch (IOException full) {
      throw new UncheckedIOException("cannot write " + stampFile(), full);
    }
  }

  /** The virtual machine removes its draft last, and begins the cache with an empty file. */
  private boolean isWhole() throws IOException {
    return Files.exists(file) && Files.size(file) > 0 && !Files.exists(draft());
  }

  private Path draft() {
    return file.resolveSibling(file.getFileName() + ".config");
  }

  private Path stampFile() {
    return file.resolveSibling(file.getFileName() + ".stamp");
  }

  private static String stamp(Path of) {
    try {
      return of + " " + Files.size(of) + " " + Files.getLastModifiedTime(of);
    } catch (IOException gone) {
      throw new UncheckedIOException("cannot read " + of, gone);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException torn) {
      return "";
    }
  }
}
