package org.waishi.gateway.resilience;

import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Bulkhead, breaker and retry around one call, from the connection to the last byte of the answer.
 * The order matters: a place in the bulkhead first, so that waiting never piles up; retries
 * innermost, so that the breaker counts a call once, however often it was tried.
 */
@Component
@Order(-10)
class ServiceGuard implements GlobalFilter {

  private final Map<String, Guard> guards;
  private final Retries retries;

  ServiceGuard(
      CircuitBreakerRegistry breakers,
      BulkheadRegistry bulkheads,
      Retries retries,
      ResilienceSettings settings) {
    this.retries = retries;
    this.guards =
        breakers.getAllCircuitBreakers().stream()
            .map(CircuitBreaker::getName)
            .collect(
                Collectors.toUnmodifiableMap(
                    name -> name,
                    name ->
                        new Guard(
                            breakers.circuitBreaker(name),
                            bulkheads.bulkhead(name),
                            settings.openFor())));
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
    Route route = exchange.getRequiredAttribute(GATEWAY_ROUTE_ATTR);
    Guard guard = Objects.requireNonNull(guards.get(route.getMetadata().get("service")));
    return guard.around(retries.around(exchange, chain.filter(exchange)));
  }
}
