package org.waishi.benchmark.suite;

import java.util.Map;
import java.util.UUID;
import org.waishi.benchmark.suite.RunningSuite.Answer;

/** The commands that are measured, in the words of the services. Safe for many threads. */
public record Orders(RunningSuite suite) {

  public static final String ALERT_TOPIC = "consular.alert.v1";

  /** An island without people, where no other engagement is held. */
  public static final String QUIET = "BV";

  static final String ENGAGEMENTS = "/api/v1/engagements";
  public static final String ALERTS = "/api/v1/alerts";
  private static final String DAY = "2030-05-01";

  /** One visit, proposed by an officer; about no country, so that nothing else follows from it. */
  public Answer propose() {
    return suite.create("officer", ENGAGEMENTS, engagement());
  }

  public Answer proposeIn(String country) {
    return suite.create(
        "officer",
        ENGAGEMENTS,
        Map.of(
            "titleZh", "测量访问",
            "titleEn", "Measured visit",
            "kind", "VISIT",
            "country", country,
            "startsOn", DAY));
  }

  public Answer raise(String country) {
    return suite.create(
        "duty-officer",
        ALERTS,
        Map.of(
            "country", country,
            "level", "TAKE_CARE",
            "from", "2026-01-01",
            "to", "2099-12-31",
            "textZh", "测量",
            "textEn", "Measured " + UUID.randomUUID(),
            "sourceAddress", "https://cs.mfa.gov.cn/"));
  }

  public void lapse(Answer alert) {
    suite.change(
        "duty-officer",
        ALERTS + "/" + alert.id() + "/lapses",
        alert.etag(),
        Map.of("reason", "DANGER_OVER"));
  }

  private static Map<String, Object> engagement() {
    return Map.of(
        "titleZh", "测量访问",
        "titleEn", "Measured visit",
        "kind", "VISIT",
        "startsOn", DAY,
        "endsOn", DAY);
  }
}
