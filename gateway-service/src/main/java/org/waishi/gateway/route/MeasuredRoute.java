package org.waishi.gateway.route;

import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Names a routed request by its collection, so that metrics and spans carry no id of a case. */
@Component
@Order(-20)
class MeasuredRoute implements GlobalFilter {

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
    ServerRequestObservationContext.findCurrent(exchange.getAttributes())
        .ifPresent(context -> context.setPathPattern(pattern(exchange)));
    return chain.filter(exchange);
  }

  private static String pattern(ServerWebExchange exchange) {
    String path = exchange.getRequest().getPath().value();
    return "/api/v1/" + CollectionRoutePredicateFactory.collection(path) + "/**";
  }
}
