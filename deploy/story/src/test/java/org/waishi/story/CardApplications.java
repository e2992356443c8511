package org.waishi.story;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Papers of a made-up traveller. */
final class CardApplications {

  private CardApplications() {}

  /**
   * An application without gaps.
   *
   * @param person tells travellers apart: one may have one open application only
   * @param asked what the service asks for
   */
  static Map<String, Object> complete(long person, List<JsonNode> asked) {
    LocalDate today = LocalDate.now(ZoneOffset.ofHours(8));
    return Map.of("kind", "NEW", "draft", draft(person % 10_000_000, asked, today));
  }

  private static Map<String, Object> draft(long person, List<JsonNode> asked, LocalDate today) {
    return Map.of(
        "applicant",
        Map.of(
            "name",
            "张三",
            "passport",
            "E%08d".formatted(person),
            "identityCard",
            "3702021990%08d".formatted(person),
            "phone",
            "13800138000"),
        "passportExpires",
        today.plusYears(5).toString(),
        "insuredSince",
        today.minusYears(1).toString(),
        "documents",
        asked.stream()
            .filter(one -> one.path("demand").asString().equals("DOCUMENT"))
            .map(one -> given(one.path("subject").asString(), today))
            .toList());
  }

  private static Map<String, String> given(String document, LocalDate today) {
    return Map.of("document", document, "issuedOn", today.minusDays(30).toString());
  }
}
