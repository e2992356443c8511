package org.waishi.gateway.entrance;

import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Gives each request its id and each answer its security headers, last of all, so that what a
 * service sets itself is overruled and no answer, not even a refusal, goes without.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FrontDoor implements WebFilter {

  private final ApplicationContext own;

  FrontDoor(ApplicationContext own) {
    this.own = own;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    if (exchange.getApplicationContext() != own) {
      return chain.filter(exchange);
    }
    String id = RequestIds.assign(exchange);
    exchange
        .getResponse()
        .beforeCommit(
            () -> {
              HttpHeaders headers = exchange.getResponse().getHeaders();
              stamp(headers, id);
              headers.set(SecurityHeaders.CONTENT_POLICY, ContentPolicy.of(exchange));
              return Mono.empty();
            });
    return chain.filter(exchange);
  }

  private static void stamp(HttpHeaders headers, String id) {
    headers.set(RequestIds.HEADER, id);
    SecurityHeaders.sameForAll().forEach(headers::set);
    headers.remove("Server");
  }
}
