package org.waishi.local.supervisor.part;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Java program and how to start it.
 *
 * @param classPath a jar whose manifest names its libraries, or any class path
 * @param mainClass the class to start; empty means the one the jar names
 * @param flags for the virtual machine
 * @param trained whether a start-up cache is worth making
 */
public record Program(
    Path classPath,
    Optional<String> mainClass,
    List<String> flags,
    List<String> arguments,
    Map<String, String> environment,
    boolean trained) {
  /** One collector thread and the quick compiler: eight processes share two cores at the start. */
  private static final List<String> LIGHT =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+ExitOnOutOfMemoryError",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");

  public Program {
    flags = List.copyOf(flags);
    arguments = List.copyOf(arguments);
    environment = Map.copyOf(environment);
  }

  public List<String> command(Path java, List<String> cacheFlags) {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.addAll(allFlags());
    command.addAll(cacheFlags);
    command.addAll(
        mainClass
            .map(main -> List.of("-cp", classPath.toString(), main))
            .orElse(List.of("-jar", classPath.toString())));
    command.addAll(arguments);
    return command;
  }

  /** A start-up cache is good only for the flags it was made with. */
  public List<String> allFlags() {
    List<String> all = new ArrayList<>(LIGHT);
    all.addAll(flags);
    return all;
  }
}
