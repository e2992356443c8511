package org.waishi.platform.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.example.DocumentedExamples;
import org.waishi.platform.web.sample.SampleTest;
import tools.jackson.databind.JsonNode;

/** The document that callers build their clients from. */
@SampleTest
class OpenApiIT {

  @LocalServerPort private int port;

  private JsonNode api;

  @BeforeEach
  void read() {
    api = ApiClient.at(port).get("/v3/api-docs").json();
  }

  private JsonNode operation(String path, String method) {
    return api.path("paths").path(path).path(method);
  }

  private static List<String> parameters(JsonNode operation) {
    List<String> all = new ArrayList<>();
    operation
        .path("parameters")
        .forEach(p -> all.add(p.path("in").asString() + " " + p.path("name").asString()));
    return all;
  }

  @Test
  void it_is_openapi_3_1_at_the_same_address_inside_and_outside() {
    assertThat(api.path("openapi").asString()).startsWith("3.1");
    assertThat(api.path("servers").get(0).path("url").asString()).isEqualTo("/");
    assertThat(api.at("/components/securitySchemes/bearer/scheme").asString()).isEqualTo("bearer");
    assertThat(api.path("paths").propertyNames()).allMatch(path -> path.startsWith("/api/v1/"));
  }

  @Test
  void a_creation_needs_a_key_answers_201_and_shows_an_example() {
    JsonNode create = operation("/api/v1/samples", "post");
    assertThat(parameters(create)).containsExactly("header Idempotency-Key");
    assertThat(create.path("responses").propertyNames())
        .containsExactly("201", "400", "401", "403", "409", "422", "429", "500", "503");
    assertThat(create.at("/requestBody/content/application~1json/example/country").asString())
        .isEqualTo("KR");
    assertThat(create.path("x-roles").toString()).isEqualTo("[\"officer\"]");
  }

  @Test
  void a_change_names_the_version_seen_and_every_problem_has_the_same_shape() {
    JsonNode change = operation("/api/v1/samples/{id}", "put");
    assertThat(parameters(change))
        .containsExactlyInAnyOrder("path id", "header If-Match", "header Idempotency-Key");
    assertThat(change.at("/responses/428/content/application~1problem+json/schema/$ref").asString())
        .isEqualTo("#/components/schemas/Problem");
    assertThat(api.at("/components/schemas/Problem/properties").propertyNames())
        .contains("code", "traceId", "errors", "reasons", "allowedSteps");
  }

  @Test
  void a_step_tells_what_a_change_tells() {
    JsonNode step = operation("/api/v1/sample-steps/{id}/closures", "post");
    assertThat(parameters(step))
        .containsExactlyInAnyOrder("path id", "header If-Match", "header Idempotency-Key");
    assertThat(step.path("responses").propertyNames())
        .contains("200", "404", "409", "412", "422", "428");
  }

  @Test
  void a_list_tells_its_filters_and_paging() {
    assertThat(parameters(operation("/api/v1/samples", "get")))
        .containsExactlyInAnyOrder("query level", "query year", "query limit", "query after");
  }

  @Test
  void nothing_of_our_insides_is_in_it() {
    assertThat(api.at("/components/schemas").propertyNames())
        .doesNotContain("Precondition", "PageRequest", "Result", "Step");
  }

  @Test
  void an_operation_without_an_example_is_found() {
    assertThatThrownBy(() -> DocumentedExamples.check(ApiClient.at(port)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Sample.list.answer is missing")
        .message()
        .doesNotContain("Sample.create.request");
  }
}
