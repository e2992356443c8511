package org.waishi.platform.web.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.waishi.platform.testing.ApiClient.Answer;
import tools.jackson.databind.JsonNode;

/** What every answer has to be that is not a success. */
public final class ProblemAnswer {

  private ProblemAnswer() {}

  public static void assertProblem(Answer answer, int status, String code) {
    assertThat(answer.text()).as("body").isNotEmpty();
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.header("content-type")).hasValue("application/problem+json");
    JsonNode problem = answer.json();
    assertThat(problem.path("type").asString()).isEqualTo("urn:waishi:problem:" + code);
    assertThat(problem.path("code").asString()).isEqualTo(code);
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("title").asString()).isNotBlank().doesNotEndWith(".title");
    assertThat(problem.path("detail").asString()).isNotBlank().doesNotEndWith(".detail");
    assertThat(problem.path("traceId").asString()).matches("[0-9a-f]{32}");
    assertThat(answer.text()).doesNotContain("Exception", "org.waishi", "java.");
  }

  public static String errors(Answer answer) {
    StringBuilder all = new StringBuilder();
    for (JsonNode error : answer.json().path("errors")) {
      all.append(error.path("field").asString())
          .append(' ')
          .append(error.path("code").asString())
          .append(';');
    }
    return all.toString();
  }
}
