package org.waishi.benchmark;

import org.HdrHistogram.Histogram;

/**
 * One point.
 *
 * @param latency in nanoseconds, from the moment each request was due
 * @param worst the slowest of each second
 * @param seconds from the start to the last answer
 */
record Measured(Histogram latency, WorstSeconds worst, double seconds) {

  private static final double NANOS_PER_MILLI = 1e6;

  double perSecond() {
    return latency.getTotalCount() / seconds;
  }

  double millis(double percentile) {
    return latency.getValueAtPercentile(percentile) / NANOS_PER_MILLI;
  }

  double maxMillis() {
    return latency.getMaxValue() / NANOS_PER_MILLI;
  }
}
