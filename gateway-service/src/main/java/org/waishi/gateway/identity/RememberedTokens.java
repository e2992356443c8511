package org.waishi.gateway.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/**
 * Spares a client that comes again and again the check of its signature, the dearest step of a
 * request. Only tokens found good are remembered, whole, for a minute or so; their expiry is looked
 * at every time. A key withdrawn by the issuer is thus felt here after {@link
 * TokenSettings#rememberedFor()} at the latest, and at once by the services.
 */
class RememberedTokens implements ReactiveJwtDecoder {

  private final ReactiveJwtDecoder checks;
  private final InstantSource clock;
  private final Cache<String, Jwt> good;

  RememberedTokens(ReactiveJwtDecoder checks, TokenSettings settings, InstantSource clock) {
    this.checks = checks;
    this.clock = clock;
    this.good =
        Caffeine.newBuilder()
            .maximumSize(settings.remembered())
            .expireAfterWrite(settings.rememberedFor())
            .build();
  }

  @Override
  public Mono<Jwt> decode(String token) {
    Jwt known = good.getIfPresent(token);
    return known != null && isInForce(known) ? Mono.just(known) : check(token);
  }

  /** Whose token this is, if it was found good a moment ago and is still in force. */
  @Nullable String subject(String token) {
    Jwt known = good.getIfPresent(token);
    return known != null && isInForce(known) ? known.getSubject() : null;
  }

  private Mono<Jwt> check(String token) {
    return checks
        .decode(token)
        .onErrorMap(fault -> !(fault instanceof JwtException), RememberedTokens::keysAway)
        .doOnNext(found -> good.put(token, found));
  }

  /** The decoder calls it an illegal state: to the caller it is a service that is away. */
  private static AuthenticationServiceException keysAway(Throwable fault) {
    return new AuthenticationServiceException("The issuer's keys cannot be read", fault);
  }

  private boolean isInForce(Jwt token) {
    @Nullable Instant expiry = token.getExpiresAt();
    return expiry != null && clock.instant().isBefore(expiry);
  }
}
