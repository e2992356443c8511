package org.waishi.benchmark.run;

import org.waishi.benchmark.load.Load;
import org.waishi.benchmark.load.Measured;
import org.waishi.benchmark.peer.RawStore;
import org.waishi.benchmark.report.Table;
import org.waishi.benchmark.suite.Gauges;
import org.waishi.benchmark.suite.Orders;
import org.waishi.benchmark.suite.Processors;
import org.waishi.benchmark.suite.RunningSuite;

/**
 * Commands through the gateway at one number of clients, beside raw writes by as many: first flat
 * out for the highest rate, then paced at 70 % of it for the latency.
 */
public record CommandRun(RunningSuite suite, RawStore store, Load load) {

  private static final int MANAGEMENT_OF_EVENT = 19082;
  private static final double MILLIS = 1000;

  public void into(Table table) {
    Measured rawFlat = load.flatOut(store::write);
    double rawBefore = rawProcessors().seconds();
    Measured raw = load.paced(Load.COMFORT * rawFlat.perSecond(), store::write);
    double rawCpu = (rawProcessors().seconds() - rawBefore) / raw.latency().getTotalCount();

    Orders orders = new Orders(suite);
    Measured flat = load.flatOut(orders::propose);
    double backlogFlat = backlog();
    double before = processors().seconds();
    Measured paced = load.paced(Load.COMFORT * flat.perSecond(), orders::propose);
    double cpu = (processors().seconds() - before) / paced.latency().getTotalCount();

    String who = load.clients() + " clients: ";
    table.row(who + "commands at most", flat.perSecond(), rawFlat.perSecond(), "/s");
    table.row(who + "command paced, p50", paced.millis(50), raw.millis(50), "ms");
    table.row(who + "command paced, p99", paced.millis(99), raw.millis(99), "ms");
    table.row(who + "command paced, slowest", paced.maxMillis(), raw.maxMillis(), "ms");
    table.row(
        who + "processor, service and store (raw: client and store)",
        cpu * MILLIS,
        rawCpu * MILLIS,
        "ms");
    table.row(
        who + "outbox depth after flat out, after paced",
        Table.number(backlogFlat, "") + ", " + Table.number(backlog(), ""));
  }

  private Processors processors() {
    return Processors.ofParts(suite, "event-service", "store");
  }

  private Processors rawProcessors() {
    return Processors.ofParts(suite, "store").withThisProcess();
  }

  private double backlog() {
    return Gauges.sum(suite.metrics(MANAGEMENT_OF_EVENT), "waishi_outbox_depth");
  }
}
