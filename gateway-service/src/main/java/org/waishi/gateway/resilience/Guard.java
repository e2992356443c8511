package org.waishi.gateway.resilience;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import org.waishi.gateway.problem.ProblemCode;
import org.waishi.gateway.problem.Refusal;
import org.waishi.gateway.problem.Refused;
import reactor.core.publisher.Mono;

/**
 * The bulkhead and the breaker of one service. Each call that is let in gives back its place and
 * tells the breaker how it ended, exactly once; a client that leaves says nothing about the
 * service.
 */
record Guard(CircuitBreaker breaker, Bulkhead bulkhead, Duration openFor) {

  private static final Duration SOON = Duration.ofSeconds(1);

  Mono<Void> around(Mono<Void> call) {
    return Mono.defer(() -> admit(call));
  }

  private Mono<Void> admit(Mono<Void> call) {
    if (!bulkhead.tryAcquirePermission()) {
      return unavailable(SOON);
    }
    if (!breaker.tryAcquirePermission()) {
      bulkhead.onComplete();
      return unavailable(openFor);
    }
    return watched(call);
  }

  private Mono<Void> watched(Mono<Void> call) {
    long start = breaker.getCurrentTimestamp();
    return call.doOnError(fault -> breaker.onError(since(start), breaker.getTimestampUnit(), fault))
        .doFinally(
            end -> {
              bulkhead.onComplete();
              switch (end) {
                case ON_COMPLETE -> breaker.onSuccess(since(start), breaker.getTimestampUnit());
                case CANCEL -> breaker.releasePermission();
                default -> {}
              }
            });
  }

  private long since(long start) {
    return breaker.getCurrentTimestamp() - start;
  }

  private static Mono<Void> unavailable(Duration wait) {
    return Mono.error(new Refused(Refusal.until(ProblemCode.SERVICE_UNAVAILABLE, wait)));
  }
}
