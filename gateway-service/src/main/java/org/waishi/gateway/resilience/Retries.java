package org.waishi.gateway.resilience;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.waishi.gateway.problem.Refusals;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.PrematureCloseException;
import reactor.util.retry.Retry;

/**
 * Tries a GET again when the connection could not be made, or was closed before any answer (a kept
 * connection that the service had just given up). Nothing else is ever sent twice. Written here
 * because the library's own retry filter keeps every body in memory, a POST's too.
 */
@Component
class Retries {

  private final ResilienceSettings settings;
  private final Counter repeats;

  Retries(ResilienceSettings settings, MeterRegistry meters) {
    this.settings = settings;
    this.repeats = meters.counter("waishi.gateway.retries");
  }

  Mono<Void> around(ServerWebExchange exchange, Mono<Void> call) {
    return mayRepeat(exchange.getRequest()) ? call.retryWhen(policy(exchange)) : call;
  }

  private Retry policy(ServerWebExchange exchange) {
    return Retry.backoff(settings.retries(), settings.retryPause())
        .filter(fault -> !exchange.getResponse().isCommitted() && isOfTheConnection(fault))
        .doBeforeRetry(_ -> startAgain(exchange))
        .onRetryExhaustedThrow((_, last) -> last.failure());
  }

  private void startAgain(ServerWebExchange exchange) {
    repeats.increment();
    ServerWebExchangeUtils.reset(exchange);
  }

  private static boolean mayRepeat(ServerHttpRequest request) {
    return request.getMethod() == HttpMethod.GET
        && request.getHeaders().getContentLength() <= 0
        && !request.getHeaders().containsHeader("Transfer-Encoding");
  }

  private static boolean isOfTheConnection(Throwable fault) {
    return Refusals.neverConnected(fault) || fault instanceof PrematureCloseException;
  }
}
