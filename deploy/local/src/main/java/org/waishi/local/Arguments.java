package org.waishi.local;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The {@code --name=value} arguments of a process; a bare {@code --name} means {@code true}. */
public record Arguments(Map<String, String> values) {
  public Arguments {
    values = Map.copyOf(values);
  }

  public static Arguments of(String... args) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String arg : args) {
      if (!arg.startsWith("--")) {
        throw new IllegalArgumentException("argument: " + arg + " (expected: --name=value)");
      }
      int equals = arg.indexOf('=');
      values.put(
          arg.substring(2, equals < 0 ? arg.length() : equals),
          equals < 0 ? "true" : arg.substring(equals + 1));
    }
    return new Arguments(values);
  }

  public Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name));
  }

  public String required(String name) {
    return text(name)
        .orElseThrow(() -> new IllegalArgumentException("argument --" + name + "=… is missing"));
  }

  public int number(String name, int otherwise) {
    try {
      return text(name).map(Integer::parseInt).orElse(otherwise);
    } catch (NumberFormatException wrong) {
      throw new IllegalArgumentException(
          "--" + name + ": " + values.get(name) + " (expected: a whole number)", wrong);
    }
  }
}
