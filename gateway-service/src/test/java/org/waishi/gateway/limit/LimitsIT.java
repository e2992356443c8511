package org.waishi.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.gateway.running.ProblemAssert.assertProblem;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waishi.gateway.running.RunningGateway;

class LimitsIT {

  private static RunningGateway gateway;

  @BeforeAll
  static void start() {
    gateway =
        RunningGateway.with(
            "--waishi.limit.requests=5",
            "--waishi.limit.anonymous-requests=4",
            "--waishi.limit.window=10s",
            "--waishi.limit.body=1KB");
  }

  @AfterAll
  static void stop() {
    gateway.close();
  }

  @Test
  void a_client_is_told_what_is_left_and_then_when_to_come_back() {
    for (int left = 4; left >= 0; left--) {
      HttpResponse<String> answer = as("li", "/api/v1/cities");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("RateLimit-Policy")).hasValue("\"client\";q=5;w=10");
      assertThat(answer.headers().firstValue("RateLimit").orElseThrow())
          .matches("\"client\";r=" + left + ";t=\\d+");
    }

    HttpResponse<String> refused = as("li", "/api/v1/cities");

    assertProblem(refused, 429, "too-many-requests");
    assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()))
        .isBetween(1, 2);
    assertThat(refused.headers().firstValue("RateLimit").orElseThrow())
        .startsWith("\"client\";r=0;t=");
    Awaitility.await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> as("li", "/api/v1/cities").statusCode() == 200);
  }

  @Test
  void one_client_does_not_eat_what_another_may_have() {
    for (int i = 0; i < 6; i++) {
      as("wang", "/api/v1/cities");
    }

    assertThat(as("wang", "/api/v1/cities").statusCode()).isEqualTo(429);
    assertThat(as("zhao", "/api/v1/cities").statusCode()).isEqualTo(200);
  }

  @Test
  void
      who_knocks_without_a_token_is_slowed_down_by_address_and_a_forged_forwarding_helps_nothing() {
    int status = 0;
    for (int i = 0; i < 6 && status != 429; i++) {
      String pretended = "10.0.0." + i;
      status =
          gateway
              .askWithoutToken(
                  "/api/v1/cities", request -> request.header("X-Forwarded-For", pretended))
              .statusCode();
    }

    assertThat(status).isEqualTo(429);
    assertProblem(
        gateway.askWithoutToken("/api/v1/docs", request -> request), 429, "too-many-requests");
    assertThat(as("sun", "/api/v1/cities").statusCode()).isEqualTo(200);
  }

  @Test
  void a_body_that_announces_itself_as_too_large_is_refused() {
    HttpResponse<String> answer = posting("body-1", BodyPublishers.ofString("x".repeat(1025)));

    assertProblem(answer, 413, "body-too-large");
  }

  @Test
  void a_body_that_grows_too_large_on_the_way_is_refused() {
    HttpResponse<String> answer =
        posting(
            "body-2",
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[200_000])));

    assertProblem(answer, 413, "body-too-large");
  }

  @Test
  void a_body_just_within_the_limit_passes_either_way() {
    byte[] body = new byte[1024];

    assertThat(posting("body-3", BodyPublishers.ofByteArray(body)).statusCode()).isEqualTo(200);
    assertThat(gateway.backend("event").last().bodyBytes()).isEqualTo(1024);
    assertThat(
            posting("body-3", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .statusCode())
        .isEqualTo(200);
    assertThat(gateway.backend("event").last().bodyBytes()).isEqualTo(1024);
  }

  private static HttpResponse<String> posting(
      String subject, java.net.http.HttpRequest.BodyPublisher body) {
    String token = gateway.issuer().token(subject);
    return gateway.askWithoutToken(
        "/api/v1/engagements",
        request -> request.POST(body).header("Authorization", "Bearer " + token));
  }

  private static HttpResponse<String> as(String subject, String path) {
    String token = gateway.issuer().token(subject);
    return gateway.askWithoutToken(
        path, request -> request.header("Authorization", "Bearer " + token));
  }
}
