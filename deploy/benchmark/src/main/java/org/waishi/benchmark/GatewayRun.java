package org.waishi.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** One cheap GET of a service: directly, behind the gateway, and behind nginx. */
record GatewayRun(RunningSuite suite, Load load) {

  private static final int CONSULAR_PROTECTION = 18083;
  private static final String NGINX = "GET behind the gateway (raw: behind nginx)";

  void into(Table table) throws IOException {
    URI service = suite.port(CONSULAR_PROTECTION);
    String path = Orders.ALERTS + "/" + new Orders(suite).raise(Orders.QUIET).id();
    Measured direct = measure(service, path);
    Measured behind = measure(suite.gateway(), path);
    row(table, "GET behind the gateway (raw: directly)", behind, direct);
    Optional<Path> nginx = Nginx.installed();
    if (nginx.isEmpty()) {
      table.missing(NGINX, "nginx is not installed");
      return;
    }
    try (Nginx running = Nginx.before(nginx.get(), service)) {
      row(table, NGINX, behind, measure(running.address(), path));
    }
  }

  private Measured measure(URI base, String path) {
    URI address = base.resolve(path);
    load.flatOut(() -> suite.get("duty-officer", address));
    return load.flatOut(() -> suite.get("duty-officer", address));
  }

  private static void row(Table table, String what, Measured seen, Measured raw) {
    table.row(what, seen.perSecond(), raw.perSecond(), "/s");
    table.row(what + ", p50", seen.millis(50), raw.millis(50), "ms");
  }
}
