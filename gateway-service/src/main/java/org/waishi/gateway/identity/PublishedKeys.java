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
 * last look, so that invented key ids make no flood; whoever comes meanwhile shares one look. While
 * the issuer is away the keys we know go on working, and of any other nothing can be said.
 */
class PublishedKeys {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final WebClient client =
      WebClient.builder()
          .clientConnector(
              new ReactorClientHttpConnector(HttpClient.create().responseTimeout(PATIENCE)))
          .build();
  private final TokenSettings settings;
  private final InstantSource clock;
  private final AtomicReference<Look> last =
      new AtomicReference<>(new Look(Instant.EPOCH, Mono.just(new JWKSet())));
  private volatile JWKSet lastRead = new JWKSet();

  PublishedKeys(TokenSettings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** All keys, among them the one that the token names, if the issuer has it. */
  Flux<JWK> forToken(SignedJWT token) {
    return keys(token.getHeader().getKeyID()).flatMapIterable(JWKSet::getKeys);
  }

  private Mono<JWKSet> keys(@Nullable String named) {
    Look seen = last.get();
    return isOver(seen, settings.keysPause())
        ? seen.keys()
            .onErrorResume(_ -> Mono.empty())
            .filter(known -> holds(known, named) && !isOver(seen, settings.keysFor()))
            .switchIfEmpty(Mono.defer(() -> answer(again(seen), named)))
        : answer(seen, named);
  }

  private Mono<JWKSet> answer(Look look, @Nullable String named) {
    return look.keys()
        .onErrorResume(_ -> holds(lastRead, named), _ -> Mono.fromSupplier(() -> lastRead));
  }

  /** The first who comes looks; the others get what that look brings. */
  private Look again(Look seen) {
    last.compareAndSet(seen, new Look(clock.instant(), read().cache()));
    return last.get();
  }

  private Mono<JWKSet> read() {
    return client
        .get()
        .uri(settings.jwkSetUri())
        .retrieve()
        .bodyToMono(String.class)
        .timeout(PATIENCE)
        .handle(PublishedKeys::parse)
        .doOnNext(keys -> lastRead = keys);
  }

  private boolean isOver(Look look, Duration time) {
    return !clock.instant().isBefore(look.at().plus(time));
  }

  private static boolean holds(JWKSet keys, @Nullable String named) {
    return named == null ? !keys.isEmpty() : keys.getKeyByKeyId(named) != null;
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
