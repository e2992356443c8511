package org.waishi.benchmark.run;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.waishi.benchmark.load.Load;
import org.waishi.benchmark.load.Way;
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
  private static final String NGINX = "behind nginx";

  public void into(Table table) throws Exception {
    URI service = suite.port(CONSULAR_PROTECTION);
    String path = Orders.ALERTS + "/" + new Orders(suite).raise(Orders.QUIET).id();
    Way gateway = way("GET behind the gateway", suite.gateway().resolve(path));
    Way direct = way("directly", service.resolve(path));
    Optional<Path> nginx = Nginx.installed();
    if (nginx.isEmpty()) {
      Way.inTurns(List.of(gateway, direct), TURNS);
      gateway.beside(direct, table);
      table.missing("GET " + NGINX, "nginx is not installed");
      return;
    }
    try (Nginx running = Nginx.before(nginx.get(), service)) {
      Way behindNginx = way(NGINX, running.address().resolve(path));
      Way.inTurns(List.of(gateway, direct, behindNginx), TURNS);
      gateway.beside(direct, table);
      gateway.beside(behindNginx, table);
    }
  }

  private Way way(String what, URI address) {
    return new Way(what, load, () -> suite.get("duty-officer", address));
  }
}
