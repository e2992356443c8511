package org.waishi.gateway.resilience;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.waishi.gateway.problem.Refusals;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.PrematureCloseException;

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
    return mayRepeat(exchange.getRequest()) ? tried(exchange, call, 0) : call;
  }

  private Mono<Void> tried(ServerWebExchange exchange, Mono<Void> call, int repeats) {
    return repeats == settings.retries()
        ? call
        : call.onErrorResume(
            fault -> !exchange.getResponse().isCommitted() && isOfTheConnection(fault),
            _ -> Mono.delay(pause(repeats)).then(again(exchange, call, repeats + 1)));
  }

  private Mono<Void> again(ServerWebExchange exchange, Mono<Void> call, int repeats) {
    return Mono.defer(
        () -> {
          this.repeats.increment();
          ServerWebExchangeUtils.reset(exchange);
          return tried(exchange, call, repeats);
        });
  }

  /** Doubles each time, give or take a half, so that those who failed together come back apart. */
  private Duration pause(int repeats) {
    double share = ThreadLocalRandom.current().nextDouble(0.5, 1.5);
    return Duration.ofNanos((long) (share * (settings.retryPause().toNanos() << repeats)));
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
