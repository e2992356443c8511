package org.waishi.friendship.anniversary;

import java.util.List;
import org.waishi.platform.testing.ApiClient;
import tools.jackson.databind.JsonNode;

/** The anniversaries of the register, told in short: {@code 2027 FIVE}. */
record MadeAnniversaries(ApiClient officer) {

  List<JsonNode> anniversaries(String subject) {
    return officer
        .get("/api/v1/anniversaries?limit=200")
        .json()
        .path("items")
        .valueStream()
        .filter(item -> item.path("facts").path("subjectId").asString().equals(subject))
        .toList();
  }

  List<String> of(String subject) {
    return anniversaries(subject).stream().map(MadeAnniversaries::named).sorted().toList();
  }

  List<String> due(String subject) {
    return anniversaries(subject).stream()
        .filter(item -> item.path("due").asBoolean())
        .map(MadeAnniversaries::named)
        .sorted()
        .toList();
  }

  List<Boolean> approximate(String country) {
    return anniversaries(country).stream()
        .map(item -> item.path("approximate").asBoolean())
        .distinct()
        .toList();
  }

  private static String named(JsonNode item) {
    JsonNode facts = item.path("facts");
    return facts.path("on").asString().substring(0, 4) + " " + facts.path("category").asString();
  }
}
