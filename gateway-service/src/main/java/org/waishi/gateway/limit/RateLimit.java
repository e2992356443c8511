package org.waishi.gateway.limit;

import java.security.Principal;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Counts each request against its client, right after the token was checked (the security chain
 * runs at -100).
 */
@Component
@Order(-90)
class RateLimit implements WebFilter {

  private final Allowances allowances;
  private final ApplicationContext own;

  RateLimit(Allowances allowances, ApplicationContext own) {
    this.allowances = allowances;
    this.own = own;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    if (exchange.getApplicationContext() != own) {
      return chain.filter(exchange);
    }
    String known = KnownClient.of(exchange);
    if (known != null) {
      take(known, exchange);
      return chain.filter(exchange);
    }
    return exchange
        .getPrincipal()
        .map(Principal::getName)
        .defaultIfEmpty("")
        .doOnNext(subject -> take(subject, exchange))
        .then(Mono.defer(() -> chain.filter(exchange)));
  }

  private void take(String subject, ServerWebExchange exchange) {
    if (subject.isEmpty()) {
      allowances.takeForAddress(exchange);
    } else {
      allowances.takeFor(subject, exchange);
    }
  }
}
