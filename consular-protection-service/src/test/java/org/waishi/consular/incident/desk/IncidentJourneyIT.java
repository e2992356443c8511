package org.waishi.consular.incident.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waishi.consular.incident.desk.CaseBodies.counts;
import static org.waishi.consular.incident.desk.CaseBodies.findings;
import static org.waishi.consular.incident.desk.CaseBodies.incident;
import static org.waishi.consular.incident.desk.CaseBodies.report;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.consular.OfficeClock;
import org.waishi.consular.RunningConsularService;
import org.waishi.platform.aggregate.Kinds;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.testing.TestTokens;
import org.waishi.platform.testing.WireContract;
import tools.jackson.databind.JsonNode;

@RunningConsularService
class IncidentJourneyIT {

  private static final String INCIDENTS = "/api/v1/incidents";

  @LocalServerPort private int port;
  @Autowired private OfficeClock clock;
  @Autowired private MeterRegistry meters;
  @Autowired private Kinds kinds;

  private ApiClient duty;

  @BeforeEach
  void half_past_noon_in_utc() {
    clock.at("2030-05-01T12:30:00Z");
    duty = ApiClient.at(port).as("duty-officer");
  }

  @Test
  void a_case_goes_from_the_first_call_to_the_archive() {
    Case now = reported("TH", counts(3, 2));
    assertThat(now.text("grade")).isEqualTo("III");
    assertThat(now.text("ledBy")).isEqualTo("CITY");
    assertThat(now.text("reportDueAt")).isEqualTo("2030-05-01T14:00:00.000Z");
    refusedWithSteps(
        now.tried("closures", Map.of()),
        "step-not-allowed",
        List.of("verifications", "false-reports", "referrals", "gradings", "findings", "reports"));
    now.done("reports", report("CITY", "2030-05-01T12:30:00Z"));
    for (String step :
        List.of("verifications", "confirmations", "responses", "stabilisations", "aftercare")) {
      now.done(step, Map.of());
    }
    Answer open = now.tried("closures", Map.of());
    refusedWithSteps(open, "citizen-still-missing", List.of("findings"));
    assertThat(open.json().path("reasons").findValuesAsString("code"))
        .containsExactly(
            "citizen-still-missing",
            "somebody-not-safe",
            "family-not-informed",
            "instructions-open",
            "costs-open",
            "enterprise-duties-open");
    now.done("findings", findings(0, true));
    now.done("closures", Map.of());
    assertThat(now.text("state")).isEqualTo("CLOSED");
    refusedWithSteps(now.tried("archivals", Map.of()), "review-missing", List.of("reviews"));
    assertThat(now.tried("reviews", Map.of()).status()).isEqualTo(403);
    Answer own =
        now.as(TestTokens.issuer().token("leader", "duty-officer", Map.of()))
            .tried("reviews", Map.of());
    assertThat(own.status()).isEqualTo(403);
    assertThat(own.code()).isEqualTo("maker-is-checker");
    now.as(TestTokens.issuer().token("reviewer")).done("reviews", Map.of());
    now.as(TestTokens.issuer().token("officer")).done("archivals", Map.of());
    assertThat(now.text("state")).isEqualTo("ARCHIVED");
    assertThat(now.json().path("allowedSteps").size()).isZero();
    await()
        .untilAsserted(
            () -> assertThat(duty.get(now.path() + "/history").json().size()).isEqualTo(12));
    WireContract.check(kinds);
  }

  @Test
  void a_case_is_graded_again_by_numbers_by_name_and_lowered_by_another() {
    Case now = reported("LA", counts(0, 0));
    now.done("gradings", Map.of("counts", counts(10, 0)));
    assertThat(now.text("grade")).isEqualTo("II");
    Map<String, Object> lower =
        Map.of("counts", counts(1, 0), "grade", "IV", "reason", "FACTS_CORRECTED");
    Answer own = now.tried("gradings", lower);
    assertThat(own.status()).isEqualTo(403);
    assertThat(own.code()).isEqualTo("maker-is-checker");
    Answer silent = now.tried("gradings", Map.of("counts", counts(1, 0), "grade", "I"));
    assertThat(silent.status()).isEqualTo(422);
    assertThat(silent.code()).isEqualTo("grading-needs-reason");
    now.as(TestTokens.issuer().token("officer")).done("gradings", lower);
    assertThat(now.text("grade")).isEqualTo("IV");
    assertThat(now.json().path("gradings").findValuesAsString("grade"))
        .containsExactly("IV", "II", "IV");
    Answer below =
        now.tried(
            "gradings",
            Map.of("counts", counts(30, 0), "grade", "II", "reason", "SITUATION_EASED"));
    assertThat(below.text()).contains("grade-below-table");
  }

  @Test
  void a_missed_deadline_becomes_a_fact_a_gauge_and_a_list_and_goes_with_the_report() {
    Case now = reported("VN", counts(0, 0));
    assertThat(ids("?country=VN&overdue=true")).isEmpty();
    clock.at("2030-05-01T14:00:00.001Z");
    await().until(() -> meters.get("waishi.incidents.overdue").gauge().value() >= 1);
    assertThat(ids("?country=VN&overdue=true")).containsExactly(now.id());
    assertThat(ids("?country=VN&overdue=false")).isEmpty();
    await()
        .untilAsserted(
            () ->
                assertThat(facts(now)).contains("org.waishi.consular.incident-report-overdue.v1"));
    now.read();
    assertThat(now.json().path("overdue").asBoolean()).isTrue();
    Answer silent = now.tried("reports", report("CITY", "2030-05-01T14:00:00.001Z"));
    assertThat(silent.status()).isEqualTo(422);
    assertThat(silent.code()).isEqualTo("late-without-reason");
    Map<String, Object> late = new HashMap<>(report("CITY", "2030-05-01T14:00:00.001Z"));
    late.put("lateReason", "LINES_DOWN");
    now.done("reports", late);
    assertThat(now.json().path("reports").get(0).path("lateReason").asString())
        .isEqualTo("LINES_DOWN");
    assertThat(now.json().path("missedDeadlines").size()).isEqualTo(1);
    assertThat(ids("?country=VN&overdue=true")).isEmpty();
    clock.at("2030-05-02T14:00:00.002Z");
    await().until(() -> meters.get("waishi.incidents.followups.overdue").gauge().value() >= 1);
    await()
        .untilAsserted(
            () -> assertThat(facts(now)).filteredOn(type -> type.contains("overdue")).hasSize(2));
  }

  @Test
  void every_fault_of_a_report_is_told_at_once() {
    Map<String, Object> wrong = new HashMap<>(incident("TH", counts(-1, 0)));
    wrong.put("summary", " ");
    wrong.remove("kind");
    Answer faulty = duty.key("faulty").post(INCIDENTS, wrong);
    assertThat(faulty.status()).isEqualTo(400);
    assertThat(faulty.json().path("errors").findValuesAsString("field"))
        .containsExactlyInAnyOrder("kind", "counts.dead", "summary");
    Map<String, Object> early = new HashMap<>(incident("XX", counts(0, 0)));
    early.put("learnedAt", "2030-05-01T10:00:00Z");
    assertThat(duty.key("early").post(INCIDENTS, early).text())
        .contains("unknown-country", "times-out-of-order");
  }

  @Test
  void a_repeat_happens_once_a_change_needs_its_version_and_strangers_stay_outside() {
    Map<String, Object> body = incident("NP", counts(0, 0));
    Answer first = duty.key("np").post(INCIDENTS, body);
    Answer again = duty.key("np").post(INCIDENTS, body);
    assertThat(again.header("idempotency-replayed")).contains("true");
    assertThat(again.json().path("id")).isEqualTo(first.json().path("id"));
    assertThat(duty.key("np").post(INCIDENTS, incident("NP", counts(1, 0))).status())
        .isEqualTo(422);
    String path = INCIDENTS + "/" + first.json().path("id").asString();
    assertThat(duty.post(path + "/verifications", Map.of()).status()).isEqualTo(428);
    ApiClient seen = duty.ifMatch(first.etag());
    assertThat(seen.key("v").post(path + "/verifications", Map.of()).status()).isEqualTo(200);
    assertThat(seen.key("v").post(path + "/verifications", Map.of()).status()).isEqualTo(200);
    assertThat(seen.key("w").post(path + "/false-reports", Map.of()).status()).isEqualTo(412);
    for (String role : List.of("enterprise", "partner", "ops", "auditor", "window-clerk")) {
      assertThat(ApiClient.at(port).as(role).get(path).status()).as(role).isEqualTo(403);
    }
    assertThat(ApiClient.at(port).get(path).status()).isEqualTo(401);
  }

  @Test
  void a_case_that_is_false_or_not_ours_ends_before_it_is_confirmed() {
    Case wrong = reported("BT", counts(0, 0));
    wrong.done("false-reports", Map.of());
    assertThat(wrong.text("state")).isEqualTo("FALSE_REPORT");
    Case other = reported("BT", counts(0, 0));
    other.done("referrals", Map.of("to", "COMMERCE"));
    assertThat(other.text("referredTo")).isEqualTo("COMMERCE");
    Answer late = other.tried("verifications", Map.of());
    assertThat(late.status()).isEqualTo(409);
    assertThat(ids("?country=BT&state=FALSE_REPORT")).containsExactly(wrong.id());
    assertThat(ids("?country=BT&grade=IV")).hasSize(2);
  }

  @Test
  void a_list_comes_in_pages_that_miss_and_repeat_nothing() {
    List<String> reported =
        IntStream.range(0, 5).mapToObj(each -> reported("MM", counts(0, 0)).id()).toList();
    List<String> seen = new ArrayList<>();
    String next = INCIDENTS + "?country=MM&limit=2";
    while (next != null) {
      Answer page = duty.get(next);
      seen.addAll(page.json().path("items").findValuesAsString("id"));
      next = page.header("link").map(link -> link.replaceAll("<(.*)>.*", "$1")).orElse(null);
    }
    assertThat(seen).containsExactlyInAnyOrderElementsOf(reported);
  }

  private static void refusedWithSteps(Answer answer, String code, List<String> allowed) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(409);
    assertThat(answer.code()).isEqualTo(code);
    assertThat(
            StreamSupport.stream(answer.json().path("allowedSteps").spliterator(), false)
                .map(JsonNode::asString))
        .containsExactlyElementsOf(allowed);
  }

  private Case reported(String country, Map<String, Object> counts) {
    Answer answer = duty.key("k" + System.nanoTime()).post(INCIDENTS, incident(country, counts));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return new Case(duty, answer);
  }

  private List<String> ids(String query) {
    return duty.get(INCIDENTS + query).json().path("items").findValuesAsString("id");
  }

  private List<String> facts(Case one) {
    return duty.get(one.path() + "/history").json().findValuesAsString("type");
  }
}
