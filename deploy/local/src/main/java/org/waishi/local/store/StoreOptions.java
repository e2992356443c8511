package org.waishi.local.store;

import java.nio.file.Path;
import org.waishi.local.store.failure.StoreFailure;

/**
 * What the command line asks for: {@code --port=27117 --data=<dir> --fsync=true|false}.
 *
 * @param port TCP port on 127.0.0.1; 0 picks a free one below 32768
 * @param data folder that holds everything the store keeps
 * @param fsync whether an answer waits for the disk (the default) or for the operating system only
 */
public record StoreOptions(int port, Path data, boolean fsync) {

  private static final int DEFAULT_PORT = 27117;

  static StoreOptions parse(String... arguments) {
    var options = new StoreOptions(DEFAULT_PORT, Path.of("data", "store"), true);
    for (String argument : arguments) {
      options = options.with(argument);
    }
    return options;
  }

  private StoreOptions with(String argument) {
    int equals = argument.indexOf('=');
    String name = equals < 0 ? argument : argument.substring(0, equals);
    String value = argument.substring(equals + 1);
    return switch (name) {
      case "--port" -> new StoreOptions(port(value), data, fsync);
      case "--data" -> new StoreOptions(port, Path.of(value), fsync);
      case "--fsync" -> new StoreOptions(port, data, fsync(value));
      default ->
          throw new StoreFailure("Unknown option " + argument + " (expected: " + USAGE + ").");
    };
  }

  private static final String USAGE = "--port=27117 --data=<dir> --fsync=true|false";

  private static int port(String value) {
    if (value.matches("\\d{1,5}") && Integer.parseInt(value) < 65536) {
      return Integer.parseInt(value);
    }
    throw new StoreFailure("--port: " + value + " (expected: 0 to 65535).");
  }

  private static boolean fsync(String value) {
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new StoreFailure("--fsync: " + value + " (expected: true or false).");
    };
  }
}
