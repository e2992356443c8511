package org.waishi.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.gateway.running.ProblemAssert.assertProblem;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.waishi.gateway.running.RunningGateway;

class KeysAwayIT {

  @Test
  void a_token_that_cannot_be_checked_is_neither_believed_nor_called_wrong() {
    try (RunningGateway gateway =
        RunningGateway.with("--waishi.token.jwk-set-uri=http://127.0.0.1:1/jwks")) {
      HttpResponse<String> answer = gateway.get("/api/v1/cities");

      assertProblem(answer, 503, "service-unavailable");
      assertThat(answer.headers().firstValue("Retry-After")).isPresent();
      assertThat(gateway.backend("friendship-city").seen()).isEmpty();
    }
  }
}
