package org.waishi.local.supervisor;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waishi.local.Arguments;
import org.waishi.local.Trouble;
import org.waishi.local.supervisor.part.Layout;

/**
 * What {@code deploy/local/run} was asked for. The shell face passes {@code --name VALUE} on as
 * {@code --name=VALUE}.
 *
 * @param brokers how many brokers; empty means as many as the data was made with, else one
 * @param only the parts to start, with what they depend on; empty means all
 */
record Options(
    Path project,
    Path data,
    int portOffset,
    Optional<Integer> brokers,
    Set<String> only,
    Switches switches) {

  /** What is either asked for or not. */
  record Switches(
      boolean sample,
      boolean reset,
      boolean aot,
      boolean build,
      boolean optimized,
      boolean terminal) {}

  private static final Set<String> KNOWN =
      Set.of(
          "project",
          "data",
          "port-offset",
          "brokers",
          "only",
          "sample",
          "reset",
          "no-aot",
          "no-build",
          "optimize",
          "terminal");

  static Options of(Map<String, String> environment, String... args) {
    Arguments given = given(args);
    Path project = Path.of(given.required("project")).toAbsolutePath().normalize();
    return new Options(
        project,
        Path.of(given.text("data").orElse(project.resolve("deploy/local/data").toString()))
            .toAbsolutePath()
            .normalize(),
        portOffset(given, environment),
        given.text("brokers").map(Options::brokers),
        given.text("only").map(Options::names).orElse(Set.of()),
        switches(given));
  }

  private static Arguments given(String... args) {
    try {
      Arguments given = Arguments.of(args);
      refuseUnknown(given);
      return given;
    } catch (IllegalArgumentException wrong) {
      throw new Trouble(wrong.getMessage() + "; deploy/local/run --help lists what it takes.");
    }
  }

  private static void refuseUnknown(Arguments given) {
    List<String> unknown =
        given.values().keySet().stream().filter(name -> !KNOWN.contains(name)).sorted().toList();
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("There is no option --" + String.join(", --", unknown));
    }
  }

  private static int portOffset(Arguments given, Map<String, String> environment) {
    String offset =
        given.text("port-offset").orElse(environment.getOrDefault("WAISHI_PORT_OFFSET", "0"));
    if (!offset.matches("[0-9]{1,4}") || Integer.parseInt(offset) > Layout.HIGHEST_OFFSET) {
      throw new Trouble(
          "--port-offset: %s (expected: a whole number from 0 to %d)."
              .formatted(offset, Layout.HIGHEST_OFFSET));
    }
    return Integer.parseInt(offset);
  }

  private static int brokers(String count) {
    if (!count.matches("[13]")) {
      throw new Trouble("--brokers: %s (expected: 1 or 3).".formatted(count));
    }
    return Integer.parseInt(count);
  }

  private static Set<String> names(String list) {
    return Arrays.stream(list.split(",")).map(String::strip).collect(Collectors.toSet());
  }

  private static Switches switches(Arguments given) {
    return new Switches(
        given.text("sample").isPresent(),
        given.text("reset").isPresent(),
        given.text("no-aot").isEmpty(),
        given.text("no-build").isEmpty(),
        given.text("optimize").isPresent(),
        given.text("terminal").isPresent());
  }
}
