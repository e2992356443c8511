package org.waishi.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waishi.gateway.running.ProblemAssert.assertProblem;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waishi.gateway.running.RunningGateway;

/** What the short way of a remembered token must not let through. */
class RememberedTokensIT {

  private RunningGateway gateway = RunningGateway.with("--waishi.token.remembered-for=1h");

  @AfterEach
  void stop() {
    gateway.close();
  }

  @Test
  void a_token_withdrawn_with_its_key_is_refused_when_it_is_forgotten() {
    restart(
        "--waishi.token.remembered-for=500ms",
        "--waishi.token.keys-for=500ms",
        "--waishi.token.keys-pause=0s");
    String token = gateway.issuer().token("li");
    assertThat(ask("/api/v1/cities", token).statusCode()).isEqualTo(200);

    gateway.issuer().changeKey("second");

    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> ask("/api/v1/cities", token).statusCode() == 401);
  }

  @Test
  void no_more_tokens_are_remembered_than_there_is_room_for_and_all_are_let_in() {
    restart("--waishi.token.remembered=2");

    for (int i = 0; i < 10; i++) {
      assertThat(ask("/api/v1/cities", gateway.issuer().token("c" + i)).statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void a_remembered_token_meets_the_same_refusals_as_any_other() {
    String token = gateway.token();
    ask("/api/v1/cities", token);

    assertProblem(ask("/api/v1/nothing", token), 404, "not-found");
    assertProblem(ask("/actuator/health", token), 404, "not-found");
    assertProblem(ask("/api/v1/cities/%252e", token), 400, "unreadable-request");
    assertThat(ask("/api/v1/cities", token).headers().firstValue("RateLimit").orElseThrow())
        .startsWith("\"client\"");
  }

  @Test
  void whose_token_is_remembered_shares_one_allowance_with_all_of_his_tokens() {
    restart("--waishi.limit.requests=4", "--waishi.limit.window=1h");
    String first = gateway.issuer().token("li");
    String second = gateway.issuer().token(claims -> claims.subject("li").jwtID("2"));

    for (int i = 0; i < 2; i++) {
      assertThat(ask("/api/v1/cities", first).statusCode()).isEqualTo(200);
      assertThat(ask("/api/v1/cities", second).statusCode()).isEqualTo(200);
    }

    assertProblem(ask("/api/v1/cities", first), 429, "too-many-requests");
    assertProblem(ask("/api/v1/cities", second), 429, "too-many-requests");
  }

  private void restart(String... settings) {
    gateway.close();
    gateway = RunningGateway.with(settings);
  }

  private HttpResponse<String> ask(String path, String token) {
    return gateway.askWithoutToken(
        path, request -> request.header("Authorization", "Bearer " + token));
  }
}
