package org.waishi.consular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waishi.consular.trip.desk.TripDesk.PLANS;
import static org.waishi.consular.trip.desk.TripDesk.TRIPS;
import static org.waishi.consular.trip.desk.TripDesk.paper;
import static org.waishi.consular.trip.desk.TripDesk.wish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.consular.trip.desk.TripDesk;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.testing.TestTokens;
import org.waishi.platform.testing.example.DocumentedExamples;

/**
 * Uses every operation once; what was asked and answered are the examples of its documentation.
 * After a change of the API: delete the examples that are wrong and run this with {@code
 * -Dwaishi.examples=record}.
 */
@RunningConsularService
class ApiExamplesIT {

  private static final String ALERTS = "/api/v1/alerts";
  private static final String INCIDENTS = "/api/v1/incidents";
  private static final Map<String, Object> WORDS =
      Map.of("to", "2026-12-31", "textZh", "近期谨慎前往", "textEn", "Go with caution for now");
  private static final Map<String, Object> NOBODY =
      Map.of("dead", 0, "injured", 1, "missing", 0, "detained", 0, "kidnapped", 0, "evacuated", 0);
  private static final Map<String, Object> ALL_SAFE =
      Map.of(
          "missing", 0,
          "detained", 0,
          "kidnapped", 0,
          "othersSafe", true,
          "familyInformed", true,
          "instructionsAnswered", true,
          "costsSettled", true,
          "enterpriseDutiesDone", true);

  @LocalServerPort private int port;
  @Autowired private OfficeClock clock;

  private ApiClient duty;
  private ApiClient unmasker;

  @BeforeEach
  void noon_in_november() {
    clock.at("2026-11-30T04:00:00Z");
    duty = ApiClient.at(port).as("duty-officer");
    List<String> roles = List.of("officer", "unmask");
    unmasker = ApiClient.at(port).token(TestTokens.issuer().token(roles, "he"));
  }

  @Test
  void every_operation_has_an_example_that_its_schema_allows() {
    alerts();
    incidents();
    trips(TripDesk.at(port));
    DocumentedExamples.check(duty);
  }

  private void alerts() {
    Answer raised =
        ok(
            duty.key("example-alert")
                .post(
                    ALERTS,
                    with(
                        WORDS,
                        Map.of(
                            "country", "UZ",
                            "area", "Fergana valley",
                            "level", "CAUTION",
                            "from", "2026-11-30",
                            "sourceAddress", "https://cs.mfa.gov.cn/alerts/1"))));
    String path = ALERTS + "/" + id(raised);
    Answer changed =
        ok(
            duty.ifMatch(raised.etag())
                .post(path + "/changes", with(WORDS, Map.of("level", "TAKE_CARE"))));
    ok(duty.get(ALERTS + "?country=UZ"));
    ok(duty.get(path));
    told(path, 2);
    ok(duty.ifMatch(changed.etag()).post(path + "/lapses", Map.of("reason", "DANGER_OVER")));
    ApiClient ops = ApiClient.at(port).as("ops");
    ok(ops.post(ALERTS + "/lapse-runs", Map.of("on", "2026-11-30")));
  }

  private void incidents() {
    String one = closed("example-incident");
    step(one, "reopenings", Map.of("reason", "NEW_FACTS"));
    told(one, 11);
    ok(duty.get(INCIDENTS + "?country=TH"));
    ok(unmasker.post(one + "/unmaskings", Map.of("reason", "call the informant back")));
    String two = closed("example-archive");
    step(ApiClient.at(port).as("reviewer"), two, "reviews", Map.of());
    step(two, "archivals", Map.of());
    step(reported("example-referral"), "referrals", Map.of("to", "PUBLIC_SECURITY"));
    step(reported("example-rumour"), "false-reports", Map.of());
  }

  private String closed(String key) {
    String one = reported(key);
    step(one, "gradings", Map.of("counts", NOBODY));
    step(one, "reports", Map.of("to", "CITY", "sentAt", "2026-11-30T03:30:00Z"));
    for (String step :
        List.of("verifications", "confirmations", "responses", "stabilisations", "aftercare")) {
      step(one, step, Map.of());
    }
    step(one, "findings", ALL_SAFE);
    step(one, "closures", Map.of());
    return one;
  }

  private String reported(String key) {
    Map<String, Object> incident =
        Map.of(
            "kind", "ACCIDENT",
            "country", "TH",
            "place", "Hotel at the river",
            "happenedAt", "2026-11-30T02:00:00Z",
            "learnedAt", "2026-11-30T03:00:00Z",
            "counts", NOBODY,
            "summary", "A boat sank");
    return INCIDENTS + "/" + id(ok(duty.key(key).post(INCIDENTS, incident)));
  }

  private void trips(TripDesk desk) {
    String unit = TripDesk.unit();
    Answer plan = ok(desk.plan(unit, 1));
    String planPath = PLANS + "/" + id(plan);
    ok(
        desk.leader()
            .ifMatch(plan.etag())
            .post(planPath + "/revisions", Map.of("trips", 4, "paper", paper("2026-03-02"))));
    ok(desk.officer().get(planPath));
    ok(desk.officer().get(PLANS + "?unit=" + unit));
    ok(desk.officer().with("Accept", "application/json").get(PLANS + "/exports?unit=" + unit));
    told(desk.officer(), planPath, 2);
    String trip = desk.drafted(wish(unit, 1, "ES", "PX1234567"));
    desk.done(desk.officer(), trip, "changes", wish(unit, 1, "ES", "PX1234567"));
    desk.filed(trip);
    Map<String, Object> note = Map.of("on", "2026-10-19", "fileId", "file-14");
    desk.done(desk.officer(), trip, "risk-notes", note);
    desk.done(desk.leader(), trip, "fao-reviews", TripDesk.yes());
    desk.done(desk.officer(), trip, "departures", Map.of("on", "2026-11-10"));
    desk.done(
        desk.officer(), trip, "returns", Map.of("on", "2026-11-15", "countries", List.of("ES")));
    desk.done(desk.officer(), trip, "passport-returns", Map.of("on", "2026-11-20"));
    desk.done(desk.officer(), trip, "reports", Map.of("on", "2026-11-30", "fileId", "file-15"));
    Map<String, Object> settlement = Map.of("paper", paper("2026-11-30"));
    desk.done(desk.reviewer(), trip, "violation-settlements", settlement);
    desk.done(desk.officer(), trip, "closures", Map.of());
    told(desk.officer(), trip, 15);
    ok(desk.officer().get(TRIPS + "?unit=" + unit));
    ok(desk.officer().with("Accept", "application/json").get(TRIPS + "/exports?unit=" + unit));
    ok(unmasker.post(trip + "/unmaskings", Map.of("reason", "to compare the passports")));
    String other = desk.drafted(wish(unit, 2, "ES", "PX1234567"));
    desk.done(desk.officer(), other, "cancellations", Map.of("reason", "NO_VISA"));
  }

  private void step(String path, String step, Map<String, ?> body) {
    step(duty, path, step, body);
  }

  private static void step(ApiClient who, String path, String step, Map<String, ?> body) {
    ok(who.ifMatch(ok(who.get(path)).etag()).post(path + "/" + step, body));
  }

  private void told(String path, int facts) {
    told(duty, path, facts);
  }

  private static void told(ApiClient reader, String path, int facts) {
    await()
        .untilAsserted(
            () ->
                assertThat(ok(reader.get(path + "/history")).json()).hasSizeGreaterThan(facts - 1));
  }

  private static Map<String, Object> with(Map<String, Object> some, Map<String, Object> more) {
    Map<String, Object> all = new LinkedHashMap<>(more);
    all.putAll(some);
    return all;
  }

  private static String id(Answer answer) {
    return answer.json().path("id").asString();
  }

  private static Answer ok(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
    return answer;
  }
}
