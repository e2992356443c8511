package org.waishi.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waishi.gateway.running.ProblemAssert.assertProblem;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waishi.gateway.running.Issuer;
import org.waishi.gateway.running.RunningGateway;

/** The issuer's keys: how often they are read, and what holds while they cannot be. */
class KeysIT {

  private static final String NO_LIMIT = "--waishi.limit.anonymous-requests=100000";
  private static final String ALWAYS_LOOK = "--waishi.token.keys-pause=0s";
  private static final String ALWAYS_OLD = "--waishi.token.keys-for=0s";
  private static final String NEVER_AGAIN = "--waishi.token.keys-pause=1h";
  private static final String FORGET_TOKENS = "--waishi.token.remembered-for=0s";

  private RunningGateway gateway;

  @AfterEach
  void stop() {
    gateway.close();
  }

  @Test
  void a_flood_of_invented_key_ids_reads_the_keys_once() {
    Issuer issuer = startWith(NO_LIMIT, NEVER_AGAIN);

    List<String> invented =
        IntStream.range(0, 40).mapToObj(i -> issuer.withUnknownKey("made-up-" + i)).toList();

    assertThat(invented.parallelStream().map(this::ask))
        .allSatisfy(answer -> assertProblem(answer, 401, "unauthenticated"));
    assertThat(issuer.looks()).isEqualTo(1);
    assertThat(ask(issuer.token("li")).statusCode()).as("good ones are let in").isEqualTo(200);
    assertThat(issuer.looks()).isEqualTo(1);
  }

  @Test
  void a_flood_while_the_issuer_is_away_is_answered_without_looking_for_it_each_time() {
    Issuer issuer = startWith(NO_LIMIT, NEVER_AGAIN);
    issuer.breakDown();

    assertThat(Stream.generate(() -> ask(issuer.token("li"))).limit(20))
        .allSatisfy(answer -> assertProblem(answer, 503, "service-unavailable"));
    assertThat(issuer.looks()).isEqualTo(1);
  }

  @Test
  void a_new_key_is_believed_and_the_old_one_no_longer() {
    Issuer issuer = startWith(NO_LIMIT, ALWAYS_LOOK, FORGET_TOKENS);
    String old = issuer.token("li");
    assertThat(ask(old).statusCode()).isEqualTo(200);

    issuer.changeKey("second");

    assertThat(ask(issuer.token("li")).statusCode()).isEqualTo(200);
    assertProblem(ask(old), 401, "unauthenticated");
  }

  @Test
  void a_withdrawn_key_is_felt_when_the_keys_have_grown_old_though_nobody_uses_a_new_one() {
    Issuer issuer =
        startWith(NO_LIMIT, ALWAYS_LOOK, FORGET_TOKENS, "--waishi.token.keys-for=300ms");
    String old = issuer.token("li");
    assertThat(ask(old).statusCode()).isEqualTo(200);

    issuer.changeKey("second");

    await().until(() -> ask(old).statusCode() == 401);
  }

  @Test
  void known_keys_go_on_working_while_the_issuer_is_away() {
    Issuer issuer = startWith(NO_LIMIT, ALWAYS_LOOK, ALWAYS_OLD, FORGET_TOKENS);
    assertThat(ask(issuer.token("li")).statusCode()).isEqualTo(200);

    issuer.goAway();

    assertThat(ask(issuer.token("zhao")).statusCode()).isEqualTo(200);
  }

  @Test
  void of_a_key_not_known_nothing_is_said_while_the_issuer_is_away() {
    Issuer issuer = startWith(NO_LIMIT, ALWAYS_LOOK);
    assertThat(ask(issuer.token("li")).statusCode()).isEqualTo(200);
    issuer.goAway();

    HttpResponse<String> answer = ask(issuer.withUnknownKey("perhaps-new"));

    assertProblem(answer, 503, "service-unavailable");
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(ask(issuer.token("li")).statusCode()).isEqualTo(200);
  }

  @Test
  void a_token_that_cannot_be_checked_at_all_is_neither_believed_nor_called_wrong() {
    startWith("--waishi.token.jwk-set-uri=http://127.0.0.1:1/jwks");

    HttpResponse<String> answer = gateway.get("/api/v1/cities");

    assertProblem(answer, 503, "service-unavailable");
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(gateway.backend("friendship-city").seen()).isEmpty();
  }

  private Issuer startWith(String... settings) {
    gateway = RunningGateway.with(settings);
    return gateway.issuer();
  }

  private HttpResponse<String> ask(String token) {
    return gateway.askWithoutToken(
        "/api/v1/cities", request -> request.header("Authorization", "Bearer " + token));
  }
}
