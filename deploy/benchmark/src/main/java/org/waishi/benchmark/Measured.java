package org.waishi.benchmark;

import java.util.Locale;
import org.HdrHistogram.Histogram;

/**
 * One point.
 *
 * @param latency in nanoseconds, from the moment each request was due
 * @param seconds from the start to the last answer
 */
record Measured(Histogram latency, double seconds) {

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

  String quantiles() {
    return String.format(
        Locale.ROOT, "p50 %.2f, p99 %.2f, max %.2f ms", millis(50), millis(99), maxMillis());
  }
}
