package org.waishi.gateway.resilience;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How patient the gateway is with a service.
 *
 * @param connectTimeout the longest wait for a connection
 * @param responseTimeout the longest silence of a service, before and within an answer
 * @param importTimeout the same for tables that are taken in ({@code /api/v1/…-imports})
 * @param concurrentCalls the most requests under way to one service; the next is refused, none
 *     waits
 * @param window the number of calls the breaker looks back on
 * @param minimumCalls fewer calls say nothing
 * @param failureRate percent of faults that open the breaker
 * @param openFor how long an open breaker lets nothing through
 * @param trialCalls calls let through afterwards to see whether the service is back
 * @param retries further tries of a GET that met no open port
 * @param retryPause before the first retry; doubles each time
 */
@ConfigurationProperties("waishi.resilience")
public record ResilienceSettings(
    Duration connectTimeout,
    Duration responseTimeout,
    Duration importTimeout,
    int concurrentCalls,
    int window,
    int minimumCalls,
    float failureRate,
    Duration openFor,
    int trialCalls,
    int retries,
    Duration retryPause) {}
