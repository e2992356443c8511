package org.waishi.consular.incident.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waishi.consular.incident.desk.CaseBodies.counts;
import static org.waishi.consular.incident.desk.CaseBodies.findings;
import static org.waishi.consular.incident.desk.CaseBodies.report;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.consular.OfficeClock;
import org.waishi.consular.RunningConsularService;
import org.waishi.platform.aggregate.Kinds;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.testing.TestTokens;
import org.waishi.platform.testing.WireContract;
import tools.jackson.databind.JsonNode;

@RunningConsularService
class IncidentJourneyIT {

  @LocalServerPort private int port;
  @Autowired private OfficeClock clock;
  @Autowired private Kinds kinds;

  private CaseDesk desk;

  @BeforeEach
  void half_past_noon_in_utc() {
    clock.at("2030-05-01T12:30:00Z");
    desk = CaseDesk.at(port);
  }

  @Test
  void a_case_goes_from_the_first_call_to_the_archive() {
    Case now = desk.reported("TH", counts(3, 2));
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
    now.done("reopenings", Map.of("reason", "NEW_FACTS"));
    now.done("stabilisations", Map.of());
    now.done("aftercare", Map.of());
    refusedWithSteps(now.tried("closures", Map.of()), "somebody-not-safe", List.of("findings"));
    now.done("findings", findings(0, true));
    now.done("closures", Map.of());
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
            () -> assertThat(desk.duty().get(now.path() + "/history").json().size()).isEqualTo(17));
    WireContract.check(kinds);
  }

  @Test
  void a_case_is_graded_again_by_numbers_by_name_and_lowered_by_another() {
    Case now = desk.reported("LA", counts(0, 0));
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
  void a_case_that_is_false_or_not_ours_ends_before_it_is_confirmed() {
    Case wrong = desk.reported("BT", counts(0, 0));
    wrong.done("false-reports", Map.of());
    assertThat(wrong.text("state")).isEqualTo("FALSE_REPORT");
    Case other = desk.reported("BT", counts(0, 0));
    other.done("referrals", Map.of("to", "COMMERCE"));
    assertThat(other.text("referredTo")).isEqualTo("COMMERCE");
    Answer late = other.tried("verifications", Map.of());
    assertThat(late.status()).isEqualTo(409);
    assertThat(desk.ids("?country=BT&state=FALSE_REPORT")).containsExactly(wrong.id());
    assertThat(desk.ids("?country=BT&grade=IV")).hasSize(2);
  }

  private static void refusedWithSteps(Answer answer, String code, List<String> allowed) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(409);
    assertThat(answer.code()).isEqualTo(code);
    assertThat(
            StreamSupport.stream(answer.json().path("allowedSteps").spliterator(), false)
                .map(JsonNode::asString))
        .containsExactlyElementsOf(allowed);
  }
}
