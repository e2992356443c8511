package org.waishi.consular.trip.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waishi.consular.trip.desk.TripDesk.PLANS;
import static org.waishi.consular.trip.desk.TripDesk.TRIPS;
import static org.waishi.consular.trip.desk.TripDesk.noticed;
import static org.waishi.consular.trip.desk.TripDesk.paper;
import static org.waishi.consular.trip.desk.TripDesk.wish;
import static org.waishi.consular.trip.desk.TripDesk.yes;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.consular.OfficeClock;
import org.waishi.consular.Pages;
import org.waishi.consular.RunningConsularService;
import org.waishi.consular.country.Relations;
import org.waishi.platform.aggregate.Kinds;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.testing.RealParts;
import org.waishi.platform.testing.Speaker;
import org.waishi.platform.testing.TestTokens;
import org.waishi.platform.testing.WireContract;

@RunningConsularService
class TripJourneyIT {

  @LocalServerPort private int port;
  @Autowired private OfficeClock clock;
  @Autowired private Kinds kinds;
  @Autowired private MongoDatabase database;
  @Autowired private MeterRegistry meters;
  @Autowired private Relations relations;

  private TripDesk desk;

  @BeforeEach
  void the_last_day_of_november() {
    clock.at("2026-11-30T01:00:00Z");
    desk = TripDesk.at(port);
  }

  @Test
  void a_trip_goes_from_its_units_plan_to_the_archive() {
    String unit = desk.planned(1);
    String trip = desk.drafted(wish(unit, 1, "ES", "PA0000001"));
    desk.back(trip, "2026-11-14", "ES");
    desk.done(desk.officer(), trip, "passport-returns", Map.of("on", "2026-11-20"));
    desk.done(desk.officer(), trip, "reports", Map.of("on", "2026-11-30", "fileId", "file-15"));
    desk.done(desk.officer(), trip, "closures", Map.of());
    assertThat(desk.state(trip)).isEqualTo("CLOSED");
    await()
        .untilAsserted(
            () ->
                assertThat(desk.facts(trip))
                    .containsExactly(
                        "org.waishi.consular.trip-drafted.v1",
                        "org.waishi.consular.trip-submitted.v1",
                        "org.waishi.consular.trip-review-passed.v1",
                        "org.waishi.consular.trip-review-passed.v1",
                        "org.waishi.consular.trip-filed.v1",
                        "org.waishi.consular.trip-approved.v1",
                        "org.waishi.consular.trip-departed.v1",
                        "org.waishi.consular.trip-returned.v1",
                        "org.waishi.consular.trip-passports-back.v1",
                        "org.waishi.consular.trip-reported.v1",
                        "org.waishi.consular.trip-closed.v1"));
    assertThat(Pages.ids(desk.officer().get(TRIPS + "?state=CLOSED&unit=" + unit))).hasSize(1);
    assertThat(Pages.ids(desk.officer().get(TRIPS + "?country=PT&unit=" + unit))).isEmpty();
    assertThat(Pages.ids(desk.officer().get(TRIPS + "?tie=tie-7&unit=" + unit))).hasSize(1);
    String csv =
        desk.officer().with("Accept", "text/csv").get(TRIPS + "/exports?unit=" + unit).text();
    assertThat(csv).contains("2026-11-14", "report_due_on", "2026-12-14");
    assertThat(
            desk.officer()
                .with("Accept", "application/json")
                .get(PLANS + "/exports?unit=" + unit)
                .json())
        .hasSize(1);
    WireContract.check(kinds);
  }

  @Test
  void who_travels_is_masked_everywhere_and_shown_in_clear_for_a_reason_only() {
    String trip = desk.drafted(wish(desk.planned(1), 1, "ES", "PB0000001"));
    desk.done(desk.officer(), trip, "submissions", noticed());
    assertThat(desk.officer().get(trip).json().path("delegation").toString())
        .isEqualTo("[\"张*\",\"L*** S***\"]");
    String id = trip.substring(trip.lastIndexOf('/') + 1);
    String stored =
        String.valueOf(database.getCollection("trips").find(new Document("_id", id)).first());
    assertThat(List.of(desk.officer().get(trip).text(), stored))
        .allSatisfy(text -> assertThat(text).contains(id).doesNotContain("PB0000001", "三丰"));
    Map<String, String> why = Map.of("reason", "to compare the passports");
    assertThat(desk.officer().post(trip + "/unmaskings", why).status()).isEqualTo(403);
    ApiClient both =
        ApiClient.at(port).token(TestTokens.issuer().token(List.of("officer", "unmask"), "he"));
    assertThat(both.post(trip + "/unmaskings", why).json().path("members").toString())
        .isEqualTo(
            "[{\"passport\":\"PB0000001\",\"name\":\"张三丰\"},"
                + "{\"passport\":\"XPB0000001\",\"name\":\"LI Si\"}]");
    ApiClient auditor = ApiClient.at(port).as("auditor");
    assertThat(auditor.get("/api/v1/operations/consular-protection/accesses?who=he").text())
        .contains("to compare the passports", "ROSTER");
  }

  @Test
  void nobody_is_on_two_trips_at_once() {
    String unit = desk.planned(2);
    String first = desk.drafted(wish(unit, 1, "ES", "PC0000001"));
    desk.done(desk.officer(), first, "submissions", noticed());
    String second = desk.drafted(wish(unit, 2, "PT", "pc0000001"));
    Answer refused = desk.step(desk.officer().speaking("zh"), second, "submissions", noticed());
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text())
        .contains("person-on-another-trip", "有人员在其他团组")
        .doesNotContain("0000001");
    desk.done(desk.officer(), first, "cancellations", Map.of("reason", "NO_VISA"));
    desk.done(desk.officer(), second, "submissions", noticed());
  }

  @Test
  void a_plan_is_never_exceeded() {
    String unit = TripDesk.unit();
    assertThat(desk.draft(wish(unit, 1, "ES", "PD0000001")).text()).contains("unit-has-no-plan");
    Answer plan = desk.plan(unit, 1);
    assertThat(desk.plan(unit, 2).code()).isEqualTo("unit-has-plan");
    String first = desk.drafted(wish(unit, 1, "ES", "PD0000001"));
    assertThat(desk.draft(wish(unit, 1, "ES", "PD0000002")).code()).isEqualTo("plan-entry-used");
    assertThat(desk.draft(wish(unit, 2, "ES", "PD0000002")).code())
        .isEqualTo("plan-entry-beyond-plan");
    String path = PLANS + "/" + plan.json().path("id").asString();
    Answer revised =
        desk.leader()
            .ifMatch(plan.etag())
            .post(path + "/revisions", Map.of("trips", 2, "paper", paper("2026-03-02")));
    assertThat(revised.json().path("trips").asInt()).isEqualTo(2);
    desk.drafted(wish(unit, 2, "ES", "PD0000002"));
    desk.done(desk.officer(), first, "cancellations", Map.of("reason", "NO_LONGER_NEEDED"));
    desk.drafted(wish(unit, 1, "ES", "PD0000003"));
    assertThat(Pages.ids(desk.officer().get(PLANS + "?year=2026&unit=" + unit))).hasSize(1);
    await().untilAsserted(() -> assertThat(desk.facts(path)).hasSize(2));
  }

  @Test
  void a_unit_with_open_violations_or_late_reports_files_nothing_until_it_has_made_up_for_them() {
    String unit = desk.planned(2);
    String violating = desk.drafted(wish(unit, 1, "ES", "PE0000001"));
    desk.back(violating, "2026-11-15", "ES", "PT");
    clock.at("2026-12-16T01:00:00Z");
    String overdue = TRIPS + "?reportOverdue=true&unit=" + unit;
    assertThat(Pages.ids(desk.officer().get(overdue))).hasSize(1);
    assertThat(Pages.ids(desk.officer().get(TRIPS + "?reportOverdue=false&unit=" + unit)))
        .isEmpty();
    await()
        .untilAsserted(
            () ->
                assertThat(meters.get("waishi.trips.reports.overdue").gauge().value())
                    .isPositive());
    String next = desk.drafted(wish(unit, 2, "IT", "PE0000002"));
    desk.done(desk.officer(), next, "submissions", noticed());
    desk.done(desk.reviewer(), next, "unit-reviews", yes());
    desk.done(desk.reviewer(), next, "budget-opinions", yes());
    assertThat(desk.step(desk.officer(), next, "filings", Map.of()).text())
        .contains("unit-has-violations", "unit-owes-reports");
    Map<String, Object> paper = Map.of("paper", paper("2026-12-15"));
    desk.done(desk.reviewer(), violating, "violation-settlements", paper);
    assertThat(desk.step(desk.officer(), next, "filings", Map.of()).code())
        .isEqualTo("unit-owes-reports");
    desk.done(desk.officer(), violating, "passport-returns", Map.of("on", "2026-12-01"));
    desk.done(
        desk.officer(), violating, "reports", Map.of("on", "2026-12-16", "fileId", "file-15"));
    desk.done(desk.officer(), next, "filings", Map.of());
  }

  @Test
  void a_permitted_trip_is_rechecked_while_its_country_is_at_red() {
    clock.at("2026-10-21T01:00:00Z");
    String trip = desk.drafted(wish(desk.planned(1), 1, "LB", "PF0000001"));
    desk.permitted(trip);
    ApiClient duty = ApiClient.at(port).as("duty-officer");
    Answer alert = duty.key("lb").post("/api/v1/alerts", alert("LB", "DO_NOT_GO"));
    assertThat(alert.status()).as(alert.text()).isEqualTo(201);
    await().untilAsserted(() -> assertThat(desk.state(trip)).isEqualTo("RECHECK"));
    String path = "/api/v1/alerts/" + alert.json().path("id").asString();
    Answer orange =
        duty.ifMatch(alert.etag())
            .post(
                path + "/changes",
                Map.of(
                    "level", "CAUTION", "to", "2026-11-30", "textZh", "谨慎", "textEn", "Caution"));
    await().untilAsserted(() -> assertThat(desk.state(trip)).isEqualTo("APPROVED"));
    clock.at("2026-11-10T01:00:00Z");
    Map<String, Object> left = Map.of("on", "2026-11-10");
    assertThat(desk.step(desk.officer(), trip, "departures", left).code())
        .isEqualTo("risk-note-missing");
    Map<String, Object> note = Map.of("on", "2026-10-22", "fileId", "file-14");
    desk.done(desk.officer(), trip, "risk-notes", note);
    desk.done(desk.officer(), trip, "departures", left);
    duty.ifMatch(orange.etag()).post(path + "/lapses", Map.of("reason", "DANGER_OVER"));
  }

  @Test
  void nobody_travels_where_friendship_city_says_that_there_are_no_relations() {
    try (Speaker friendship = new Speaker(RealParts.broker())) {
      relations(friendship, 1, "country-listed", Map.of("iso2", "BT", "relations", List.of()));
      await().until(() -> relations.missing(List.of("BT")).contains("BT"));
      String trip = desk.drafted(wish(desk.planned(1), 1, "BT", "PG0000001"));
      assertThat(desk.step(desk.officer(), trip, "submissions", noticed()).code())
          .isEqualTo("country-without-relations");
      relations(friendship, 2, "relations-established", Map.of("iso2", "BT", "on", "2026-11-01"));
      await().until(() -> relations.missing(List.of("BT")).isEmpty());
      desk.done(desk.officer(), trip, "submissions", noticed());
    }
  }

  @Test
  void every_fault_of_a_wish_is_told_at_once_and_only_checkers_check() {
    String unit = desk.planned(1);
    Answer faulty = desk.draft(Map.of("mission", Map.of("unit", "short"), "delegation", List.of()));
    assertThat(faulty.status()).isEqualTo(400);
    assertThat(faulty.json().path("errors").findValuesAsString("field"))
        .contains("mission.unit", "mission.purpose", "mission.inviter", "delegation");
    String trip = desk.drafted(wish(unit, 1, "ES", "PH0000001"));
    assertThat(desk.step(desk.officer(), trip, "unit-reviews", yes()).status()).isEqualTo(403);
    assertThat(desk.step(desk.reviewer(), trip, "fao-reviews", yes()).status()).isEqualTo(403);
    assertThat(desk.step(desk.reviewer(), trip, "unit-reviews", yes()).json().path("allowedSteps"))
        .hasSize(3);
    assertThat(ApiClient.at(port).as("enterprise").get(trip).status()).isEqualTo(403);
  }

  private static void relations(Speaker said, long version, String fact, Map<String, ?> content) {
    said.say(
        "friendship-city.country.v1",
        "org.waishi.friendship-city." + fact + ".v1",
        String.valueOf(content.get("iso2")),
        version,
        content);
  }

  private static Map<String, Object> alert(String country, String level) {
    return Map.of(
        "country", country,
        "level", level,
        "from", "2026-10-21",
        "to", "2026-11-30",
        "textZh", "暂勿前往",
        "textEn", "Do not go",
        "sourceAddress", "https://cs.mfa.gov.cn/1");
  }
}
