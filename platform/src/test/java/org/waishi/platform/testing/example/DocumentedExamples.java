package org.waishi.platform.testing.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waishi.platform.json.JsonSettings;
import org.waishi.platform.testing.ApiClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The OpenAPI document of a running service shows an example of every JSON that is sent and
 * answered, and each example is what its schema says. They stand in {@code
 * src/main/resources/api-examples}; {@link RecordedExamples} writes those that are missing.
 */
public final class DocumentedExamples {

  private DocumentedExamples() {}

  /**
   * Checks the service that this client speaks to; with {@code -Dwaishi.examples=record} writes
   * down what is missing instead, from what was asked before in this JVM.
   */
  public static void check(ApiClient service) {
    JsonNode api = service.get("/v3/api-docs").json();
    if (System.getProperty("waishi.examples", "").equals("record")) {
      RecordedExamples.write(DocumentedOperation.of(api));
      return;
    }
    assertThat(gaps(api)).as("operations without a good example").isEmpty();
  }

  static List<String> gaps(JsonNode api) {
    return DocumentedOperation.of(api).stream().flatMap(one -> gaps(one, api)).toList();
  }

  private static Stream<String> gaps(DocumentedOperation operation, JsonNode api) {
    return Stream.concat(
        gaps(operation.id() + ".request", operation.request(), api),
        gaps(operation.id() + ".answer", operation.answer(), api));
  }

  private static Stream<String> gaps(String name, Optional<JsonNode> content, JsonNode api) {
    if (content.isEmpty()) {
      return Stream.empty();
    }
    JsonNode example = content.get().path("example");
    return example.isMissingNode()
        ? Stream.of(name + " is missing")
        : faults(content.get().path("schema"), example, api).map(fault -> name + " " + fault);
  }

  private static Stream<String> faults(JsonNode schema, JsonNode example, JsonNode api) {
    ObjectNode whole = JsonSettings.strict().createObjectNode();
    whole.putArray("allOf").add(schema);
    whole.set("components", api.path("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(whole.toString())
        .validate(example.toString(), InputFormat.JSON)
        .stream()
        .map(Object::toString);
  }
}
