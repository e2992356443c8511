package org.waishi.platform.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.json.JsonSettings;

/**
 * Examples of an operation from files on the class path: {@code
 * api-examples/Tie.propose.request.json} and {@code api-examples/Tie.propose.answer.json}.
 */
final class ApiExamples {

  void add(Operation operation) {
    String name = operation.getOperationId();
    if (operation.getRequestBody() != null) {
      put(operation.getRequestBody().getContent(), name + ".request");
    }
    put(success(operation), name + ".answer");
  }

  private static @Nullable Content success(Operation operation) {
    for (String status : new String[] {"200", "201"}) {
      ApiResponse answer = operation.getResponses().get(status);
      if (answer != null) {
        return answer.getContent();
      }
    }
    return null;
  }

  private static void put(@Nullable Content content, String name) {
    Object example = content == null ? null : read("/api-examples/" + name + ".json");
    if (content != null && example != null) {
      content.forEach((type, told) -> show(type, told, example));
    }
  }

  /** What is written as a text, such as a table of comma-separated values, is not shown as JSON. */
  private static void show(String type, MediaType told, Object example) {
    if (!type.startsWith("text/")) {
      told.example(example);
    }
  }

  private static @Nullable Object read(String resource) {
    try (InputStream in = ApiExamples.class.getResourceAsStream(resource)) {
      return in == null ? null : JsonSettings.tolerant().readValue(in, Object.class);
    } catch (IOException broken) {
      throw new UncheckedIOException(resource, broken);
    }
  }
}
