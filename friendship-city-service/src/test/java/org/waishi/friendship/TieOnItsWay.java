package org.waishi.friendship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waishi.friendship.paper.content.PaperFiles;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import tools.jackson.databind.JsonNode;

/** One tie over HTTP, as those who work on it see it; each step uses what the last one answered. */
public final class TieOnItsWay {

  private static final String PAPER = "a-paper-of-the-tie";

  private final ApiClient api;
  private final String path;
  private Answer last;

  private TieOnItsWay(ApiClient api, String path, Answer last) {
    this.api = api;
    this.path = path;
    this.last = last;
  }

  /** The lead that an officer enters. */
  public static TieOnItsWay lead(ApiClient api, Map<String, ?> lead) {
    Answer answer = api.as("officer").key("lead-" + lead.hashCode()).post("/api/v1/ties", lead);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return at(api, answer.json().path("id").asString());
  }

  /** A tie that is there. */
  public static TieOnItsWay at(ApiClient api, String id) {
    String path = "/api/v1/ties/" + id;
    return new TieOnItsWay(api, path, api.as("officer").get(path));
  }

  public String id() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  public String state() {
    return shown().path("tie").path("state").asString();
  }

  /** The tie as it stands now. */
  public JsonNode shown() {
    return api.as("officer").get(path).json();
  }

  /** Posts a step as somebody, who has seen the tie as it stands. */
  public Answer tries(String role, String step, Map<String, ?> body) {
    String seen = api.as("officer").get(path).etag();
    return api.as(role).ifMatch(seen).post(path + "/" + step, filed(step, body));
  }

  /** The same words, naming a paper that was filed for this tie and this step. */
  private Map<String, ?> filed(String step, Map<String, ?> body) {
    if (!PAPER.equals(body.get("fileId"))) {
      return body;
    }
    Map<String, Object> named = new HashMap<>(body);
    named.put("fileId", PaperFiles.filed(api.as("officer"), id(), kind(step)));
    return named;
  }

  private static String kind(String step) {
    return switch (step) {
      case "letters-of-intent" -> "LETTER_OF_INTENT";
      case "activations" -> "AGREEMENT";
      default -> "INSTRUCTION";
    };
  }

  /** The same, when it must succeed. */
  public TieOnItsWay takes(String role, String step, Map<String, ?> body) {
    last = tries(role, step, body);
    assertThat(last.status()).as(step + ": " + last.text()).isEqualTo(200);
    return this;
  }

  /** A step of an officer that needs no paper. */
  public TieOnItsWay takes(String step) {
    return takes("officer", step, Map.of());
  }

  /** A decision that a leader notes, by a paper that an officer filed. */
  public TieOnItsWay decided(String step) {
    return takes("leader", step, decision("2026-01-05"));
  }

  /** The signed agreement, which a reviewer notes. */
  public TieOnItsWay signed(String on) {
    return takes("reviewer", "activations", paper(on));
  }

  /** From the lead to the letter of intent. */
  public TieOnItsWay explored() {
    return takes("explorations").takes("reviewer", "letters-of-intent", paper("2026-01-05"));
  }

  /** Yes of a body, noted by a reviewer. */
  public TieOnItsWay approvedBy(String body, String on) {
    return takes("reviewer", body + "-reviews", answer("APPROVED", body, on));
  }

  /** A paper of the tie, which is filed when it is needed. */
  public static Map<String, String> paper(String on) {
    return Map.of("fileId", PAPER, "on", on);
  }

  /** What a body decided. */
  public static Map<String, String> decision(String on) {
    return Map.of("fileId", PAPER, "on", on, "body", "青岛市人民政府", "documentNumber", "青政字〔2026〕21号");
  }

  /** What a body answered; with a return it says what is to be corrected. */
  public static Map<String, Object> answer(String result, String body, String on) {
    Map<String, Object> told = new HashMap<>(paper(on));
    told.putAll(Map.of("result", result, "body", body, "documentNumber", "QD-2026-7"));
    if (result.equals("RETURNED")) {
      told.put("gaps", List.of("缺少对方同意函"));
    }
    return told;
  }
}
