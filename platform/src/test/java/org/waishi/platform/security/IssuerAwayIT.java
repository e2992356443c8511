package org.waishi.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.platform.access.AccessesIT;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;

/** A service whose issuer's keys cannot be reached. */
@SpringBootTest(
    classes = AccessesIT.Service.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.application.name=sample",
      "waishi.operations=sample",
      "waishi.issuer=http://127.0.0.1:1",
      "waishi.jwk-set-uri=http://127.0.0.1:1/jwks"
    })
class IssuerAwayIT {

  @LocalServerPort private int port;

  @Test
  void callers_are_asked_to_come_again_because_it_is_not_their_fault() {
    Answer answer = ApiClient.at(port).as("officer").get("/api/v1/anything");
    assertThat(answer.status()).as(answer.text()).isEqualTo(503);
    assertThat(answer.code()).isEqualTo("unavailable");
    assertThat(answer.header("retry-after")).hasValue("5");
    assertThat(answer.header("content-type")).hasValue("application/problem+json");
  }
}
