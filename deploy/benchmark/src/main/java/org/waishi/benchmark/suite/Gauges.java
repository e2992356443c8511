package org.waishi.benchmark.suite;

/** Reads a gauge from the text that Prometheus fetches. */
public final class Gauges {

  private Gauges() {}

  /** The sum over all labels; NaN when the text does not name the gauge. */
  public static double sum(String text, String gauge) {
    return text.lines()
        .filter(line -> line.startsWith(gauge + " ") || line.startsWith(gauge + "{"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .reduce(Double::sum)
        .orElse(Double.NaN);
  }
}
