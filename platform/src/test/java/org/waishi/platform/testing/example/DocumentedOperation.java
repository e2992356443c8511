package org.waishi.platform.testing.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One operation of a service's OpenAPI document.
 *
 * @param path with its places, {@code /api/v1/ties/{id}}
 */
record DocumentedOperation(String method, String path, JsonNode operation) {

  private static final String JSON = "application/json";

  static List<DocumentedOperation> of(JsonNode api) {
    List<DocumentedOperation> all = new ArrayList<>();
    for (var path : api.path("paths").properties()) {
      for (var method : path.getValue().properties()) {
        all.add(new DocumentedOperation(method.getKey(), path.getKey(), method.getValue()));
      }
    }
    return all;
  }

  String id() {
    return operation.path("operationId").asString();
  }

  /** The JSON that it takes, if it takes any. */
  Optional<JsonNode> request() {
    return Optional.of(operation.path("requestBody").path("content").path(JSON))
        .filter(JsonNode::isObject);
  }

  /** The JSON that it answers with, if it does. */
  Optional<JsonNode> answer() {
    return Stream.of("200", "201")
        .map(status -> operation.path("responses").path(status).path("content").path(JSON))
        .filter(JsonNode::isObject)
        .findFirst();
  }

  /** How many places the path has: the fewer, the better a match. */
  int places() {
    return path.split("\\{", -1).length;
  }

  boolean isAskedBy(String asked, String target) {
    String template = Pattern.quote(path).replaceAll("\\{[^}]*}", "\\\\E[^/]+\\\\Q");
    return method.equalsIgnoreCase(asked) && target.replaceAll("\\?.*$", "").matches(template);
  }
}
