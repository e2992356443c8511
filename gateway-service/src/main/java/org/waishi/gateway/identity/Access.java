package org.waishi.gateway.identity;

import org.springframework.boot.security.autoconfigure.actuate.web.reactive.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.web.server.MethodNotAllowedException;
import org.waishi.gateway.problem.ProblemCode;
import org.waishi.gateway.problem.Problems;
import reactor.core.publisher.Mono;

/** Which doors are open, and which ask for a token. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class Access {

  private static final String[] OPEN = {
    "/health",
    "/api/v1/docs",
    "/api/v1/docs/*",
    "/api/v1/openapi",
    "/api/v1/openapi/*",
    "/api/v1/honour-certificates/*"
  };

  /**
   * The management port is guarded by where it listens; this chain never matches on the public one.
   */
  @Bean
  @Order(0)
  SecurityWebFilterChain management(ServerHttpSecurity http) {
    return plain(http)
        .securityMatcher(EndpointRequest.toAnyEndpoint())
        .authorizeExchange(exchange -> exchange.anyExchange().permitAll())
        .build();
  }

  @Bean
  @Order(1)
  SecurityWebFilterChain door(ServerHttpSecurity http, BearerTokens bearer, NoEntry noEntry) {
    return plain(http)
        .authorizeExchange(
            exchange ->
                exchange
                    .pathMatchers(HttpMethod.GET, OPEN)
                    .permitAll()
                    .pathMatchers("/api/**")
                    .authenticated()
                    .anyExchange()
                    .denyAll())
        .oauth2ResourceServer(
            server ->
                server.jwt(_ -> {}).bearerTokenConverter(bearer).authenticationEntryPoint(noEntry))
        .exceptionHandling(
            told -> told.authenticationEntryPoint(noEntry).accessDeniedHandler(noEntry))
        .build();
  }

  /**
   * What the firewall turns away: dot segments, encoded slashes, control characters, odd methods.
   */
  @Bean
  ServerExchangeRejectedHandler turnedAway(Problems problems) {
    return (exchange, _) ->
        PlainPaths.METHODS.contains(exchange.getRequest().getMethod())
            ? problems.write(exchange, ProblemCode.UNREADABLE_REQUEST)
            : Mono.error(
                new MethodNotAllowedException(
                    exchange.getRequest().getMethod(), PlainPaths.METHODS));
  }

  private static ServerHttpSecurity plain(ServerHttpSecurity http) {
    return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
        .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
        .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
        .logout(ServerHttpSecurity.LogoutSpec::disable)
        .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
        .headers(ServerHttpSecurity.HeaderSpec::disable);
  }
}
