package org.waishi.gateway.identity;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.CorsUtils;
import org.springframework.web.cors.reactive.DefaultCorsProcessor;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.waishi.gateway.problem.ProblemCode;
import org.waishi.gateway.problem.Problems;
import reactor.core.publisher.Mono;

/**
 * CORS: closed, unless a setting lists origins. A page of another origin gets 403, its preflight
 * too. Where a proxy in front speaks TLS, our own public origin must be listed, for then it differs
 * from what we see ourselves.
 */
@Component
@Order(-110)
class ForeignOrigins implements WebFilter {

  private final DefaultCorsProcessor rules = new DefaultCorsProcessor();
  private final CorsConfiguration listed = new CorsConfiguration();
  private final Problems problems;
  private final ApplicationContext own;

  ForeignOrigins(
      @Value("${waishi.cors.origins}") List<String> origins,
      Problems problems,
      ApplicationContext own) {
    this.problems = problems;
    this.own = own;
    listed.setAllowedOrigins(origins);
    listed.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
    listed.setAllowedHeaders(List.of("*"));
    listed.setExposedHeaders(
        List.of(
            "ETag",
            "Link",
            "Location",
            "Retry-After",
            "RateLimit",
            "RateLimit-Policy",
            "X-Request-Id"));
    listed.setMaxAge(600L);
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    if (exchange.getApplicationContext() != own
        || !CorsUtils.isCorsRequest(exchange.getRequest())) {
      return chain.filter(exchange);
    }
    if (!rules.process(listed, exchange)) {
      return problems.write(exchange, ProblemCode.FORBIDDEN);
    }
    return CorsUtils.isPreFlightRequest(exchange.getRequest())
        ? Mono.empty()
        : chain.filter(exchange);
  }
}
