package org.waishi.gateway.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.web.server.authentication.ServerAuthenticationConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Reads the token from the {@code Authorization} header, and from nowhere else. Whether it is well
 * formed is for the decoder to say; the library's own converter asks a regular expression first,
 * which costs more than the rest of the check together.
 */
@Component
class BearerTokens implements ServerAuthenticationConverter {

  private static final String SCHEME = "Bearer ";

  @Override
  public Mono<Authentication> convert(ServerWebExchange exchange) {
    return Mono.justOrEmpty(in(exchange)).map(BearerTokenAuthenticationToken::new);
  }

  static @Nullable String in(ServerWebExchange exchange) {
    String header = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
    return header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        ? null
        : header.substring(SCHEME.length()).strip();
  }
}
