package org.waishi.benchmark;

import java.nio.file.Path;
import java.util.List;
import org.waishi.benchmark.report.Trouble;

/**
 * What the command line asks for.
 *
 * @param data folder of the running suite
 * @param seconds length of every point
 * @param clients numbers of clients
 * @param store whether the store alone is measured, without a suite
 * @param register whether the register of sister cities alone is measured
 * @param large whether the store is also measured with a million documents
 */
record Options(
    Path data, int seconds, List<Integer> clients, boolean store, boolean register, boolean large) {

  private static final String USAGE =
      "--data=DIR --seconds=N --clients=1,4,16,64 --store --register --large";

  static Options parse(String... words) {
    var options = new Options(Path.of("data"), 5, List.of(1, 4, 16, 64), false, false, false);
    for (String word : words) {
      options = options.with(word);
    }
    return options;
  }

  private Options with(String word) {
    int equals = word.indexOf('=');
    String value = word.substring(equals + 1);
    return switch (equals < 0 ? word : word.substring(0, equals)) {
      case "--data" -> new Options(Path.of(value), seconds, clients, store, register, large);
      case "--seconds" -> new Options(data, count(word, value), clients, store, register, large);
      case "--clients" -> new Options(data, seconds, counts(word, value), store, register, large);
      case "--store" -> new Options(data, seconds, clients, true, register, large);
      case "--register" -> new Options(data, seconds, clients, store, true, large);
      case "--large" -> new Options(data, seconds, clients, store, register, true);
      default -> throw new Trouble("Unknown option %s (expected: %s).".formatted(word, USAGE));
    };
  }

  private static List<Integer> counts(String word, String value) {
    return List.of(value.split(",", -1)).stream().map(one -> count(word, one)).toList();
  }

  private static int count(String word, String value) {
    if (value.matches("[1-9]\\d{0,4}")) {
      return Integer.parseInt(value);
    }
    throw new Trouble("%s (expected: a number from 1 to 99999).".formatted(word));
  }
}
