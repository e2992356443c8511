package org.waishi.platform.web.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.platform.web.sample.ProblemAnswer.assertProblem;
import static org.waishi.platform.web.sample.ProblemAnswer.errors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.web.sample.SampleTest;

/** Parameters of a path, of a query and of a page. */
@SampleTest
class ParametersIT {

  @LocalServerPort private int port;

  private ApiClient officer;

  @BeforeEach
  void callers() {
    officer = ApiClient.at(port).as("officer");
  }

  @Test
  void every_wrong_parameter_is_told_at_once() {
    Answer answer = officer.get("/api/v1/samples/numbered/10?least=1&on=2026-11-23");
    assertProblem(answer, 400, "invalid-request");
    assertThat(errors(answer)).isEqualTo("least min;number max;");
    assertThat(errors(officer.get("/api/v1/samples?year=0"))).isEqualTo("year min;");
    assertThat(errors(officer.get("/api/v1/samples?year=x&level=y")))
        .isEqualTo("level type-mismatch;year type-mismatch;");
  }

  @Test
  void a_parameter_of_the_wrong_type_a_missing_and_an_unknown_one_are_named() {
    assertThat(errors(officer.get("/api/v1/samples/numbered/x?least=4&on=2026-11-23")))
        .isEqualTo("number type-mismatch;");
    assertThat(errors(officer.get("/api/v1/samples/numbered/4?least=4"))).isEqualTo("on required;");
    Answer unknown = officer.get("/api/v1/samples?levle=CITY&x=1");
    assertProblem(unknown, 400, "invalid-request");
    assertThat(errors(unknown)).isEqualTo("levle unknown-parameter;x unknown-parameter;");
  }

  @Test
  void a_page_request_out_of_range_is_refused() {
    Answer answer = officer.get("/api/v1/samples?limit=201&after=nonsense");
    assertProblem(answer, 400, "invalid-request");
    assertThat(errors(answer)).isEqualTo("after not-a-cursor;limit out-of-range;");
  }

  @Test
  void filters_page_and_unknown_parameters_are_told_together() {
    Answer answer = officer.get("/api/v1/samples?year=0&level=y&limit=0&after=nonsense&x=1");
    assertProblem(answer, 400, "invalid-request");
    assertThat(errors(answer))
        .isEqualTo(
            "after not-a-cursor;level type-mismatch;limit out-of-range;x unknown-parameter;"
                + "year min;");
  }

  @Test
  void a_page_links_to_the_next_and_keeps_the_filters() {
    Answer answer = officer.get("/api/v1/samples?level=CITY&limit=1");
    assertThat(answer.status()).isEqualTo(200);
    String next = answer.json().path("next").asString();
    assertThat(answer.header("link"))
        .hasValue("</api/v1/samples?level=CITY&limit=1&after=" + next + ">; rel=\"next\"");
    Answer last = officer.get("/api/v1/samples?limit=1&after=" + next);
    assertThat(last.header("link")).isEmpty();
    assertThat(last.json().has("next")).isFalse();
  }
}
