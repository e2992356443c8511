package org.waishi.platform.web.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.platform.web.sample.ProblemAnswer.assertProblem;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.web.sample.SampleTest;

/** Creations, changes and what stands against them. */
@SampleTest
class ChangesIT {

  private static final String GOOD =
      """
      {"title":"t","country":"KR","signedOn":"2026-11-23"}
      """;

  @LocalServerPort private int port;

  private ApiClient officer;

  @BeforeEach
  void callers() {
    officer = ApiClient.at(port).as("officer");
  }

  @Test
  void a_change_needs_the_version_that_was_seen() {
    Map<String, Object> guest = Map.of("name", "n", "age", 1);
    assertProblem(officer.put("/api/v1/samples/1", guest), 428, "precondition-required");
    for (String bad : List.of("*", "7", "W/\"7\"", "\"7\", \"8\"", "\"x\"")) {
      assertProblem(officer.ifMatch(bad).put("/api/v1/samples/1", guest), 400, "bad-if-match");
    }
    Answer stale = officer.ifMatch("\"6\"").put("/api/v1/samples/1", guest);
    assertProblem(stale, 412, "precondition-failed");
    assertThat(stale.json().path("detail").asString()).contains("version 6", "7");
    Answer good = officer.ifMatch("\"7\"").put("/api/v1/samples/1", guest);
    assertThat(good.status()).isEqualTo(200);
    assertThat(good.etag()).isEqualTo("\"8\"");
  }

  @Test
  void a_creation_needs_a_key_and_a_repeat_says_so() {
    assertProblem(
        officer.send("POST", "/api/v1/samples", "application/json", GOOD),
        400,
        "idempotency-key-required");
    assertProblem(
        officer.key("a b").send("POST", "/api/v1/samples", "application/json", GOOD),
        400,
        "bad-idempotency-key");
    Answer first = officer.key("one").send("POST", "/api/v1/samples", "application/json", GOOD);
    assertThat(first.status()).as(first.text()).isEqualTo(201);
    assertThat(first.header("location")).hasValue("/api/v1/samples/s%201");
    assertThat(first.etag()).isEqualTo("\"1\"");
    assertThat(first.header("idempotency-replayed")).isEmpty();
    assertThat(first.json().path("at").asString()).isEqualTo("2026-11-23T12:00:00.123Z");
    Answer again = officer.key("again").send("POST", "/api/v1/samples", "application/json", GOOD);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.header("idempotency-replayed")).hasValue("true");
    assertThat(again.text()).isEqualTo(first.text());
  }

  @Test
  void a_refusal_tells_every_reason_under_the_gravest_and_the_steps_allowed() {
    ApiClient seen = officer.ifMatch("\"7\"");
    Answer both = seen.put("/api/v1/samples/refused", Map.of("name", "n", "age", 1));
    assertProblem(both, 403, "maker-is-checker");
    assertThat(both.json().path("reasons").size()).isEqualTo(2);
    assertThat(both.json().path("allowedSteps").toString()).isEqualTo("[\"closures\",\"notes\"]");
    Answer open = seen.speaking("zh").put("/api/v1/samples/open", Map.of("name", "n", "age", 1));
    assertProblem(open, 409, "still-open");
    assertThat(open.json().path("detail").asString()).isEqualTo("未结事项：2。");
    assertThat(open.json().path("reasons").get(0).path("count").asInt()).isEqualTo(2);
  }

  @Test
  void what_is_missing_and_a_reused_key_are_problems() {
    Map<String, Object> guest = Map.of("name", "n", "age", 1);
    assertProblem(officer.ifMatch("\"7\"").put("/api/v1/samples/missing", guest), 404, "not-found");
    assertProblem(
        officer.ifMatch("\"7\"").put("/api/v1/samples/reused", guest),
        422,
        "idempotency-key-reused");
    assertProblem(officer.get("/api/v1/samples/none"), 404, "not-found");
  }

  @Test
  void a_reader_who_has_this_version_gets_no_body() {
    Answer answer = officer.with("If-None-Match", "\"7\"").get("/api/v1/samples/1");
    assertThat(answer.status()).isEqualTo(304);
    assertThat(answer.text()).isEmpty();
  }
}
