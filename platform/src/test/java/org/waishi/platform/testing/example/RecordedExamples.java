package org.waishi.platform.testing.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.waishi.platform.json.JsonSettings;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Exchange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Writes examples of an API from how its own tests used it; what is there already stays. */
final class RecordedExamples {

  private static final Path FOLDER = Path.of("src/main/resources/api-examples");
  private static final JsonMapper JSON = JsonSettings.tolerant();
  private static final int LONGEST = 2;

  private RecordedExamples() {}

  static void write(List<DocumentedOperation> operations) {
    for (Exchange exchange : ApiClient.exchanges()) {
      operations.stream()
          .filter(operation -> operation.isAskedBy(exchange.method(), exchange.path()))
          .min(Comparator.comparing(DocumentedOperation::places))
          .ifPresent(operation -> write(operation, exchange));
    }
  }

  private static void write(DocumentedOperation operation, Exchange exchange) {
    operation.request().ifPresent(any -> write(operation.id() + ".request", exchange.body()));
    operation
        .answer()
        .ifPresent(any -> write(operation.id() + ".answer", exchange.answer().text()));
  }

  private static void write(String name, String json) {
    Path file = FOLDER.resolve(name + ".json");
    if (!isJson(json) || Files.exists(file)) {
      return;
    }
    try {
      Files.createDirectories(FOLDER);
      Files.writeString(file, pretty(json) + "\n");
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** A table of comma-separated values shows nobody how the JSON looks. */
  private static boolean isJson(String text) {
    return text.startsWith("{") || text.startsWith("[");
  }

  private static String pretty(String json) {
    JsonNode example = JSON.readTree(json);
    shorten(example);
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(example);
  }

  /** Two of a kind are enough to see. */
  private static void shorten(JsonNode node) {
    if (node instanceof ArrayNode list) {
      while (list.size() > LONGEST) {
        list.remove(list.size() - 1);
      }
    }
    node.forEach(RecordedExamples::shorten);
  }
}
