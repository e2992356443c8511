package org.waishi.platform.testing.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waishi.platform.json.JsonSettings;

class DocumentedExamplesTest {

  private static final String API =
      """
      {"paths":{"/api/v1/ties":{"post":{"operationId":"Tie.propose",
        "requestBody":{"content":{"application/json":{
          "schema":{"$ref":"#/components/schemas/NewTie"} %s}}},
        "responses":{"201":{"content":{"application/json":{"schema":{"type":"object"} %s}}}}}}},
       "components":{"schemas":{"NewTie":{"type":"object","required":["city"],
         "properties":{"city":{"type":"string"},"years":{"type":"integer"}}}}}}
      """;

  @Test
  void an_operation_with_good_examples_has_no_gap() {
    assertThat(gaps(",\"example\":{\"city\":\"Kiel\"}", ",\"example\":{}")).isEmpty();
  }

  @Test
  void an_example_that_is_missing_is_named() {
    assertThat(gaps("", ",\"example\":{}")).containsExactly("Tie.propose.request is missing");
    assertThat(gaps(",\"example\":{\"city\":\"Kiel\"}", ""))
        .containsExactly("Tie.propose.answer is missing");
  }

  @Test
  void an_example_that_is_not_what_its_schema_says_is_named() {
    assertThat(gaps(",\"example\":{\"years\":\"x\"}", ",\"example\":{}"))
        .hasSize(2)
        .allMatch(gap -> gap.startsWith("Tie.propose.request "));
  }

  @Test
  void an_operation_is_known_by_the_path_that_was_asked() {
    var tie = new DocumentedOperation("get", "/api/v1/ties/{id}", JsonSettings.strict().nullNode());
    assertThat(tie.isAskedBy("GET", "/api/v1/ties/7?x=1")).isTrue();
    assertThat(tie.isAskedBy("GET", "/api/v1/ties/7/history")).isFalse();
    assertThat(tie.isAskedBy("PUT", "/api/v1/ties/7")).isFalse();
  }

  private static List<String> gaps(String request, String answer) {
    return DocumentedExamples.gaps(JsonSettings.strict().readTree(API.formatted(request, answer)));
  }
}
