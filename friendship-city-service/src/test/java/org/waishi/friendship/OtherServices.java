package org.waishi.friendship;

import java.util.HashMap;
import java.util.Map;
import org.waishi.platform.testing.Speaker;

/** Consular protection and event-service, as far as their voices go. */
record OtherServices(Speaker speaker) {

  static final String ALERTS = "consular.alert.v1";
  static final String ENGAGEMENTS = "event.engagement.v1";
  static final String INCIDENTS = "consular.incident.v1";
  static final String TRIPS = "consular.trip.v1";

  void raised(String id, long version, String country, String level) {
    alert("raised", id, version, country, level);
  }

  void alert(String fact, String id, long version, String country, String level) {
    say(
        ALERTS,
        "consular.alert-" + fact,
        id,
        version,
        Map.of(
            "alertId",
            id,
            "country",
            country,
            "level",
            level,
            "from",
            "2026-01-01",
            "to",
            "2099-12-31"));
  }

  void lapsed(String id, long version, String country) {
    say(ALERTS, "consular.alert-lapsed", id, version, Map.of("alertId", id, "country", country));
  }

  void engagement(String fact, String id, long version, String country, String subject) {
    say(
        ENGAGEMENTS,
        "event.engagement-" + fact,
        id,
        version,
        Map.of("engagementId", id, "country", country, "subjectId", subject));
  }

  void concluded(String id, long version, Map<String, ?> how) {
    Map<String, Object> content = new HashMap<>(how);
    content.put("engagementId", id);
    say(ENGAGEMENTS, "event.engagement-concluded", id, version, content);
  }

  void incident(String fact, String id, long version, String country, String kind) {
    Map<String, Object> content = new HashMap<>();
    content.putAll(Map.of("incidentId", id, "country", country, "kind", kind));
    if (!fact.equals("reported")) {
      content.put("grade", "III");
    }
    say(INCIDENTS, "consular.incident-" + fact, id, version, content);
  }

  void trip(String fact, String id, long version, Map<String, ?> more) {
    Map<String, Object> content = new HashMap<>(more);
    content.put("tripId", id);
    say(TRIPS, "consular.trip-" + fact, id, version, content);
  }

  void say(String topic, String type, String id, long version, Object content) {
    speaker.say(topic, "org.waishi." + type + ".v1", id, version, content);
  }
}
