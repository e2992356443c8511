package org.waishi.local.supervisor.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waishi.local.supervisor.part.Suite;

/** Tells which modules must be built: those whose sources are newer than their jar. */
public record Staleness(Path project) {

  /** The module's jar, if it was ever built. */
  Optional<Path> jar(String module) {
    Path target = project.resolve(module).resolve("target");
    return list(target).stream()
        .filter(file -> file.getFileName().toString().endsWith("-SNAPSHOT.jar"))
        .findFirst();
  }

  /**
   * When the module was last built. The jar itself does not tell: so that the same sources give the
   * same bytes, it carries the time of the release. The plain jar beside it does, and so does the
   * mark of a build that found nothing to do.
   */
  Optional<FileTime> builtAt(String module) {
    return jar(module)
        .map(
            jar ->
                newest(
                    List.of(jar, original(jar), mark(module)).stream()
                        .filter(Files::exists)
                        .toList()));
  }

  static Path original(Path jar) {
    return jar.resolveSibling(jar.getFileName() + ".original");
  }

  /** Says that the module was built from the sources as they were at this moment. */
  void markBuilt(String module, FileTime moment) {
    try {
      Files.writeString(mark(module), "");
      Files.setLastModifiedTime(mark(module), moment);
    } catch (IOException full) {
      throw new UncheckedIOException("cannot write " + mark(module), full);
    }
  }

  private Path mark(String module) {
    return project.resolve(module).resolve("target/built-by-run");
  }

  boolean isStale(String module) {
    Optional<FileTime> built = builtAt(module);
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

  static FileTime time(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException gone) {
      return FileTime.fromMillis(0);
    }
  }
}
