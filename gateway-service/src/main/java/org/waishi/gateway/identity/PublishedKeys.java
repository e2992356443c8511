package org.waishi.gateway.identity;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;
import reactor.netty.http.client.HttpClient;

/**
 * The keys that the issuer publishes. They are read again when they have grown old or a token names
 * one that is not among them, but never sooner than {@link TokenSettings#keysPause()} after the
 * last look, so that invented key ids make no flood. An issuer that is away leaves us with the keys
 * we know; whoever comes meanwhile shares one look.
 */
class PublishedKeys {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final WebClient client =
      WebClient.builder()
          .clientConnector(
              new ReactorClientHttpConnector(HttpClient.create().responseTimeout(PATIENCE)))
          .build();
  private final AtomicReference<Look> last =
      new AtomicReference<>(
          new Look(Instant.EPOCH, Mono.error(new IllegalStateException("never looked"))));
  private final TokenSettings settings;
  private final InstantSource clock;

  PublishedKeys(TokenSettings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** All keys, among them the one that the token names, if the issuer has it. */
  Flux<JWK> forToken(SignedJWT token) {
    return latest(token.getHeader().getKeyID()).flatMapIterable(JWKSet::getKeys);
  }

  private Mono<JWKSet> latest(@Nullable String named) {
    Look seen = last.get();
    return seen.keys()
        .flatMap(known -> serves(known, seen, named) ? Mono.just(known) : again(seen, known).keys())
        .onErrorResume(_ -> mayLookAgain(seen), _ -> again(seen, null).keys());
  }

  private boolean serves(JWKSet known, Look seen, @Nullable String named) {
    boolean fresh = clock.instant().isBefore(seen.at().plus(settings.keysFor()));
    boolean found = named == null || known.getKeyByKeyId(named) != null;
    return fresh && found || !mayLookAgain(seen);
  }

  private boolean mayLookAgain(Look seen) {
    return !clock.instant().isBefore(seen.at().plus(settings.keysPause()));
  }

  /** The first who comes looks; the others get what that look brings. */
  private Look again(Look seen, @Nullable JWKSet known) {
    last.compareAndSet(seen, look(known));
    return last.get();
  }

  private Look look(@Nullable JWKSet known) {
    Mono<JWKSet> read =
        client
            .get()
            .uri(settings.jwkSetUri())
            .retrieve()
            .bodyToMono(String.class)
            .timeout(PATIENCE)
            .handle(PublishedKeys::parse);
    return new Look(
        clock.instant(),
        read.onErrorResume(_ -> known != null, _ -> Mono.justOrEmpty(known)).cache());
  }

  private static void parse(String text, SynchronousSink<JWKSet> sink) {
    try {
      sink.next(JWKSet.parse(text));
    } catch (ParseException fault) {
      sink.error(fault);
    }
  }

  /** One reading of the keys: begun at a moment, shared by all. */
  private record Look(Instant at, Mono<JWKSet> keys) {}
}
