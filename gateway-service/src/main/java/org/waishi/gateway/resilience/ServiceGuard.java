package org.waishi.gateway.resilience;

import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR;

import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.reactor.bulkhead.operator.BulkheadOperator;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import java.time.Duration;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.waishi.gateway.problem.ProblemCode;
import org.waishi.gateway.problem.Refusal;
import org.waishi.gateway.problem.Refused;
import reactor.core.publisher.Mono;

/**
 * Bulkhead, breaker and retry around one call, from the connection to the last byte of the answer.
 * The order matters: a place in the bulkhead first, so that waiting never piles up; retries
 * innermost, so that the breaker counts a call once, however often it was tried.
 */
@Component
@Order(-10)
class ServiceGuard implements GlobalFilter {

  private static final Duration SOON = Duration.ofSeconds(1);

  private final CircuitBreakerRegistry breakers;
  private final BulkheadRegistry bulkheads;
  private final Retries retries;
  private final Duration openFor;

  ServiceGuard(
      CircuitBreakerRegistry breakers,
      BulkheadRegistry bulkheads,
      Retries retries,
      ResilienceSettings settings) {
    this.breakers = breakers;
    this.bulkheads = bulkheads;
    this.retries = retries;
    this.openFor = settings.openFor();
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
    Route route = exchange.getRequiredAttribute(GATEWAY_ROUTE_ATTR);
    String service = (String) route.getMetadata().getOrDefault("service", route.getId());
    return retries
        .around(exchange, chain.filter(exchange))
        .transform(CircuitBreakerOperator.of(breakers.circuitBreaker(service)))
        .transform(BulkheadOperator.of(bulkheads.bulkhead(service)))
        .onErrorMap(CallNotPermittedException.class, _ -> unavailable(openFor))
        .onErrorMap(BulkheadFullException.class, _ -> unavailable(SOON));
  }

  private static Refused unavailable(Duration wait) {
    return new Refused(Refusal.until(ProblemCode.SERVICE_UNAVAILABLE, wait));
  }
}
