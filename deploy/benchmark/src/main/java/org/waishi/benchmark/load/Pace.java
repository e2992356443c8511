package org.waishi.benchmark.load;

/**
 * When each request of one client is due: evenly spaced, and the clients between each other too.
 *
 * @param perSecond requests per second of all clients together, above 0
 * @param clients how many share them, at least 1
 */
record Pace(double perSecond, int clients) {

  private static final double NANOS = 1e9;

  Pace {
    if (!(perSecond > 0) || clients < 1) {
      throw new IllegalArgumentException(
          "pace: %s per second of %d clients (expected: both above 0)"
              .formatted(perSecond, clients));
    }
  }

  /** When one client's requests are due; its first request is number 0. */
  @FunctionalInterface
  interface Turns {
    long due(long request);
  }

  Turns of(int client) {
    return request -> due(client, request);
  }

  /** Nanoseconds after the common start at which a client's request is due; both count from 0. */
  long due(int client, long request) {
    return Math.round((request * clients + client) * NANOS / perSecond);
  }
}
