package org.waishi.benchmark.run;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waishi.benchmark.load.Load;
import org.waishi.benchmark.load.Warmth;
import org.waishi.benchmark.peer.Nginx;
import org.waishi.benchmark.report.Table;
import org.waishi.benchmark.suite.Orders;
import org.waishi.benchmark.suite.RunningSuite;

/**
 * One cheap GET of a service: behind the gateway, directly, and behind nginx. Warmed first, then in
 * turns, so that none has the quieter machine; the table shows the medians.
 */
public record GatewayRun(RunningSuite suite, Load load) {

  private static final int CONSULAR_PROTECTION = 18083;
  private static final int TURNS = 5;
  private static final String DIRECTLY = "GET behind the gateway (raw: directly)";
  private static final String NGINX = "GET behind the gateway (raw: behind nginx)";

  public void into(Table table) throws Exception {
    URI service = suite.port(CONSULAR_PROTECTION);
    String path = Orders.ALERTS + "/" + new Orders(suite).raise(Orders.QUIET).id();
    Way gateway = new Way(suite.gateway().resolve(path));
    Way direct = new Way(service.resolve(path));
    Optional<Path> nginx = Nginx.installed();
    if (nginx.isEmpty()) {
      turns(List.of(gateway, direct));
      gateway.beside(direct, DIRECTLY, table);
      table.missing(NGINX, "nginx is not installed");
      return;
    }
    try (Nginx running = Nginx.before(nginx.get(), service)) {
      Way behindNginx = new Way(running.address().resolve(path));
      turns(List.of(gateway, direct, behindNginx));
      gateway.beside(direct, DIRECTLY, table);
      gateway.beside(behindNginx, NGINX, table);
    }
  }

  private void turns(List<Way> ways) throws Exception {
    for (Way way : ways) {
      Warmth.of("GET " + way.address.getPort(), () -> load.flatOut(way.look()).perSecond());
    }
    for (int turn = 0; turn < TURNS; turn++) {
      ways.forEach(Way::measure);
    }
  }

  /** One way to the same answer, with what was measured on it so far. */
  private final class Way {

    private final URI address;
    private final List<Double> most = new ArrayList<>();
    private final List<Double> median = new ArrayList<>();

    Way(URI address) {
      this.address = address;
    }

    Load.Work look() {
      return () -> suite.get("duty-officer", address);
    }

    public void measure() {
      most.add(load.flatOut(look()).perSecond());
      median.add(load.paced(Load.COMFORT * most.getLast(), look()).millis(50));
    }

    public void beside(Way raw, String what, Table table) {
      table.row(what + ", at most", middle(most), middle(raw.most), "/s");
      table.row(what + ", paced, p50", middle(median), middle(raw.median), "ms");
    }

    private static double middle(List<Double> values) {
      return values.stream().sorted().toList().get(values.size() / 2);
    }
  }
}
