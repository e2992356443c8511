package org.waishi.local.supervisor.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waishi.local.Trouble;
import org.waishi.local.supervisor.machine.Folders;
import org.waishi.local.supervisor.part.Layout;
import org.waishi.local.supervisor.part.Suite;
import org.waishi.local.supervisor.process.Workshop;

/**
 * Unpacks each module's jar into the data folder, so that the processes never run from files that a
 * build may replace, start faster than from a jar of jars, and can have a start-up cache.
 */
public record Staging(Layout at, Workshop workshop) {
  private static final String LOG = "unpack";

  public void run(List<String> modules) {
    Staleness staleness = new Staleness(at.project());
    for (String module : modules) {
      Path jar =
          staleness
              .jar(module)
              .orElseThrow(
                  () -> new Trouble(module + " was not built yet: start without --no-build."));
      stage(module, jar);
    }
  }

  private void stage(String module, Path jar) {
    String name = nameOf(module);
    Path app = at.app(name);
    if (Unpacked.in(app).isFrom(jar)) {
      return;
    }
    try {
      Path fresh = at.app(name + ".new");
      Folders.delete(fresh);
      Files.createDirectories(fresh);
      unpack(module, jar, fresh, name + ".jar");
      Unpacked.in(fresh).noteFrom(jar);
      Folders.delete(app);
      Files.move(fresh, app);
    } catch (IOException full) {
      throw new UncheckedIOException("cannot unpack " + jar, full);
    }
  }

  private void unpack(String module, Path jar, Path into, String name) throws IOException {
    if (module.equals(Suite.LOCAL)) {
      Files.copy(jar, into.resolve(name));
      copyAll(jar.resolveSibling("lib"), Files.createDirectory(into.resolve("lib")));
      return;
    }
    extract(jar, into);
    Files.move(into.resolve(jar.getFileName()), into.resolve(name));
  }

  private void extract(Path jar, Path into) {
    List<String> command =
        List.of(
            at.java().toString(),
            "-Djarmode=tools",
            "-jar",
            jar.toString(),
            "extract",
            "--force",
            "--destination",
            into.toString());
    if (workshop.finish(LOG, command, Map.of()) != 0) {
      throw new Trouble("%s cannot be unpacked; %s says why.".formatted(jar, at.log(LOG)));
    }
  }

  private static void copyAll(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static String nameOf(String module) {
    return module.equals(Suite.LOCAL) ? "local" : module;
  }
}
