package org.waishi.event;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.testing.RealParts;
import org.waishi.platform.testing.Speaker;

/** What the other services say in a test, on the real broker. */
public final class OtherServices implements AutoCloseable {

  private final Speaker speaker = new Speaker(RealParts.broker());

  /** An anniversary is due on a day. */
  public void anniversary(String id, long version, String category, String country) {
    anniversary(
        id,
        version,
        Map.of("category", category, "subjectKind", "COUNTRY", "subjectId", country),
        country);
  }

  /** A tie's ten years are due. */
  public void tiesAnniversary(String id, String tie, String country) {
    anniversary(id, 1, Map.of("category", "TEN", "subjectKind", "TIE", "subjectId", tie), country);
  }

  /** Ten years of an agreement of a tie are due. */
  public void agreementsAnniversary(String id, long version, String tie, String country) {
    anniversary(
        id,
        version,
        Map.of(
            "category", "TEN", "subjectKind", "AGREEMENT", "subjectId", "of-" + tie, "tieId", tie),
        country);
  }

  private void anniversary(String id, long version, Map<String, Object> of, String country) {
    Map<String, Object> due = new HashMap<>(of);
    due.putAll(Map.of("anniversaryId", id, "country", country, "years", 30, "on", "2022-08-24"));
    due.putAll(Map.of("approximate", false, "planFrom", "2021-08-24"));
    speaker.say(
        "friendship-city.anniversary.v1",
        "org.waishi.friendship-city.anniversary-due.v1",
        id,
        version,
        due);
  }

  /** An alert is raised or changed. */
  public void alert(String fact, String id, long version, String country, String level) {
    say(fact, id, version, Map.of("alertId", id, "country", country, "level", level));
  }

  /** An alert lapses. */
  public void lapse(String id, long version, String country) {
    say("lapsed", id, version, Map.of("alertId", id, "country", country, "reason", "DANGER_OVER"));
  }

  private void say(String fact, String id, long version, Map<String, Object> content) {
    String type = "org.waishi.consular.alert-" + fact + ".v1";
    speaker.say("consular.alert.v1", type, id, version, content);
  }

  /** Something happens to a tie. */
  public void tie(String fact, String id, long version) {
    speaker.say(
        "friendship-city.tie.v1",
        "org.waishi.friendship-city.tie-" + fact + ".v1",
        id,
        version,
        Map.of("cityId", "c1", "country", "MN", "on", "2026-05-01"));
  }

  /** An agreement of a tie is signed, at an engagement or at none. */
  public void signed(String agreement, long version, @Nullable String engagement) {
    Map<String, Object> signing = new HashMap<>(Map.of("on", "2026-05-02", "place", "青岛"));
    if (engagement != null) {
      signing.put("engagementId", engagement);
    }
    speaker.say(
        "friendship-city.agreement.v1",
        "org.waishi.friendship-city.agreement-signed.v1",
        agreement,
        version,
        Map.of("agreementId", agreement, "tieId", "tie-9", "signing", signing));
  }

  /** An honour is given to a friend. */
  public void awarded(String nomination, long version, String friend, String kind) {
    honour(
        "awarded",
        version,
        Map.of(
            "nominationId",
            nomination,
            "friendId",
            friend,
            "kind",
            kind,
            "session",
            2026,
            "certificateNumber",
            "QD-" + nomination,
            "on",
            "2026-05-01"));
  }

  /** An honour is taken away. */
  public void revoked(String nomination, long version, String friend, String kind) {
    honour(
        "revoked",
        version,
        Map.of("nominationId", nomination, "friendId", friend, "kind", kind, "by", "leader"));
  }

  private void honour(String fact, long version, Map<String, Object> content) {
    speaker.say(
        "friendship-city.honour-nomination.v1",
        "org.waishi.friendship-city.honour-" + fact + ".v1",
        content.get("nominationId").toString(),
        version,
        content);
  }

  /** Something happens to a friend. */
  public void friend(String fact, String id, long version) {
    speaker.say(
        "friendship-city.friend.v1",
        "org.waishi.friendship-city.friend-" + fact + ".v1",
        id,
        version,
        Map.of("friendId", id, "on", "2026-06-01"));
  }

  /** Bytes that are no event. */
  public void nonsense(String topic) {
    speaker.poison(topic, "x", "poison");
  }

  @Override
  public void close() {
    speaker.close();
  }
}
