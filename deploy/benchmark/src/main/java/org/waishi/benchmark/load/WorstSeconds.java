package org.waishi.benchmark.load;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * The slowest request of each second, so that a pause now and then is seen as what it is. Safe for
 * many threads.
 */
public final class WorstSeconds {

  private static final double NANOS_PER_MILLI = 1e6;
  private static final long NANOS_PER_SECOND = 1_000_000_000;

  private final AtomicLongArray slowest;

  WorstSeconds(int seconds) {
    slowest = new AtomicLongArray(seconds);
  }

  /** Notes a request by when it began, in nanoseconds after the start, and how long it took. */
  void note(long began, long took) {
    long second = Math.min(began / NANOS_PER_SECOND, slowest.length() - 1L);
    slowest.accumulateAndGet((int) second, took, Math::max);
  }

  /** The slowest of a usual second, in milliseconds. */
  public double median() {
    return sorted()[slowest.length() / 2] / NANOS_PER_MILLI;
  }

  /** The slowest of all, in milliseconds. */
  public double worst() {
    return sorted()[slowest.length() - 1] / NANOS_PER_MILLI;
  }

  private long[] sorted() {
    long[] copy = new long[slowest.length()];
    java.util.Arrays.setAll(copy, slowest::get);
    java.util.Arrays.sort(copy);
    return copy;
  }
}
