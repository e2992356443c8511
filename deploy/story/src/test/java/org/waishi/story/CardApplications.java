package org.waishi.story;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Papers of a made-up traveller. */
final class CardApplications {

  private static final List<String> DOCUMENTS =
      List.of(
          "request-letter",
          "promise",
          "firm-facts",
          "business-licence",
          "credit-proof",
          "tax-proof",
          "trade-proof",
          "application-form",
          "biography-form",
          "passport-copy",
          "photo",
          "signature",
          "social-insurance-list",
          "no-criminal-record");

  private CardApplications() {}

  /**
   * An application without gaps.
   *
   * @param person tells travellers apart: one may have one open application only
   */
  static Map<String, Object> complete(long person) {
    LocalDate today = LocalDate.now(ZoneOffset.ofHours(8));
    return Map.of("kind", "NEW", "draft", draft(person % 10_000_000, today));
  }

  private static Map<String, Object> draft(long person, LocalDate today) {
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
        DOCUMENTS.stream().map(document -> given(document, today)).toList());
  }

  private static Map<String, String> given(String document, LocalDate today) {
    return Map.of("document", document, "issuedOn", today.minusDays(30).toString());
  }
}
