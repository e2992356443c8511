package org.waishi.friendship.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.paper.content.PaperFiles;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;

/** The agreements of one tie over HTTP, as those see them who bring them about. */
public record AgreementDesk(ApiClient api, String tie) {

  /** The path of a new draft. */
  public String drafted(String key, String kind, Map<String, ?> more) {
    Answer answer = post(key, kind, more);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return "/api/v1/agreements/" + answer.json().path("id").asString();
  }

  Answer post(String key, String kind, Map<String, ?> more) {
    Map<String, ?> body = Map.of("tieId", tie, "kind", kind, "text", text(more));
    return officer().key("agreement-" + tie + key).post("/api/v1/agreements", body);
  }

  /** What an agreement says, with more than the usual. */
  Map<String, Object> text(Map<String, ?> more) {
    Map<String, Object> text = new HashMap<>();
    text.put("title", words("友好城市协议书", "Agreement on friendly relations"));
    text.put("titleLocal", "友好都市協定");
    text.put("languages", List.of("zh", "ja"));
    text.put("fields", List.of(words("经贸", "trade"), words("青年", "youth")));
    text.put("ourOffice", words("青岛市市长", "Mayor of Qingdao"));
    text.put("theirOffice", words("下关市市长", "Mayor of Shimonoseki"));
    text.putAll(more);
    return text;
  }

  void toApproval(String agreement) {
    toApproval(agreement, "2026-01-08");
  }

  private void toApproval(String agreement, String on) {
    takes("officer", agreement, "submissions", Map.of());
    takes("reviewer", agreement, "legal-checks", opinion(on));
    takes("leader", agreement, "approvals", yes(on));
  }

  /**
   * The path of one that was drafted, checked, approved and signed on a day, from which it holds.
   */
  public String signed(String key, String kind, String on, Map<String, ?> more) {
    return signed(key, kind, on, on, more);
  }

  /** The same, which holds from another day on. */
  public String signed(String key, String kind, String on, String from, Map<String, ?> more) {
    String agreement = drafted(key, kind, more);
    toApproval(agreement, on);
    Map<String, Object> signing = signing(kind, on, null);
    signing.put("inForceFrom", from);
    takes("reviewer", agreement, "signings", signing);
    return agreement;
  }

  /** Takes a step, which must succeed. */
  public Answer takes(String role, String agreement, String step, Map<String, ?> body) {
    Answer answer = tries(api.as(role), agreement, step, body);
    assertThat(answer.status()).as(step + answer.text()).isEqualTo(200);
    return answer;
  }

  Answer tries(ApiClient who, String agreement, String step, Map<String, ?> body) {
    String seen = officer().get(agreement).etag();
    return who.ifMatch(seen).post(agreement + "/" + step, body);
  }

  /** A paper of a kind that an officer filed for the tie. */
  private Map<String, Object> paper(String kind, String on) {
    return new HashMap<>(Map.of("fileId", PaperFiles.filed(officer(), tie, kind), "on", on));
  }

  /** What the lawyers said. */
  Map<String, Object> opinion(String on) {
    Map<String, Object> told = paper("LEGAL_OPINION", on);
    told.putAll(Map.of("result", "APPROVED", "body", "青岛市司法局", "documentNumber", "青司法审〔2026〕18号"));
    return told;
  }

  /** What who approves said. */
  private Map<String, Object> yes(String on) {
    Map<String, Object> told = decision(on);
    told.put("result", "APPROVED");
    return told;
  }

  /** A decision with its paper. */
  public Map<String, Object> decision(String on) {
    Map<String, Object> told = paper("INSTRUCTION", on);
    told.putAll(Map.of("body", "青岛市人民政府", "documentNumber", "青政字〔2026〕33号"));
    return told;
  }

  /** How an agreement or a renewal was signed. */
  Map<String, Object> signing(String on, @Nullable LocalDate until) {
    return signing("AGREEMENT", on, until);
  }

  /** How one of a kind was signed. */
  Map<String, Object> signing(String kind, String on, @Nullable LocalDate until) {
    Map<String, Object> signed = paper(kind.equals("RENEWAL") ? "AGREEMENT" : kind, on);
    signed.put("place", "青岛");
    signed.put("ourSignatory", "张三");
    signed.put("theirSignatory", "Maria Mustermann");
    signed.put("witnesses", List.of(Map.of("name", "李四", "office", words("副主任", "Deputy"))));
    signed.put("inForceFrom", on);
    if (until != null) {
      signed.put("validUntil", until.toString());
    }
    return signed;
  }

  private ApiClient officer() {
    return api.as("officer");
  }

  private static Map<String, String> words(String zh, String en) {
    return Map.of("zh", zh, "en", en);
  }
}
