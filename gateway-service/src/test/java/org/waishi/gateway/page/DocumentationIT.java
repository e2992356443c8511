package org.waishi.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.gateway.running.ProblemAssert.assertProblem;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waishi.gateway.running.RunningGateway;

class DocumentationIT {

  private static RunningGateway gateway;

  @BeforeAll
  static void start() {
    gateway = RunningGateway.with();
  }

  @AfterAll
  static void stop() {
    gateway.close();
  }

  @Test
  void the_page_lists_the_documents_of_all_four_services_and_each_can_be_read_without_a_token() {
    String list = open("/api/v1/openapi").body();

    for (String service : RunningGateway.SERVICES) {
      String document = "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"" + service + "\"}}";
      gateway.backend(service).on("/v3/api-docs", 200, "application/json", document);
      assertThat(list)
          .contains("{\"name\":\"" + service + "\",\"url\":\"/api/v1/openapi/" + service + "\"}");
      assertThat(open("/api/v1/openapi/" + service).body()).isEqualTo(document);
    }
    assertThat(RunningGateway.json(open("/api/v1/openapi"))).hasSize(4);
  }

  @Test
  void the_page_and_all_it_loads_come_from_us() {
    HttpResponse<String> page = open("/api/v1/docs");

    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html");
    Matcher loaded = Pattern.compile("(?:src|href)=\"([^\"]+)\"").matcher(page.body());
    assertThat(loaded.results())
        .hasSizeGreaterThanOrEqualTo(5)
        .allSatisfy(
            found -> {
              assertThat(found.group(1)).startsWith("/api/v1/");
              assertThat(open(found.group(1)).statusCode()).isEqualTo(200);
            });
  }

  @Test
  void the_page_may_load_our_own_scripts_and_nothing_else() {
    String policy =
        open("/api/v1/docs").headers().firstValue("Content-Security-Policy").orElseThrow();

    assertThat(policy)
        .contains("default-src 'none'", "script-src 'self';", "connect-src 'self'")
        .doesNotContain("http");
    assertThat(
            open("/api/v1/openapi").headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'")
        .doesNotContain("script-src");
  }

  @Test
  void health_says_no_more_than_that_we_are_up() {
    assertThat(open("/health").body()).isEqualTo("{\"status\":\"UP\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/docs/index.html",
        "/api/v1/docs/swagger-ui.js",
        "/api/v1/docs/package.json"
      })
  void no_other_file_of_the_library_is_served(String path) {
    assertProblem(open(path), 404, "not-found");
  }

  private static HttpResponse<String> open(String path) {
    return gateway.askWithoutToken(path, request -> request);
  }
}
