package org.waishi.gateway.identity;

import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.waishi.gateway.limit.Allowances;
import org.waishi.gateway.problem.ProblemCode;
import org.waishi.gateway.problem.Problems;
import reactor.core.publisher.Mono;

/**
 * Says no at the door. Each refusal counts against the address it came from, so that guessing
 * tokens is slow. Outside {@code /api} there is nothing to be let into: not found, with or without
 * a token.
 */
@Component
class NoEntry implements ServerAuthenticationEntryPoint, ServerAccessDeniedHandler {

  private static final String BEARER = "Bearer realm=\"waishi\"";

  private final Problems problems;
  private final Allowances allowances;

  NoEntry(Problems problems, Allowances allowances) {
    this.problems = problems;
    this.allowances = allowances;
  }

  @Override
  public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException why) {
    allowances.takeForAddress(exchange);
    if (!isApi(exchange)) {
      return problems.write(exchange, ProblemCode.NOT_FOUND);
    }
    String challenge =
        why instanceof OAuth2AuthenticationException
            ? BEARER + ", error=\"invalid_token\""
            : BEARER;
    exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, challenge);
    return problems.write(exchange, ProblemCode.UNAUTHENTICATED);
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException denied) {
    allowances.takeForAddress(exchange);
    return problems.write(
        exchange, isApi(exchange) ? ProblemCode.FORBIDDEN : ProblemCode.NOT_FOUND);
  }

  static boolean isApi(ServerWebExchange exchange) {
    return exchange.getRequest().getPath().value().startsWith("/api/");
  }
}
