package org.waishi.friendship;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import tools.jackson.databind.JsonNode;

/**
 * The lists of the service as its documentation tells them, and their exports.
 *
 * @param api the documentation
 * @param officer who reads them
 */
record Lists(JsonNode api, ApiClient officer) {

  private static final String JSON = "application/json";
  private static final String EXPORTS = "/exports";

  static Lists of(ApiClient officer) {
    return new Lists(officer.get("/v3/api-docs").json(), officer);
  }

  /** A table as it came, its head first. */
  record Rows(List<List<String>> cells) {}

  /** Paths of what is answered as a page or a list; histories are told, not listed. */
  List<String> lists() {
    return paths().stream()
        .filter(path -> !path.endsWith(EXPORTS) && !path.endsWith("/history"))
        .filter(path -> isList(schema(path)))
        .toList();
  }

  /** Tables of the office; what whoever runs the service takes out is not for officers. */
  List<String> exports() {
    return paths().stream()
        .filter(path -> path.endsWith(EXPORTS) && !path.startsWith("/api/v1/operations/"))
        .toList();
  }

  /** Whether the list is given out whole, in both forms. */
  boolean isExported(String list) {
    JsonNode content = api.path("paths").path(list + EXPORTS).at("/get/responses/200/content");
    return content.has("text/csv") && content.has(JSON);
  }

  /** How many there are; -1 when one page does not show all. */
  int count(String list) {
    JsonNode answer = good(officer, list).json();
    if (answer.isArray()) {
      return answer.size();
    }
    return answer.path("next").isString() ? -1 : answer.path("items").size();
  }

  Rows csv(String export) {
    String text = good(officer.with("Accept", "text/csv"), export).text();
    try (CSVParser parser = CSVParser.parse(text.substring(1), CSVFormat.RFC4180)) {
      return new Rows(parser.stream().map(CSVRecord::toList).map(Lists::unguarded).toList());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  Rows json(String export) {
    JsonNode list = good(officer.with("Accept", JSON), export).json();
    List<List<String>> all = new ArrayList<>();
    for (JsonNode row : list) {
      if (all.isEmpty()) {
        all.add(List.copyOf(row.propertyNames()));
      }
      all.add(row.valueStream().map(cell -> cell.isNull() ? "" : exact(cell.asString())).toList());
    }
    return new Rows(all);
  }

  /** The path with something for each of its places. */
  static String at(String path, Map<String, String> places) {
    String filled = path;
    for (var place : places.entrySet()) {
      filled = filled.replace(place.getKey(), place.getValue());
    }
    return filled;
  }

  private static List<String> unguarded(List<String> cells) {
    return cells.stream().map(cell -> exact(cell.replaceFirst("^'(?=[=+@-])", ""))).toList();
  }

  /** The same number is the same text. */
  private static String exact(String cell) {
    return cell.matches("-?\\d+\\.\\d+")
        ? new BigDecimal(cell).stripTrailingZeros().toPlainString()
        : cell;
  }

  private static Answer good(ApiClient reader, String path) {
    Answer answer = reader.get(path);
    if (answer.status() != 200) {
      throw new IllegalStateException(path + ": " + answer.status() + " " + answer.text());
    }
    return answer;
  }

  private List<String> paths() {
    return api.path("paths").properties().stream()
        .filter(path -> path.getKey().startsWith("/api/v1/") && path.getValue().has("get"))
        .map(Map.Entry::getKey)
        .toList();
  }

  private JsonNode schema(String path) {
    JsonNode schema =
        api.path("paths").path(path).at("/get/responses/200/content").path(JSON).path("schema");
    String ref = schema.path("$ref").asString("");
    return ref.isEmpty() ? schema : api.at(ref.substring(1));
  }

  private static boolean isList(JsonNode schema) {
    return isArray(schema) || isArray(schema.path("properties").path("items"));
  }

  private static boolean isArray(JsonNode schema) {
    return schema.path("type").asString("").equals("array");
  }
}
