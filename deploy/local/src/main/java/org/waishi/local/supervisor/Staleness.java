package org.waishi.local.supervisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells which modules must be built: those whose sources are newer than their jar. */
record Staleness(Path project) {

  /** The module's jar, if it was ever built. */
  Optional<Path> jar(String module) {
    Path target = project.resolve(module).resolve("target");
    return list(target).stream()
        .filter(file -> file.getFileName().toString().endsWith("-SNAPSHOT.jar"))
        .findFirst();
  }

  /** Whether there is any code yet. */
  boolean hasCode(String module) {
    return Files.isDirectory(project.resolve(module).resolve("src/main/java"));
  }

  boolean isStale(String module) {
    Optional<FileTime> built = jar(module).map(Staleness::time);
    return built.isEmpty() || newest(sources(module)).compareTo(built.get()) > 0;
  }

  /** What goes into the module's jar; every service carries the platform in it. */
  private List<Path> sources(String module) {
    return Stream.of(module + "/pom.xml", module + "/src/main", "pom.xml", carried(module))
        .map(project::resolve)
        .filter(Files::exists)
        .toList();
  }

  private static String carried(String module) {
    return module.equals(Suite.LOCAL) ? "pom.xml" : "platform/src/main";
  }

  private static FileTime newest(List<Path> roots) {
    return roots.stream()
        .flatMap(Staleness::files)
        .map(Staleness::time)
        .max(Comparator.naturalOrder())
        .orElse(FileTime.fromMillis(0));
  }

  private static Stream<Path> files(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + root, unreadable);
    }
  }

  private static List<Path> list(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + folder, unreadable);
    }
  }

  private static FileTime time(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException gone) {
      return FileTime.fromMillis(0);
    }
  }
}
