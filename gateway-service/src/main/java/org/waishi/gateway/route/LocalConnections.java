package org.waishi.gateway.route;

import io.netty.util.concurrent.FastThreadLocal;
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
 * request then stays on one thread from its first byte to the last of its answer.
 */
class LocalConnections extends NettyRoutingFilter {

  private final FastThreadLocal<HttpClient> ofThread;

  LocalConnections(
      ServiceClients clients,
      ObjectProvider<List<HttpHeadersFilter>> headers,
      HttpClientProperties properties) {
    super(clients.another(), headers, properties);
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
    return ofThread.get();
  }
}
