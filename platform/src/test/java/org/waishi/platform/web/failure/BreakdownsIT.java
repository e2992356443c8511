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

/** What a caller sees of things that break on our side. */
@SampleTest
class BreakdownsIT {

  @LocalServerPort private int port;

  private ApiClient officer;

  @BeforeEach
  void callers() {
    officer = ApiClient.at(port).as("officer");
  }

  @Test
  void an_outage_of_the_store_asks_to_come_again() {
    Answer answer =
        officer.ifMatch("\"7\"").put("/api/v1/samples/down", Map.of("name", "n", "age", 1));
    assertProblem(answer, 503, "store-unavailable");
    assertThat(answer.header("retry-after")).hasValue("5");
    assertThat(answer.text()).doesNotContain("secret");
  }

  @Test
  void a_bug_tells_nothing_but_its_trace() {
    Answer answer =
        officer.ifMatch("\"7\"").put("/api/v1/samples/broken", Map.of("name", "n", "age", 1));
    assertProblem(answer, 500, "internal-error");
    assertThat(answer.text()).doesNotContain("secret");
  }
}
