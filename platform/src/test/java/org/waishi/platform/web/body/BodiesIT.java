package org.waishi.platform.web.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.platform.web.sample.ProblemAnswer.assertProblem;
import static org.waishi.platform.web.sample.ProblemAnswer.errors;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.web.sample.SampleTest;

/** Bodies that cannot be read, that say too much, or that are too large. */
@SampleTest
class BodiesIT {

  @LocalServerPort private int port;

  private ApiClient officer;

  @BeforeEach
  void callers() {
    officer = ApiClient.at(port).as("officer");
  }

  @Test
  void a_body_that_is_no_json_is_told_where_it_breaks() {
    Answer answer =
        officer.key("k").send("POST", "/api/v1/samples", "application/json", "{\n \"title\": x}");
    assertProblem(answer, 400, "unreadable-body");
    assertThat(answer.json().path("detail").asString()).contains("line 2", "column 11");
  }

  @Test
  void a_missing_body_is_a_problem() {
    assertProblem(
        officer.key("k").send("POST", "/api/v1/samples", "application/json", ""),
        400,
        "body-required");
  }

  @Test
  void an_unknown_field_is_named() {
    Answer answer =
        officer
            .key("k")
            .post(
                "/api/v1/samples",
                Map.of("title", "t", "guests", List.of(Map.of("nom", 1, "age", 1))));
    assertProblem(answer, 400, "invalid-request");
    assertThat(errors(answer)).contains("guests[0].nom unknown-field;");
  }

  @Test
  void a_field_of_the_wrong_type_is_named_with_what_was_expected() {
    Answer answer =
        officer.key("k").post("/api/v1/samples", Map.of("title", "t", "signedOn", "2026-02-30"));
    assertProblem(answer, 400, "invalid-request");
    assertThat(errors(answer)).contains("signedOn type-mismatch;");
    assertThat(answer.text()).contains("expected: 2026-11-23").doesNotContain("2026-02-30");
    Answer level = officer.key("k").post("/api/v1/samples", Map.of("level", "VILLAGE"));
    assertThat(level.text()).contains("expected: CITY, PROVINCE");
  }

  @Test
  void every_field_error_is_told_at_once_in_both_languages() {
    Map<String, Object> wrong =
        Map.of("title", " ", "country", "KOREA", "guests", List.of(Map.of("name", "", "age", -1)));
    Answer english = officer.key("k").post("/api/v1/samples", wrong);
    assertProblem(english, 400, "invalid-request");
    assertThat(errors(english))
        .isEqualTo(
            "country size;guests[0].age min;guests[0].name not-blank;signedOn not-null;title not-blank;");
    assertThat(english.text()).contains("must not be blank", "size must be between 2 and 3");
    Answer chinese = officer.speaking("zh").key("k").post("/api/v1/samples", wrong);
    assertThat(chinese.text()).contains("不得为空白", "之间").doesNotContain("must");
  }

  @Test
  void what_cannot_be_read_and_what_breaks_a_constraint_are_told_together() {
    Answer answer =
        officer
            .key("k")
            .send(
                "POST",
                "/api/v1/samples",
                "application/json",
                """
                {"title":" ","level":"VILLAGE","signedOn":"tomorrow","country":7,"more":{"a":[1]},
                 "guests":[{"name":"","age":1},{"name":[],"age":1,"x":null}],"at":"noon"}
                """);
    assertProblem(answer, 400, "invalid-request");
    assertThat(errors(answer))
        .isEqualTo(
            "at type-mismatch;country type-mismatch;guests[0].name not-blank;"
                + "guests[1].name type-mismatch;guests[1].x unknown-field;level type-mismatch;"
                + "more unknown-field;signedOn type-mismatch;title not-blank;");
  }

  @Test
  void a_body_that_is_too_large_is_refused_whether_it_says_so_or_not() {
    String large = "x".repeat(5000);
    assertProblem(
        officer.send("POST", "/api/v1/samples/imports", "text/csv", large), 413, "body-too-large");
    Answer chunked =
        officer.send(
            officer
                .request("/api/v1/samples/imports")
                .header("Content-Type", "text/csv")
                .POST(
                    BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(large.getBytes(StandardCharsets.UTF_8)))));
    assertProblem(chunked, 413, "body-too-large");
    String json = "{\"title\":\"" + large + "\"}";
    Answer chunkedJson =
        officer.send(
            officer
                .key("k")
                .request("/api/v1/samples")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "k")
                .POST(
                    BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))));
    assertProblem(chunkedJson, 413, "body-too-large");
  }

  @Test
  void a_word_where_a_number_belongs_hides_no_other_fault() {
    String wrong =
        """
        {"title":" ","guests":[{"name":"n","age":"x"},{"name":"","age":null}],"at":"noon"}
        """;
    Answer english = officer.key("k").send("POST", "/api/v1/samples", "application/json", wrong);
    assertProblem(english, 400, "invalid-request");
    assertThat(errors(english))
        .isEqualTo(
            "at type-mismatch;guests[0].age type-mismatch;guests[1].age required;"
                + "guests[1].name not-blank;signedOn not-null;title not-blank;");
    assertThat(english.text()).contains("expected: 12", "must be given");
    Answer chinese =
        officer.speaking("zh").key("k").send("POST", "/api/v1/samples", "application/json", wrong);
    assertThat(chinese.text()).contains("应为：12", "必须提供", "不得为空白");
  }
}
