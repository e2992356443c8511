package org.waishi.friendship.honour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waishi.friendship.friend.KnownFriend;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import tools.jackson.databind.JsonNode;

/**
 * A nomination as its users meet it: {@code of(friend, "qindao-award", 2026).throughTheReviews()}.
 */
public record NominationOnItsWay(ApiClient api, String path) {

  /** Nominates somebody. */
  public static Answer nominate(
      ApiClient api, String friend, String kind, int session, String person) {
    return api.as("officer")
        .key(kind + session + friend + person)
        .post(
            "/api/v1/honour-nominations",
            Map.of(
                "friendId",
                friend,
                "kind",
                kind,
                "session",
                session,
                "person",
                person,
                "grounds",
                List.of("trade-promotion"),
                "unit",
                "青岛市贸促会",
                "sectorDepartment",
                "青岛市商务局"));
  }

  /** A foreigner's. */
  public static NominationOnItsWay of(KnownFriend friend, String kind, int session) {
    Answer answer = nominate(friend.api(), friend.id(), kind, session, "FOREIGNER");
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return new NominationOnItsWay(
        friend.api(), "/api/v1/honour-nominations/" + answer.json().path("id").asString());
  }

  /** Tries a step. */
  public Answer tries(String role, String step, Map<String, ?> body) {
    String etag = api.as("officer").get(path).etag();
    return api.as(role).ifMatch(etag).post(path + "/" + step, body);
  }

  /** Takes a step. */
  public JsonNode takes(String role, String step, Map<String, ?> body) {
    Answer answer = tries(role, step, body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  /** A paper. */
  public static Map<String, String> paper(String on) {
    Map<String, String> paper = new HashMap<>();
    paper.put("body", "青岛市人民政府");
    paper.put("documentNumber", "青政字〔2026〕31号");
    paper.put("on", on);
    paper.put("fileId", "file-22");
    return paper;
  }

  /** A yes of that day. */
  public static Map<String, String> yes(String on) {
    Map<String, String> yes = paper(on);
    yes.put("outcome", "APPROVED");
    return yes;
  }

  /** A decision. */
  public static Map<String, String> decision(String on, String decider) {
    Map<String, String> decision = yes(on);
    decision.put("decider", decider);
    return decision;
  }

  /** All that comes before the government. */
  public NominationOnItsWay throughTheReviews() {
    takes("officer", "consents", Map.of("on", "2026-03-02", "fileId", "file-21"));
    takes("officer", "submissions", Map.of("on", "2026-03-05"));
    takes("reviewer", "sector-reviews", yes("2026-03-10"));
    takes("reviewer", "fao-reviews", yes("2026-03-20"));
    takes("reviewer", "background-checks", yes("2026-04-01"));
    return this;
  }
}
