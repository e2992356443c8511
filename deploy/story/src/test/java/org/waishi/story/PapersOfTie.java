package org.waishi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The agreements of one tie, each from its draft to its signing with all its papers. */
record PapersOfTie(RunningSuite suite, String tie) {

  /** The id of a letter of intent without end, signed on this day. */
  String letterOfIntent(LocalDate on) {
    return concluded("LETTER_OF_INTENT", words("结好意向书", "Letter of intent"), on, Map.of());
  }

  /** The id of an agreement for nine years that goes on by itself, signed on this day. */
  String agreement(LocalDate on) {
    return concluded(
        "AGREEMENT",
        words("友好城市协议书", "Sister city agreement"),
        on,
        Map.of("months", 108, "renewsByMonths", 60));
  }

  JsonNode shown(String agreement) {
    return suite.get("officer", path(agreement));
  }

  /** The text as a PDF. */
  String text(String agreement, String language) {
    return suite.download("officer", path(agreement) + "/text?language=" + language, "zh");
  }

  private String concluded(
      String kind, Map<String, String> title, LocalDate on, Map<String, ?> term) {
    Map<String, Object> text = new HashMap<>(term);
    text.put("title", title);
    text.put("languages", List.of("zh", "es"));
    text.put("fields", List.of(words("经贸", "trade"), words("青年", "youth")));
    text.put("ourOffice", words("青岛市市长", "Mayor of Qingdao"));
    text.put("theirOffice", words("故事城市长", "Mayor of the story's city"));
    RunningSuite.Answer draft =
        suite.create(
            "officer", "/api/v1/agreements", Map.of("tieId", tie, "kind", kind, "text", text));
    assertThat(draft.status()).as(draft.toString()).isEqualTo(201);
    String agreement = draft.body().path("id").asString();
    take("officer", agreement, "submissions", Map.of());
    take("reviewer", agreement, "legal-checks", answer("LEGAL_OPINION", "青岛市司法局", on));
    take("leader", agreement, "approvals", answer("INSTRUCTION", "青岛市人民政府", on));
    take("reviewer", agreement, "signings", signing(kind, on));
    return agreement;
  }

  private void take(String user, String agreement, String step, Map<String, ?> body) {
    String path = path(agreement);
    RunningSuite.Answer taken =
        suite.change(user, path + "/" + step, suite.look("officer", path).etag(), body);
    assertThat(taken.status()).as(step + ": " + taken).isEqualTo(200);
  }

  private Map<String, ?> answer(String paper, String body, LocalDate on) {
    Map<String, Object> told = new HashMap<>(paper(paper, on.minusDays(1)));
    told.putAll(Map.of("result", "APPROVED", "body", body, "documentNumber", "〔" + on + "〕号"));
    return told;
  }

  private Map<String, ?> signing(String kind, LocalDate on) {
    Map<String, Object> signed = new HashMap<>(paper(kind, on));
    signed.put("place", "青岛");
    signed.put("ourSignatory", "张三");
    signed.put("theirSignatory", "María Ejemplo");
    signed.put("inForceFrom", on.toString());
    return signed;
  }

  private Map<String, String> paper(String kind, LocalDate on) {
    String to = "/api/v1/papers?kind=" + kind + "&subjectKind=tie&subjectId=" + tie;
    return Map.of("fileId", suite.file("officer", to, kind + " " + on), "on", on.toString());
  }

  private static String path(String agreement) {
    return "/api/v1/agreements/" + agreement;
  }

  private static Map<String, String> words(String zh, String en) {
    return Map.of("zh", zh, "en", en);
  }
}
