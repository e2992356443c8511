package org.waishi.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.gateway.running.ProblemAssert.assertProblem;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waishi.gateway.running.Issuer;
import org.waishi.gateway.running.RunningGateway;
import org.waishi.gateway.running.SlowClient;

class TokensIT {

  private static RunningGateway gateway;
  private static Issuer issuer;

  @BeforeAll
  static void start() {
    gateway = RunningGateway.with();
    issuer = gateway.issuer();
  }

  @BeforeEach
  void forget() {
    gateway.backend("friendship-city").forget();
  }

  @AfterAll
  static void stop() {
    gateway.close();
  }

  @Test
  void a_good_token_is_let_in_again_and_again_and_handed_on() {
    assertThat(gateway.get("/api/v1/cities").statusCode()).isEqualTo(200);
    assertThat(gateway.get("/api/v1/cities").statusCode()).isEqualTo(200);
    assertThat(gateway.backend("friendship-city").last().header("Authorization"))
        .containsExactly("Bearer " + gateway.token());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/cities",
        "/api/v1/engagements.ics",
        "/api/v1/operations/event/x",
        "/api/v1/nothing"
      })
  void without_a_token_nothing_of_the_api_opens(String path) {
    HttpResponse<String> answer = gateway.askWithoutToken(path, request -> request);

    assertProblem(answer, 401, "unauthenticated");
    assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"waishi\"");
  }

  @Test
  void anybody_may_verify_a_certificate_and_nothing_more_of_honours() {
    String certificate = "/api/v1/honour-certificates/QD-2026-001?code=0123456789abcdef";

    assertThat(gateway.askWithoutToken(certificate, request -> request).body())
        .isEqualTo("friendship-city");
    assertThat(
            gateway.askWithoutToken("/api/v1/honour-certificates", request -> request).statusCode())
        .isEqualTo(401);
  }

  @Test
  void the_token_is_looked_at_before_a_byte_of_the_body_is_there() {
    try (SlowClient client = SlowClient.of(gateway.port())) {
      client.say("POST /api/v1/cities HTTP/1.1\r\nHost: x\r\nContent-Length: 999999999999\r\n\r\n");

      Awaitility.await()
          .untilAsserted(
              () -> {
                client.isHungUpOn();
                assertThat(client.heard()).startsWith("HTTP/1.1 401").contains("unauthenticated");
              });
    }
    assertThat(gateway.backend("friendship-city").seen()).isEmpty();
  }

  @Test
  void a_token_of_another_issuer_is_refused() {
    refused(issuer.token(claims -> claims.issuer("https://id.elsewhere")));
  }

  @Test
  void a_token_for_another_audience_is_refused() {
    refused(issuer.token(claims -> claims.audience(List.of("somebody-else"))));
  }

  @Test
  void a_token_for_nobody_in_particular_is_refused() {
    refused(issuer.token(claims -> claims.audience((String) null)));
  }

  @Test
  void a_token_without_a_subject_is_refused() {
    refused(issuer.token(claims -> claims.subject(null)));
  }

  @Test
  void a_token_that_has_expired_is_refused() {
    refused(issuer.token(claims -> claims.expirationTime(secondsFromNow(-120))));
  }

  @Test
  void a_token_that_never_expires_is_refused() {
    refused(issuer.token(claims -> claims.expirationTime(null)));
  }

  @Test
  void a_token_of_tomorrow_is_refused() {
    refused(issuer.token(claims -> claims.notBeforeTime(secondsFromNow(3600))));
  }

  @Test
  void a_token_signed_by_a_stranger_is_refused() {
    refused(issuer.signedByAStranger());
  }

  @Test
  void a_token_without_a_signature_is_refused() {
    refused(issuer.unsigned());
  }

  @Test
  void a_token_signed_with_the_public_key_as_a_secret_is_refused() {
    refused(issuer.signedWithThePublicKeyAsSecret());
  }

  @Test
  void a_token_with_another_algorithm_is_refused_although_the_key_is_right() {
    refused(issuer.signedWithRs512());
  }

  @Test
  void a_remembered_token_is_no_key_for_a_changed_one() {
    gateway.get("/api/v1/cities");
    String token = gateway.token();

    refused(token.substring(0, token.length() - 6) + "AAAAAA");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "a.b.c", "ey.ey.ey"})
  void what_is_no_token_at_all_is_refused(String token) {
    refused(token);
  }

  @Test
  void the_refusal_speaks_chinese_to_those_who_ask() {
    HttpResponse<String> answer =
        gateway.askWithoutToken(
            "/api/v1/cities", request -> request.header("Accept-Language", "zh-CN,en;q=0.5"));

    assertThat(assertProblem(answer, 401, "unauthenticated").get("title").asString())
        .isEqualTo("未登录");
    assertThat(answer.headers().firstValue("Content-Language")).hasValue("zh");
  }

  private static void refused(String token) {
    HttpResponse<String> answer =
        gateway.askWithoutToken(
            "/api/v1/cities", request -> request.header("Authorization", "Bearer " + token));

    assertProblem(answer, 401, "unauthenticated");
    assertThat(answer.headers().firstValue("WWW-Authenticate"))
        .hasValue("Bearer realm=\"waishi\", error=\"invalid_token\"");
  }

  private static Date secondsFromNow(long seconds) {
    return Date.from(Instant.now().plusSeconds(seconds));
  }
}
