package org.waishi.platform.testing;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One part of {@code deploy/local} as a process of its own, ended with the JVM that started it.
 *
 * @param process what runs
 * @param address host and port it answers on
 */
public record LocalPart(Process process, String address) {

  private static final String READY = " ready on ";

  /** A broker on free ports with an empty log. */
  public static LocalPart broker() {
    return start(
        "org.waishi.local.broker.BrokerProcess",
        List.of("-Xmx256m"),
        List.of("--port=0", "--controller-port=0", "--data=" + folder("broker")));
  }

  /** A store on a free port with an empty folder; tests do not pay for fsync. */
  public static LocalPart store() {
    return start(
        "org.waishi.local.store.StoreProcess",
        List.of(
            "-Xmx512m",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow"),
        List.of("--port=0", "--fsync=false", "--data=" + folder("store")));
  }

  /** Holds the process up where it is, as a machine does that hangs. */
  public void hang() {
    signal("-STOP");
  }

  /** Lets it go on. */
  public void goOn() {
    signal("-CONT");
  }

  private void signal(String signal) {
    try {
      new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor();
    } catch (IOException | InterruptedException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static LocalPart start(String main, List<String> flags, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(flags);
    command.addAll(List.of("-cp", classPath(), main));
    command.addAll(arguments);
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      return new LocalPart(process, whenReady(process, main));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String whenReady(Process process, String main) throws IOException {
    BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
    StringBuilder said = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      said.append(line).append('\n');
      int ready = line.indexOf(READY);
      if (ready >= 0) {
        Thread.ofPlatform().daemon().start(() -> output.lines().forEach(ignored -> {}));
        return line.substring(ready + READY.length()).strip();
      }
    }
    throw new IllegalStateException(main + " ended before it was ready:\n" + said);
  }

  private static String classPath() {
    Path target = local().resolve("target");
    return target.resolve("classes") + File.pathSeparator + target.resolve("lib") + "/*";
  }

  /** The module's folder, from wherever in the checkout the tests run. */
  private static Path local() {
    return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
        .map(folder -> folder.resolve("deploy").resolve("local"))
        .filter(Files::isDirectory)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("deploy/local is not above the test"));
  }

  private static Path folder(String name) {
    try {
      return Files.createTempDirectory("waishi-" + name + "-");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
