package org.waishi.local.script;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A fresh clone of which only the scripts and an old source are there, with a JDK that prints what
 * it is told and a Maven that does what the test says.
 */
final class Clone {
  private static final List<String> SCRIPTS = List.of("run", "stop", "token", "ctl", "lib.sh");
  private static final List<String> TOOLS =
      List.of(
          "bash",
          "cat",
          "cksum",
          "cp",
          "dirname",
          "find",
          "grep",
          "head",
          "mkdir",
          "mv",
          "readlink",
          "touch",
          "tr");
  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();

  Clone(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(local().resolve("src/main"));
    for (String script : SCRIPTS) {
      Files.copy(Path.of(script), local().resolve(script));
    }
    for (Path source : List.of(source(), local().resolve("pom.xml"), folder.resolve("pom.xml"))) {
      Files.writeString(source, "");
      Files.setLastModifiedTime(source, FileTime.fromMillis(0));
    }
    findOnly(TOOLS);
    environment.put("HOME", folder.toString());
    environment.put("WAISHI_JDKS", folder.resolve("jdks").toString());
  }

  private void findOnly(List<String> tools) throws IOException {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    for (String tool : tools) {
      program(bin.resolve(tool), "exec $(PATH=/usr/bin:/bin command -v %s) \"$@\"".formatted(tool));
    }
    environment.put("PATH", bin.toString());
  }

  Clone withJdk() throws IOException {
    Path jdk = folder.resolve("jdks/a jdk");
    Files.createDirectories(jdk.resolve("bin"));
    program(
        jdk.resolve("bin/java"),
        "while [[ $# -gt 0 && $1 != org.waishi.* ]]; do shift; done; echo java \"$@\"");
    program(jdk.resolve("bin/javac"), "");
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
    return this;
  }

  /** A Maven that does this, in the clone, and says each time that it was called. */
  Clone withMaven(String commands) throws IOException {
    Path maven = folder.resolve("bin/mvn");
    program(maven, "cd '%s'\necho 'maven was called'\n%s".formatted(local(), commands));
    return this;
  }

  private static void program(Path file, String commands) throws IOException {
    Files.writeString(file, "#!/bin/bash\n" + commands + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  Path local() {
    return folder.resolve("deploy/local");
  }

  Path source() {
    return local().resolve("src/main/Supervisor.java");
  }

  /** What a script printed on both streams, and how it ended. */
  record Said(int status, String text) {}

  Said runs(String script, String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("bash", local().resolve(script).toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Said(process.waitFor(), text.strip());
  }
}
