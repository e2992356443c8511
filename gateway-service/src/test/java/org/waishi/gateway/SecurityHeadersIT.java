package org.waishi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waishi.gateway.running.Backend;
import org.waishi.gateway.running.RawRequest;
import org.waishi.gateway.running.RunningGateway;

/** No answer goes without its security headers, whoever gives it and whatever it says. */
class SecurityHeadersIT {

  private static final List<String> ON_EVERY_ANSWER =
      List.of(
          "X-Content-Type-Options: nosniff",
          "X-Frame-Options: DENY",
          "Referrer-Policy: no-referrer",
          "Strict-Transport-Security: max-age=31536000; includeSubDomains",
          "Cross-Origin-Resource-Policy: same-origin",
          "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'");

  private static RunningGateway gateway;

  @BeforeAll
  static void start() {
    gateway = RunningGateway.with("--waishi.limit.body=1KB");
    gateway.backend("apec-card").on("/api/v1/cards", exchange -> exchange.close());
    gateway.backend("friendship-city").on("/api/v1/networks", SecurityHeadersIT::page);
    gateway
        .backend("friendship-city")
        .on(
            "/api/v1/ties",
            exchange -> {
              exchange.getResponseHeaders().set("X-Frame-Options", "SAMEORIGIN");
              exchange.getResponseHeaders().set("Content-Security-Policy", "default-src *");
              exchange.getResponseHeaders().set("Server", "Tomcat");
              Backend.send(exchange, 200, "application/json", "{}");
            });
  }

  private static void page(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Security-Policy", "default-src *");
    Backend.send(exchange, 200, "text/html;charset=UTF-8", "<style>p{color:red}</style>");
  }

  @AfterAll
  static void stop() {
    gateway.close();
  }

  @ParameterizedTest
  @CsvSource({
    "200, GET /api/v1/ties, Accept: */*",
    "400, GET /api/v1//ties, Accept: */*",
    "400, GET /api/v1/%zz, Accept: */*",
    "400, GET /api/v1/ties, Content-Length: -1",
    "401, GET /api/v1/ties, Authorization: Bearer wrong",
    "403, GET /api/v1/ties, Origin: https://elsewhere.example",
    "404, GET /api/v1/nothing, Accept: */*",
    "404, GET /nothing, Accept: */*",
    "405, TRACE /api/v1/ties, Accept: */*",
    "413, POST /api/v1/ties, Content-Length: 5000",
    "502, POST /api/v1/cards, Content-Length: 0"
  })
  void every_answer_carries_them_once(int status, String line, String header) {
    String answer = send(line, header);

    assertThat(answer).startsWith("HTTP/1.1 " + status);
    assertThat(answer.split("\r\n\r\n")[0].lines())
        .doesNotHaveDuplicates()
        .containsAll(ON_EVERY_ANSWER)
        .anyMatch(own -> own.matches("X-Request-Id: [0-9a-f]{32}"))
        .noneMatch(own -> own.startsWith("Server:"))
        .filteredOn(own -> own.startsWith("X-Frame-Options") || own.startsWith("Content-Security"))
        .hasSize(2);
  }

  @Test
  void a_page_that_a_service_draws_carries_its_own_styles_and_loads_nothing() {
    assertThat(send("GET /api/v1/networks", "Accept: text/html").lines())
        .filteredOn(line -> line.startsWith("Content-Security-Policy:"))
        .singleElement()
        .asString()
        .contains("default-src 'none'", "style-src 'unsafe-inline'", "frame-ancestors 'none'")
        .doesNotContain("script", "*");
  }

  @Test
  void the_health_answer_carries_them_too() {
    assertThat(send("GET /health", "Accept: */*").lines()).containsAll(ON_EVERY_ANSWER);
  }

  private static String send(String line, String header) {
    String token = header.startsWith("Authorization") ? "X-None: x" : bearer();
    return RawRequest.send(
        gateway.port(), line + " HTTP/1.1", "Host: localhost", token, header, "Connection: close");
  }

  private static String bearer() {
    return "Authorization: Bearer " + gateway.token();
  }
}
