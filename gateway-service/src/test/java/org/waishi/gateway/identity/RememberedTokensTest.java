package org.waishi.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import reactor.core.publisher.Mono;

class RememberedTokensTest {

  private static final Instant EXPIRY = Instant.parse("2026-03-01T09:00:00Z");

  private Instant now = EXPIRY.minusSeconds(60);
  private int checks;
  private final RememberedTokens tokens = new RememberedTokens(this::check, settings(), () -> now);

  @Test
  void a_token_found_good_is_checked_once_until_it_expires() {
    decode("good");
    decode("good");
    now = EXPIRY.minusMillis(1);
    decode("good");

    assertThat(checks).isEqualTo(1);
    assertThat(tokens.subject("good")).isEqualTo("li");
  }

  @Test
  void from_its_expiry_on_a_remembered_token_is_known_no_more() {
    decode("good");

    now = EXPIRY;

    assertThat(tokens.subject("good")).isNull();
    decode("good");
    assertThat(checks).isEqualTo(2);
  }

  @Test
  void a_token_that_was_never_checked_or_was_found_wrong_is_not_known() {
    assertThatThrownBy(() -> decode("bad")).isInstanceOf(BadJwtException.class);

    assertThat(tokens.subject("bad")).isNull();
    assertThat(tokens.subject("good")).isNull();
  }

  private void decode(String token) {
    tokens.decode(token).block();
  }

  private Mono<Jwt> check(String token) {
    checks++;
    return token.equals("bad")
        ? Mono.error(new BadJwtException("bad"))
        : Mono.just(
            Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .subject("li")
                .expiresAt(EXPIRY)
                .build());
  }

  private static TokenSettings settings() {
    return new TokenSettings(
        "https://id.example",
        URI.create("https://id.example/jwks"),
        "waishi",
        Duration.ofMinutes(5),
        Duration.ofSeconds(10),
        100,
        Duration.ofHours(1));
  }
}
