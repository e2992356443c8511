package org.waishi.benchmark.load;

import java.util.ArrayList;
import java.util.List;
import org.waishi.benchmark.report.Table;

/**
 * One way to an answer, with what was measured on it so far. Ways that are compared are measured in
 * turns, so that none has the quieter machine; the table shows medians. Not for several threads.
 */
public final class Way {

  private final String what;
  private final Load load;
  private final Load.Work look;
  private final List<Double> most = new ArrayList<>();
  private final List<Double> median = new ArrayList<>();

  public Way(String what, Load load, Load.Work look) {
    this.what = what;
    this.load = load;
    this.look = look;
  }

  /** Warms all of them, then measures each so many times. */
  public static void inTurns(List<Way> ways, int turns) throws Exception {
    for (Way way : ways) {
      Warmth.of(way.what, () -> way.load.flatOut(way.look).perSecond());
    }
    for (int turn = 0; turn < turns; turn++) {
      ways.forEach(Way::measure);
    }
  }

  private void measure() {
    most.add(load.flatOut(look).perSecond());
    median.add(load.paced(Load.COMFORT * most.getLast(), look).millis(50));
  }

  /** Two rows: the highest rate, and the latency at 70 % of it, beside those of another way. */
  public void beside(Way raw, Table table) {
    String both = "%s (raw: %s)".formatted(what, raw.what);
    table.row(both + ", at most", middle(most), middle(raw.most), "/s");
    table.row(both + ", paced, p50", middle(median), middle(raw.median), "ms");
  }

  private static double middle(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
