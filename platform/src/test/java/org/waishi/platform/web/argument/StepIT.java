package org.waishi.platform.web.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.web.sample.SampleTest;
import tools.jackson.databind.JsonNode;

/** What a handler gets that asks for a step. */
@SampleTest
class StepIT {

  private static final String CLOSURES = "/api/v1/sample-steps/a%201/closures";
  private static final Map<String, String> CLOSED = Map.of("reason", "done");

  @LocalServerPort private int port;

  private ApiClient officer;

  @BeforeEach
  void callers() {
    officer = ApiClient.at(port).as("officer");
  }

  @Test
  void it_says_which_thing_which_step_by_whom_and_after_what_was_seen() {
    JsonNode step = officer.ifMatch("\"7\"").key("k").post(CLOSURES, CLOSED).json().path("step");
    assertThat(step.path("id").asString()).isEqualTo("a 1");
    assertThat(step.path("name").asString()).isEqualTo("closures");
    assertThat(step.at("/origin/actor").asString()).isEqualTo("officer");
    assertThat(step.at("/origin/idempotencyKey").asString()).isEqualTo("k");
    assertThat(step.at("/seen/version").asLong()).isEqualTo(7);
  }

  @Test
  void it_needs_the_version_that_was_seen_and_a_body_without_faults() {
    assertThat(officer.post(CLOSURES, CLOSED).code()).isEqualTo("precondition-required");
    ApiClient seen = officer.ifMatch("\"7\"");
    assertThat(seen.post(CLOSURES, Map.of("reason", "")).code()).isEqualTo("invalid-request");
    assertThat(seen.post(CLOSURES + "?name=x", CLOSED).json().at("/errors/0/code").asString())
        .isEqualTo("unknown-parameter");
    assertThat(ApiClient.at(port).ifMatch("\"7\"").post(CLOSURES, CLOSED).status()).isEqualTo(401);
  }

  @Test
  void one_that_does_not_follow_is_a_conflict_that_tells_those_that_do() {
    ApiClient seen = officer.ifMatch("\"7\"").speaking("zh");
    Answer refused = seen.post("/api/v1/sample-steps/a/reopenings", Map.of());
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("step-not-allowed");
    assertThat(refused.json().path("allowedSteps").toString()).isEqualTo("[\"closures\"]");
    assertThat(refused.json().path("detail").asString()).startsWith("当前状态为 OPEN");
  }
}
