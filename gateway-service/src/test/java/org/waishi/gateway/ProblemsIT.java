package org.waishi.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.gateway.running.ProblemAssert.assertProblem;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waishi.gateway.running.Backend;
import org.waishi.gateway.running.RawRequest;
import org.waishi.gateway.running.RunningGateway;
import tools.jackson.databind.JsonNode;

class ProblemsIT {

  private static RunningGateway gateway;
  private static Backend service;

  @BeforeAll
  static void start() {
    gateway = RunningGateway.with("--waishi.resilience.minimum-calls=50");
    service = gateway.backend("consular-protection");
  }

  @AfterAll
  static void stop() {
    gateway.close();
  }

  @ParameterizedTest
  @CsvSource({
    "zh, zh, 未找到",
    "zh-CN, zh, 未找到",
    "zh-Hant-TW;q=0.9, zh, 未找到",
    "'en;q=0.5,zh;q=0.9', zh, 未找到",
    "'en,zh;q=0.9', en, Not found",
    "fr, en, Not found",
    "*, en, Not found",
    "'!!;;', en, Not found"
  })
  void a_problem_speaks_the_language_asked_for(String asked, String spoken, String title) {
    HttpResponse<String> answer = gateway.get("/api/v1/nothing", "Accept-Language", asked);

    assertThat(assertProblem(answer, 404, "not-found").get("title").asString()).isEqualTo(title);
    assertThat(answer.headers().firstValue("Content-Language")).hasValue(spoken);
    assertThat(answer.headers().allValues("Vary")).contains("Accept-Language");
  }

  @Test
  void the_trace_id_in_a_problem_is_the_one_the_client_began() {
    HttpResponse<String> answer =
        gateway.get(
            "/api/v1/nothing",
            "traceparent",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");

    assertThat(assertProblem(answer, 404, "not-found").get("traceId").asString())
        .isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
  }

  @Test
  void a_problem_that_a_service_tells_goes_through_word_for_word() {
    String told = "{\"type\":\"urn:waishi:problem:citizen-still-missing\",\"status\":409}";
    service.on("/api/v1/incidents/1/closures", 409, "application/problem+json", told);

    HttpResponse<String> answer = gateway.post("/api/v1/incidents/1/closures", "{}");

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    "400, 400, unreadable-request",
    "401, 401, unauthenticated",
    "403, 403, forbidden",
    "404, 404, not-found",
    "405, 405, method-not-allowed",
    "413, 413, body-too-large",
    "418, 400, unreadable-request",
    "500, 502, bad-gateway",
    "501, 502, bad-gateway",
    "503, 503, service-unavailable",
    "504, 504, gateway-timeout"
  })
  void what_a_service_refuses_in_another_form_becomes_a_problem(int told, int status, String code) {
    String secret = "<h1>Tomcat: java.lang.NullPointerException</h1>";
    service.on("/api/v1/alerts", told, "text/html", secret);

    HttpResponse<String> answer = gateway.get("/api/v1/alerts");

    JsonNode problem = assertProblem(answer, status, code);
    assertThat(problem.toString()).doesNotContain("Tomcat", "java.");
  }

  @Test
  void an_empty_refusal_becomes_a_problem_and_keeps_what_is_meant_for_the_caller() {
    service.on(
        "/api/v1/trips",
        exchange -> {
          exchange.getResponseHeaders().set("Allow", "GET, POST");
          exchange.getResponseHeaders().set("X-Powered-By", "Tomcat");
          exchange.getResponseHeaders().set("ETag", "\"1\"");
          Backend.send(exchange, 405, "text/plain", "");
        });

    HttpResponse<String> answer = gateway.ask("/api/v1/trips", request -> request.DELETE());

    assertProblem(answer, 405, "method-not-allowed");
    assertThat(answer.headers().firstValue("Allow")).hasValue("GET, POST");
    assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
    assertThat(answer.headers().firstValue("ETag")).isEmpty();
  }

  @Test
  void a_service_that_hangs_up_is_a_bad_gateway() {
    service.on("/api/v1/campaigns", exchange -> exchange.close());

    assertProblem(gateway.post("/api/v1/campaigns", "{}"), 502, "bad-gateway");
  }

  @Test
  void a_redirection_and_an_unchanged_document_are_no_problems() {
    service.on("/api/v1/registrations", 304, "application/json", "");

    HttpResponse<String> answer = gateway.get("/api/v1/registrations");

    assertThat(answer.statusCode()).isEqualTo(304);
    assertThat(answer.body()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'GET /api/v1/cities HTTP/1.1|Host: x|Content-Length: -7', 400, unreadable-request",
    "'GET /api/v1/cities HTTP/1.1|Host: x|: no name', 400, unreadable-request",
    "'GET /api/v1/%zz HTTP/1.1|Host: x|Connection: close', 400, unreadable-request",
    "'NONSENSE', 400, unreadable-request"
  })
  void bytes_that_are_no_request_are_told_so_in_a_problem(String lines, int status, String code) {
    String answer = RawRequest.send(gateway.port(), lines.split("\\|"));

    assertThat(answer).startsWith("HTTP/1.1 " + status).contains("application/problem+json", code);
  }

  @Test
  void headers_beyond_measure_are_told_so_in_a_problem() {
    String answer =
        RawRequest.send(
            gateway.port(),
            "GET /api/v1/cities HTTP/1.1",
            "Host: x",
            "Connection: close",
            "X-Long: " + "x".repeat(9_000));

    assertThat(answer).startsWith("HTTP/1.1 4").contains("application/problem+json");
  }
}
