package org.waishi.platform.web.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.platform.web.sample.ProblemAnswer.assertProblem;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.testing.TestTokens;
import org.waishi.platform.web.sample.SampleTest;

/** Who may ask, and what every answer does for whoever asked. */
@SampleTest
class CallersIT {

  @LocalServerPort private int port;

  @LocalManagementPort private int managementPort;

  private ApiClient stranger;
  private ApiClient officer;

  @BeforeEach
  void callers() {
    stranger = ApiClient.at(port);
    officer = stranger.as("officer");
  }

  @Test
  void a_stranger_is_asked_who_it_is_and_every_bad_token_is_refused() {
    Answer answer = stranger.speaking("zh").get("/api/v1/samples/1");
    assertProblem(answer, 401, "unauthenticated");
    assertThat(answer.header("www-authenticate")).hasValue("Bearer");
    assertThat(answer.header("content-language")).hasValue("zh");
    TestTokens.issuer()
        .badTokens()
        .forEach(
            (fault, token) ->
                assertThat(stranger.token(token).get("/api/v1/samples/1").status())
                    .as(fault)
                    .isEqualTo(401));
    assertThat(stranger.get("/api/v1/nowhere").status()).isEqualTo(401);
  }

  @Test
  void a_role_is_checked_before_anything_of_the_request_is_read() {
    assertProblem(officer.get("/api/v1/samples/audits"), 403, "forbidden");
    assertProblem(
        stranger.as("auditor").send("POST", "/api/v1/samples", "application/json", "{"),
        403,
        "forbidden");
    assertThat(stranger.as("auditor").get("/api/v1/samples/audits").status()).isEqualTo(200);
  }

  @Test
  void what_is_open_is_read_without_a_token_where_the_handler_says_so_too() {
    assertThat(stranger.get("/api/v1/samples/open/7").json().path("id").asString()).isEqualTo("7");
    assertThat(stranger.post("/api/v1/samples/open/7", "").status()).isEqualTo(401);
    assertThat(stranger.get("/api/v1/samples/audits").status()).isIn(401, 403);
  }

  @Test
  void the_caller_and_the_request_id_arrive() {
    Answer me = stranger.token(TestTokens.issuer().enterprise("e1")).get("/api/v1/samples/me");
    assertThat(me.json().toString())
        .isEqualTo("{\"subject\":\"of-e1\",\"roles\":[\"enterprise\"],\"enterpriseId\":\"e1\"}");
    Answer origin =
        stranger.as("auditor").with("X-Request-Id", "req-12345678").get("/api/v1/samples/audits");
    assertThat(origin.json().path("correlationId").asString()).isEqualTo("req-12345678");
    assertThat(origin.header("x-request-id")).hasValue("req-12345678");
  }

  @Test
  void answers_are_never_kept_by_caches_and_carry_security_headers() {
    Answer answer = officer.get("/api/v1/samples/1");
    assertThat(answer.header("cache-control").orElseThrow()).contains("no-store");
    assertThat(answer.header("x-content-type-options")).hasValue("nosniff");
    assertThat(answer.header("content-security-policy").orElseThrow())
        .contains("default-src 'none'");
    assertThat(answer.headers()).doesNotContainKeys("set-cookie", "server");
  }

  @Test
  void the_management_port_and_the_documentation_need_no_token() {
    assertThat(ApiClient.at(managementPort).get("/actuator/health").status()).isEqualTo(200);
    assertThat(stranger.get("/v3/api-docs").status()).isEqualTo(200);
    assertThat(stranger.get("/actuator/health").status()).isEqualTo(401);
  }
}
