package org.waishi.benchmark.load;

import org.HdrHistogram.Histogram;

/**
 * One point.
 *
 * @param latency in nanoseconds, from the moment each request was due
 * @param worst the slowest of each second
 * @param seconds from the start to the last answer
 */
public record Measured(Histogram latency, WorstSeconds worst, double seconds) {

  private static final double NANOS_PER_MILLI = 1e6;

  public double perSecond() {
    return latency.getTotalCount() / seconds;
  }

  public double millis(double percentile) {
    return latency.getValueAtPercentile(percentile) / NANOS_PER_MILLI;
  }

  public double maxMillis() {
    return latency.getMaxValue() / NANOS_PER_MILLI;
  }
}
