package org.waishi.platform.web.failure;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.platform.json.JsonSettings;
import org.waishi.platform.web.sample.SampleTest;
import tools.jackson.databind.JsonNode;

/** What Tomcat refuses before any filter of ours sees it, asked byte by byte. */
@SampleTest
class ContainerRefusalsIT {

  private static final String HOST = "Host: x\r\nConnection: close\r\n";

  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /api/v1/samples/%00 HTTP/1.1",
        "GET /api//v1/;x=1 HTTP/1.1",
        "GET /api/v1/[x] HTTP/1.1",
        "GET /api/v1/%zz HTTP/1.1",
        "G@T /api/v1/samples HTTP/1.1",
        "GET /api/v1/samples HTTP/1.1 more",
        "GET api/v1/samples HTTP/1.1",
        "nonsense"
      })
  void a_request_line_that_cannot_be_read_is_a_problem(String line) throws IOException {
    assertProblem(ask(line + "\r\n" + HOST + "\r\n"), 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"no colon", "Content-Length: x", "Content-Length: 1\r\nContent-Length: 2"})
  void a_header_that_cannot_be_read_is_a_problem(String header) throws IOException {
    assertProblem(ask("POST /api/v1/samples HTTP/1.1\r\n" + HOST + header + "\r\n\r\n"), 400);
  }

  @Test
  void a_header_that_is_too_large_is_a_problem() throws IOException {
    assertProblem(
        ask("GET / HTTP/1.1\r\n" + HOST + "X-Large: " + "x".repeat(20_000) + "\r\n\r\n"), 400);
  }

  @Test
  void an_address_that_is_too_long_is_a_problem() throws IOException {
    assertProblem(ask("GET /" + "x".repeat(20_000) + " HTTP/1.1\r\n" + HOST + "\r\n"), 400);
  }

  @Test
  void a_request_for_no_host_a_version_nobody_speaks_and_an_unknown_coding_are_problems()
      throws IOException {
    assertProblem(ask("GET / HTTP/1.1\r\nConnection: close\r\n\r\n"), 400);
    assertProblem(ask("GET / HTTP/9.9\r\n" + HOST + "\r\n"), 505);
    assertProblem(ask("POST / HTTP/1.1\r\n" + HOST + "Transfer-Encoding: odd\r\n\r\n"), 501);
  }

  @Test
  void a_refusal_of_the_container_speaks_the_callers_language() throws IOException {
    String chinese = ask("GET /api/v1/%00 HTTP/1.1\r\n" + HOST + "Accept-Language: zh-CN\r\n\r\n");
    assertProblem(chinese, 400);
    assertThat(chinese).containsIgnoringCase("Content-Language: zh").contains("请求无法理解");
    assertThat(ask("GET /api/v1/%00 HTTP/1.1\r\n" + HOST + "Accept-Language: fr\r\n\r\n"))
        .contains("The request cannot be understood");
  }

  private static void assertProblem(String answer, int status) {
    assertThat(answer)
        .startsWith("HTTP/1.1 " + status)
        .contains("Content-Type: application/problem+json")
        .doesNotContain("Tomcat", "Apache", "<html", "Exception");
    JsonNode problem =
        JsonSettings.strict()
            .readTree(answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1));
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("code").asString()).isEqualTo("bad-request");
    assertThat(problem.path("title").asString()).isNotBlank();
    assertThat(problem.path("detail").asString()).isNotBlank();
  }

  private String ask(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
