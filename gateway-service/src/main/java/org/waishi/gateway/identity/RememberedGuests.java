package org.waishi.gateway.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.waishi.gateway.limit.KnownClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The short way in, for a token that was found good a moment ago: the security chain of {@link
 * Access} would find nothing else, at a third of the gateway's work. All other requests, and all
 * that is not under {@code /api}, go the long way.
 */
@Component
@Order(-1)
class RememberedGuests implements SecurityWebFilterChain {

  private static final Mono<Boolean> YES = Mono.just(true);
  private static final Mono<Boolean> NO = Mono.just(false);

  private final RememberedTokens tokens;

  RememberedGuests(RememberedTokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public Mono<Boolean> matches(ServerWebExchange exchange) {
    String subject = NoEntry.isApi(exchange) ? subject(BearerTokens.in(exchange)) : null;
    if (subject == null) {
      return NO;
    }
    KnownClient.note(exchange, subject);
    return YES;
  }

  @Override
  public Flux<WebFilter> getWebFilters() {
    return Flux.empty();
  }

  private @Nullable String subject(@Nullable String token) {
    return token == null ? null : tokens.subject(token);
  }
}
