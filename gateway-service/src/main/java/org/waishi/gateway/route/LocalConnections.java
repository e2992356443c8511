package org.waishi.gateway.route;

import io.netty.util.concurrent.FastThreadLocal;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.gateway.config.HttpClientProperties;
import org.springframework.cloud.gateway.filter.NettyRoutingFilter;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.web.server.ServerWebExchange;
import reactor.netty.http.client.HttpClient;

/**
 * Gives each of the server's threads a pool of its own, whose connections it serves itself: a
 * request then stays on one thread from its first byte to the last of its answer. Who takes a table
 * in may be silent for longer than others.
 */
class LocalConnections extends NettyRoutingFilter {

  private static final String IMPORTS = "-imports";

  private final FastThreadLocal<HttpClient> ofThread;
  private final Duration importSilence;

  LocalConnections(
      ServiceClients clients,
      ObjectProvider<List<HttpHeadersFilter>> headers,
      HttpClientProperties properties,
      Duration importSilence) {
    super(clients.another(), headers, properties);
    this.importSilence = importSilence;
    this.ofThread =
        new FastThreadLocal<>() {
          @Override
          protected HttpClient initialValue() {
            return clients.another();
          }
        };
  }

  @Override
  protected HttpClient getHttpClient(Route route, ServerWebExchange exchange) {
    HttpClient client = ofThread.get();
    return takesTable(exchange) ? client.responseTimeout(importSilence) : client;
  }

  private static boolean takesTable(ServerWebExchange exchange) {
    String path = exchange.getRequest().getPath().value();
    return CollectionRoutePredicateFactory.collection(path).endsWith(IMPORTS);
  }
}
