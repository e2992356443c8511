package org.waishi.benchmark;

import java.util.Locale;
import org.waishi.benchmark.load.Load;
import org.waishi.benchmark.load.Warmth;
import org.waishi.benchmark.peer.OwnStore;
import org.waishi.benchmark.peer.RawStore;
import org.waishi.benchmark.report.Progress;
import org.waishi.benchmark.report.Table;
import org.waishi.benchmark.report.Trouble;
import org.waishi.benchmark.run.CommandRun;
import org.waishi.benchmark.run.GatewayRun;
import org.waishi.benchmark.run.HandOver;
import org.waishi.benchmark.run.RegisterRun;
import org.waishi.benchmark.run.StoreRun;
import org.waishi.benchmark.suite.Orders;
import org.waishi.benchmark.suite.RunningSuite;
import org.waishi.local.supervisor.PartReport;

/**
 * The measurement as a program: one table on the output; a trouble is one sentence and exit code 1,
 * after what was measured until then.
 */
public final class Benchmark {

  private Benchmark() {}

  public static void main(String[] words) throws Exception {
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    Table table = new Table();
    try {
      measure(Options.parse(words), table);
      System.out.print(table);
    } catch (Trouble | org.waishi.local.Trouble trouble) {
      System.out.print(table.isEmpty() ? "" : table);
      System.err.println("✗ " + trouble.getMessage());
      System.exit(1);
    }
  }

  private static void measure(Options options, Table table) throws Exception {
    if (options.store()) {
      store(options, table);
    } else if (options.register()) {
      register(options, new RunningSuite(options.data()), table);
    } else {
      suite(options, new RunningSuite(options.data()), table);
    }
  }

  private static void store(Options options, Table table) throws Exception {
    try (var process = new OwnStore();
        var run = new StoreRun(process, new Load(4, options.seconds()))) {
      run.at(1_000, table);
      run.at(100_000, table);
      if (options.large()) {
        run.at(1_000_000, table);
      }
    }
  }

  private static void register(Options options, RunningSuite suite, Table table) throws Exception {
    try (var store = new RawStore(suite.supervisor().mongodbUri())) {
      new RegisterRun(suite, store, new Load(4, options.seconds())).into(table);
    }
  }

  private static void suite(Options options, RunningSuite suite, Table table) throws Exception {
    suite
        .supervisor()
        .start()
        .ifPresent(time -> table.row("whole suite: start", seconds(time.toMillis() / 1000.0)));
    suite.supervisor().parts().forEach(part -> start(table, part));
    warm(suite, options);
    try (var store = new RawStore(suite.supervisor().mongodbUri())) {
      for (int clients : options.clients()) {
        Progress.say("commands of %d clients".formatted(clients));
        new CommandRun(suite, store, new Load(clients, options.seconds())).into(table);
      }
    }
    Progress.say("hand-over to the other service");
    new HandOver(suite, options.seconds()).into(table);
    Progress.say("the gateway beside nginx");
    new GatewayRun(suite, new Load(16, Math.max(1, options.seconds() / 2))).into(table);
    suite.supervisor().parts().forEach(part -> memory(table, part, "after the load"));
  }

  /** Nothing is kept of this: compilers and pools are not what is measured. */
  private static void warm(RunningSuite suite, Options options) throws Exception {
    Orders orders = new Orders(suite);
    Load load = new Load(16, options.seconds());
    Warmth.of("proposals", () -> load.flatOut(orders::propose).perSecond());
    Warmth.of("alerts", () -> load.flatOut(() -> orders.raise(Orders.QUIET)).perSecond());
  }

  private static void start(Table table, PartReport part) {
    table.row(part.name() + ": start", seconds(part.secondsToHealthy()));
    memory(table, part, "before the load");
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.2f s", seconds);
  }

  private static void memory(Table table, PartReport part, String when) {
    table.row(part.name() + ": memory " + when, part.rssKilobytes() / 1024 + " MB");
  }
}
