package org.waishi.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.gateway.running.ProblemAssert.assertProblem;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.waishi.gateway.running.RunningGateway;

class ForeignOriginsIT {

  private static final String OFFICE = "https://office.example";

  @Test
  void no_other_origin_is_let_in_by_default() {
    try (RunningGateway gateway = RunningGateway.with()) {
      assertProblem(preflight(gateway, OFFICE), 403, "forbidden");

      HttpResponse<String> answer = gateway.get("/api/v1/cities", "Origin", OFFICE);
      assertProblem(answer, 403, "forbidden");
      assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
      assertThat(gateway.backend("friendship-city").seen()).isEmpty();
      assertThat(
              gateway
                  .get("/api/v1/cities", "Origin", "http://127.0.0.1:" + gateway.port())
                  .statusCode())
          .as("our own origin")
          .isEqualTo(200);
    }
  }

  @Test
  void a_listed_origin_is_let_in_without_a_token_for_its_preflight_and_no_other_is() {
    try (RunningGateway gateway = RunningGateway.with("--waishi.cors.origins=" + OFFICE)) {
      HttpResponse<String> asked = preflight(gateway, OFFICE);
      assertThat(asked.statusCode()).isEqualTo(200);
      assertThat(asked.headers().firstValue("Access-Control-Allow-Origin")).hasValue(OFFICE);
      assertThat(asked.headers().firstValue("Access-Control-Allow-Methods").orElseThrow())
          .contains("POST");

      HttpResponse<String> answer = gateway.get("/api/v1/cities", "Origin", OFFICE);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Access-Control-Expose-Headers").orElseThrow())
          .contains("ETag");

      assertProblem(preflight(gateway, "https://evil.example"), 403, "forbidden");
    }
  }

  private static HttpResponse<String> preflight(RunningGateway gateway, String origin) {
    return gateway.askWithoutToken(
        "/api/v1/cities",
        request ->
            request
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,idempotency-key"));
  }
}
