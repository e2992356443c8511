package org.waishi.friendship.honour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waishi.friendship.friend.KnownFriend;
import org.waishi.friendship.paper.content.PaperFiles;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import tools.jackson.databind.JsonNode;

/**
 * A nomination as its users meet it: {@code of(friend, "qindao-award", 2026).throughTheReviews()}.
 */
public record NominationOnItsWay(ApiClient api, String path, String file) {

  private static final String CITY = "青岛市人民政府";
  private static final Map<String, String> BODIES =
      Map.of(
          "sector-reviews", "青岛市商务局",
          "fao-reviews", "青岛市人民政府外事办公室",
          "background-checks", "青岛市公安局",
          "government-decisions", CITY,
          "congress-decisions", "青岛市人民代表大会常务委员会",
          "revocations", CITY);

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
                List.of("friendly-exchanges"),
                "unit",
                "青岛市贸促会",
                "sectorDepartment",
                "青岛市商务局"));
  }

  /** A foreigner's. */
  public static NominationOnItsWay of(KnownFriend friend, String kind, int session) {
    Answer answer = nominate(friend.api(), friend.id(), kind, session, "FOREIGNER");
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    String id = answer.json().path("id").asString();
    String of = "subjectKind=honour-nomination&subjectId=" + id + "&kind=CONSENT";
    Answer filed = PaperFiles.file(friend.api().as("officer"), of, PaperFiles.pdf(id));
    assertThat(filed.status()).as(filed.text()).isEqualTo(201);
    return new NominationOnItsWay(
        friend.api(), "/api/v1/honour-nominations/" + id, filed.json().path("id").asString());
  }

  /** Tries a step. */
  public Answer tries(String role, String step, Map<String, ?> body) {
    String etag = api.as("officer").get(path).etag();
    return api.as(role).ifMatch(etag).post(path + "/" + step, complete(step, body));
  }

  /** Takes a step. */
  public JsonNode takes(String role, String step, Map<String, ?> body) {
    Answer answer = tries(role, step, body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  /** What nobody says of a paper follows from the step: whose it is, and where it was filed. */
  private Map<String, Object> complete(String step, Map<String, ?> body) {
    Map<String, Object> all = new HashMap<>(body);
    if (BODIES.containsKey(step)) {
      all.putIfAbsent("body", BODIES.get(step));
      all.putIfAbsent("documentNumber", "青政字〔2026〕31号");
    }
    if (!all.containsKey("fileId")) {
      if (BODIES.containsKey(step)) {
        all.put("fileId", filed("officer", "INSTRUCTION"));
      } else if (step.equals("recalls")) {
        all.put("fileId", filed("officer", "WITHDRAWAL"));
      }
    }
    if (step.equals("consents")) {
      all.putIfAbsent("fileId", file);
    }
    return all;
  }

  /** A paper of this nomination that somebody filed. */
  public String filed(String role, String kind) {
    String id = path.substring(path.lastIndexOf('/') + 1);
    return PaperFiles.filed(api.as(role), "honour-nomination", id, kind);
  }

  /** A paper of that day. */
  public static Map<String, String> paper(String on) {
    return Map.of("on", on);
  }

  /** A paper of that day and body. */
  public static Map<String, String> paper(String on, String body) {
    return Map.of("on", on, "body", body);
  }

  /** A yes of that day. */
  public static Map<String, String> yes(String on) {
    return Map.of("on", on, "outcome", "APPROVED");
  }

  /** A yes of that day and body. */
  public static Map<String, String> yes(String on, String body) {
    return Map.of("on", on, "outcome", "APPROVED", "body", body);
  }

  /** All that comes before the government. */
  public NominationOnItsWay throughTheReviews() {
    takes("officer", "consents", Map.of("on", "2026-03-02"));
    takes("officer", "submissions", Map.of("on", "2026-03-05"));
    takes("reviewer", "sector-reviews", yes("2026-03-10"));
    takes("leader", "fao-reviews", yes("2026-03-20"));
    takes("reviewer", "background-checks", yes("2026-04-01"));
    return this;
  }
}
