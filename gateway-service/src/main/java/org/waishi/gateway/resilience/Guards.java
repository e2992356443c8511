package org.waishi.gateway.resilience;

import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedBulkheadMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waishi.gateway.problem.Refusals;
import org.waishi.gateway.route.ServiceAddresses;

/** The breakers and bulkheads, and their gauges ({@code resilience4j_circuitbreaker_state} …). */
@Configuration(proxyBeanMethods = false)
class Guards {

  @Bean
  CircuitBreakerRegistry breakers(
      ResilienceSettings settings, ServiceAddresses services, MeterRegistry meters) {
    CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(breaker(settings));
    services.routes().keySet().forEach(breakers::circuitBreaker);
    TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(meters);
    return breakers;
  }

  @Bean
  BulkheadRegistry bulkheads(
      ResilienceSettings settings, ServiceAddresses services, MeterRegistry meters) {
    BulkheadRegistry bulkheads = BulkheadRegistry.of(bulkhead(settings));
    services.routes().keySet().forEach(bulkheads::bulkhead);
    TaggedBulkheadMetrics.ofBulkheadRegistry(bulkheads).bindTo(meters);
    return bulkheads;
  }

  private static CircuitBreakerConfig breaker(ResilienceSettings settings) {
    return CircuitBreakerConfig.custom()
        .slidingWindowSize(settings.window())
        .minimumNumberOfCalls(settings.minimumCalls())
        .failureRateThreshold(settings.failureRate())
        .waitDurationInOpenState(settings.openFor())
        .permittedNumberOfCallsInHalfOpenState(settings.trialCalls())
        .maxWaitDurationInHalfOpenState(settings.openFor())
        .ignoreException(Guards::isTheCallersOwn)
        .writableStackTraceEnabled(false)
        .build();
  }

  private static BulkheadConfig bulkhead(ResilienceSettings settings) {
    return BulkheadConfig.custom()
        .maxConcurrentCalls(settings.concurrentCalls())
        .maxWaitDuration(Duration.ZERO)
        .writableStackTraceEnabled(false)
        .build();
  }

  private static boolean isTheCallersOwn(Throwable fault) {
    return !Refusals.of(fault).code().status().is5xxServerError();
  }
}
