package org.waishi.platform.web.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.platform.web.sample.ProblemAnswer.assertProblem;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.web.sample.SampleTest;

/** Asking in the wrong place, in the wrong way or in another language. */
@SampleTest
class AddressesIT {

  @LocalServerPort private int port;

  private ApiClient officer;

  @BeforeEach
  void callers() {
    officer = ApiClient.at(port).as("officer");
  }

  @Test
  void an_unknown_path_is_a_problem_whatever_the_method() {
    assertProblem(officer.get("/api/v1/nowhere"), 404, "unknown-path");
    assertProblem(officer.post("/nowhere", Map.of()), 404, "unknown-path");
    assertThat(officer.get("/api/v1/nowhere").json().path("instance").asString())
        .isEqualTo("/api/v1/nowhere");
  }

  @Test
  void a_problem_speaks_the_callers_language_and_english_to_everybody_else() {
    Answer chinese = officer.speaking("zh-CN,zh;q=0.9,en;q=0.5").get("/api/v1/nowhere");
    assertProblem(chinese, 404, "unknown-path");
    assertThat(chinese.header("content-language")).hasValue("zh");
    assertThat(chinese.json().path("title").asString()).isEqualTo("地址不存在");
    Answer french = officer.speaking("fr").get("/api/v1/nowhere");
    assertThat(french.header("content-language")).hasValue("en");
    assertThat(french.json().path("title").asString()).isEqualTo("No such address");
  }

  @Test
  void a_wrong_method_is_told_which_are_right() {
    Answer answer = officer.delete("/api/v1/samples/1");
    assertProblem(answer, 405, "method-not-allowed");
    assertThat(answer.header("allow").orElseThrow().split(", ")).contains("GET", "PUT");
  }

  @Test
  void a_wrong_media_type_is_told_which_are_right() {
    Answer answer = officer.key("k").send("POST", "/api/v1/samples", "text/plain", "x");
    assertProblem(answer, 415, "unsupported-media-type");
    assertThat(answer.json().path("detail").asString()).contains("application/json");
  }

  @Test
  void a_form_nobody_can_produce_is_a_problem_all_the_same() {
    assertProblem(
        officer.with("Accept", "image/png").get("/api/v1/samples/1"), 406, "not-acceptable");
  }
}
