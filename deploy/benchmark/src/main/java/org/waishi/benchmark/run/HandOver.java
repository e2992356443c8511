package org.waishi.benchmark.run;

import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.waishi.benchmark.load.Arrivals;
import org.waishi.benchmark.load.Load;
import org.waishi.benchmark.peer.RawLog;
import org.waishi.benchmark.report.Table;
import org.waishi.benchmark.suite.EngagementFlag;
import org.waishi.benchmark.suite.Orders;
import org.waishi.benchmark.suite.RunningSuite;
import org.waishi.benchmark.suite.RunningSuite.Answer;

/**
 * From the answered command to its record at a consumer, and to the changed view of the other
 * service; beside raw produce-to-consume round trips at the same pace. A record that came before
 * the answer counts as no time at all.
 */
public record HandOver(RunningSuite suite, int seconds) {

  private static final double PER_SECOND = 20;
  private static final int CLIENTS = 16;
  private static final int VIEWS = 50;
  private static final double NANOS_PER_MILLI = 1e6;

  public void into(Table table) throws Exception {
    Histogram raw = raw();
    Histogram told = told();
    row(table, "alert: from answer to record, p50", told, raw, 50);
    row(table, "alert: from answer to record, p99", told, raw, 99);
    Histogram seen = seen();
    row(table, "alert: from answer to flagged engagement, p50", seen, raw, 50);
    row(table, "alert: from answer to flagged engagement, p99", seen, raw, 99);
  }

  private Histogram raw() throws Exception {
    var times = new ConcurrentHistogram(3);
    try (var log = new RawLog(suite.supervisor().kafkaBootstrapServers())) {
      load().paced(PER_SECOND, () -> times.recordValue(log.roundTrip()));
    }
    return times;
  }

  private Histogram told() {
    var times = new ConcurrentHistogram(3);
    Orders orders = new Orders(suite);
    String servers = suite.supervisor().kafkaBootstrapServers();
    try (var arrivals = new Arrivals(servers, Orders.ALERT_TOPIC)) {
      load()
          .paced(
              PER_SECOND,
              () -> {
                Answer alert = orders.raise(Orders.QUIET);
                long answered = System.nanoTime();
                times.recordValue(Math.max(0, arrivals.of(alert.id()) - answered));
              });
    }
    return times;
  }

  /** One after the other, so that looking does not slow down what it waits for. */
  private Histogram seen() {
    var times = new Histogram(3);
    Orders orders = new Orders(suite);
    Answer engagement = orders.proposeIn("AQ");
    try (var flag = new EngagementFlag(suite.supervisor().mongodbUri(), engagement.id())) {
      for (int view = 0; view < VIEWS; view++) {
        Answer alert = orders.raise("AQ");
        long answered = System.nanoTime();
        flag.await(true);
        times.recordValue(System.nanoTime() - answered);
        orders.lapse(alert);
        flag.await(false);
      }
    }
    return times;
  }

  private Load load() {
    return new Load(CLIENTS, seconds);
  }

  private static void row(Table table, String what, Histogram times, Histogram raw, int at) {
    table.row(what, millis(times, at), millis(raw, at), "ms");
  }

  private static double millis(Histogram times, int percentile) {
    return times.getValueAtPercentile(percentile) / NANOS_PER_MILLI;
  }
}
