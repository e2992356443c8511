package org.waishi.consular.incident.desk;

import java.util.HashMap;
import java.util.Map;

/** What clients send about cases, with only what matters on the line. */
final class CaseBodies {

  private CaseBodies() {}

  static Map<String, Object> counts(int dead, int missing) {
    return Map.of(
        "dead",
        dead,
        "injured",
        0,
        "missing",
        missing,
        "detained",
        0,
        "kidnapped",
        0,
        "evacuated",
        0);
  }

  /** Happened at 11:00, learned of at noon. */
  static Map<String, Object> incident(String country, Map<String, Object> counts) {
    Map<String, Object> body = new HashMap<>();
    body.put("kind", "ACCIDENT");
    body.put("country", country);
    body.put("place", "Hotel at the river");
    body.put("happenedAt", "2030-05-01T11:00:00Z");
    body.put("learnedAt", "2030-05-01T12:00:00Z");
    body.put("counts", counts);
    body.put("summary", "A boat sank");
    body.put("informantName", "张三");
    body.put("informantPhone", "13800138000");
    return body;
  }

  static Map<String, Object> findings(int missing, boolean done) {
    return Map.of(
        "missing", missing,
        "detained", 0,
        "kidnapped", 0,
        "othersSafe", done,
        "familyInformed", done,
        "instructionsAnswered", done,
        "costsSettled", done,
        "enterpriseDutiesDone", done);
  }

  static Map<String, Object> report(String to, String sentAt) {
    return Map.of("to", to, "sentAt", sentAt);
  }
}
