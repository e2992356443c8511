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
    Point behind = measure(suite.gateway(), path);
    behind.beside(measure(service, path), "GET behind the gateway (raw: directly)", table);
    Optional<Path> nginx = Nginx.installed();
    if (nginx.isEmpty()) {
      table.missing(NGINX, "nginx is not installed");
      return;
    }
    try (Nginx running = Nginx.before(nginx.get(), service)) {
      behind.beside(measure(running.address(), path), NGINX, table);
    }
  }

  private Point measure(URI base, String path) {
    URI address = base.resolve(path);
    Load.Work look = () -> suite.get("duty-officer", address);
    load.flatOut(look);
    double most = load.flatOut(look).perSecond();
    return new Point(most, load.paced(Load.COMFORT * most, look).millis(50));
  }

  private record Point(double most, double median) {

    void beside(Point raw, String what, Table table) {
      table.row(what + ", at most", most, raw.most, "/s");
      table.row(what + ", paced, p50", median, raw.median, "ms");
    }
  }
}
