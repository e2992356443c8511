package org.waishi.consular.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.consular.incident.CaseFixture.ALL_DONE;
import static org.waishi.consular.incident.CaseFixture.NOON;
import static org.waishi.consular.incident.CaseFixture.RULES;
import static org.waishi.consular.incident.CaseFixture.aCase;
import static org.waishi.consular.incident.CaseFixture.accepted;
import static org.waishi.consular.incident.CaseFixture.after;
import static org.waishi.consular.incident.CaseFixture.dead;
import static org.waishi.consular.incident.CaseFixture.happened;
import static org.waishi.consular.incident.CaseFixture.he;
import static org.waishi.consular.incident.CaseFixture.missing;
import static org.waishi.consular.incident.CaseFixture.reasons;
import static org.waishi.consular.incident.CaseFixture.zhao;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waishi.consular.country.UnknownCountry;
import org.waishi.consular.incident.IncidentRefusal.NoRulesThatDay;
import org.waishi.consular.incident.IncidentRefusal.ReviewMissing;
import org.waishi.consular.incident.closing.ClosingRefusal.ReportsOwed;
import org.waishi.consular.incident.closing.ReopeningReason;
import org.waishi.consular.incident.grading.Grade;
import org.waishi.consular.incident.grading.GradeIncident;
import org.waishi.consular.incident.happening.Happening;
import org.waishi.consular.incident.happening.IncidentKind;
import org.waishi.consular.incident.happening.TimesOutOfOrder;
import org.waishi.consular.incident.reporting.Deadlines;
import org.waishi.consular.incident.reporting.ReportKind;
import org.waishi.consular.incident.reporting.SendReport;
import org.waishi.platform.aggregate.FourEyes.MakerIsChecker;
import org.waishi.platform.aggregate.StepNotAllowed;

class IncidentTest {

  @Test
  void a_case_is_graded_as_soon_as_it_is_reported() {
    assertThat(aCase(dead(3)).now().grading().grade()).isEqualTo(Grade.III);
  }

  @Test
  void every_fault_of_a_report_is_told_at_once() {
    Instant later = NOON.plusSeconds(1);
    Happening wrong = new Happening("XX", IncidentKind.DEATH, later, NOON);
    assertThat(reasons(CaseFixture.report(wrong, dead(1))))
        .containsExactly(new UnknownCountry("XX"), new TimesOutOfOrder(later, NOON));
    Happening tomorrow = new Happening("TH", IncidentKind.DEATH, NOON, after(24));
    assertThat(reasons(CaseFixture.report(tomorrow, dead(1))))
        .containsExactly(new TimesOutOfOrder(after(24), NOON));
  }

  @Test
  void a_day_before_all_rules_is_refused() {
    Instant then = Instant.parse("2005-01-01T00:00:00Z");
    Happening old = new Happening("TH", IncidentKind.DEATH, then, then);
    assertThat(reasons(CaseFixture.report(old, dead(1)))).containsExactly(new NoRulesThatDay(then));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "REPORTED, verifications false-reports referrals gradings findings",
    "VERIFYING, confirmations false-reports referrals gradings findings",
    "CONFIRMED, responses gradings findings",
    "RESPONDING, stabilisations gradings findings",
    "REOPENED, stabilisations gradings findings",
    "STABILISED, aftercare gradings findings",
    "AFTERCARE, closures gradings findings",
    "CLOSED, reviews archivals reopenings",
    "REVIEWED, archivals reopenings",
    "ARCHIVED, ''",
    "FALSE_REPORT, ''",
    "NOT_IN_SCOPE, ''"
  })
  void each_state_has_its_steps(IncidentStatus status, String steps) {
    assertThat(String.join(" ", status.steps())).isEqualTo(steps);
  }

  @ParameterizedTest
  @EnumSource(IncidentStep.class)
  void a_step_out_of_turn_is_refused_with_the_steps_that_follow(IncidentStep step) {
    Incident confirmed = aCase(dead(0)).at(IncidentStatus.CONFIRMED).now();
    if (step == IncidentStep.RESPONSE) {
      return;
    }
    assertThat(reasons(confirmed.take(step, zhao(1))))
        .containsExactly(
            new StepNotAllowed(
                step.resource(),
                "CONFIRMED",
                List.of("responses", "gradings", "findings", "reports")));
  }

  @Test
  void what_is_not_ours_is_referred_before_it_is_confirmed() {
    Incident referred = accepted(aCase(dead(0)).now().refer(ReferredTo.COURT, zhao(1)));
    assertThat(referred.status()).isEqualTo(IncidentStatus.NOT_IN_SCOPE);
    assertThat(referred.referredTo()).isEqualTo(ReferredTo.COURT);
    Incident confirmed = aCase(dead(0)).at(IncidentStatus.CONFIRMED).now();
    assertThat(reasons(confirmed.refer(ReferredTo.COURT, zhao(1))))
        .hasOnlyElementsOfType(StepNotAllowed.class);
  }

  @Test
  void a_case_closes_when_everything_is_done_and_told() {
    Incident open = aCase(missing(2)).at(IncidentStatus.AFTERCARE).known(ALL_DONE).now();
    assertThat(reasons(open.take(IncidentStep.CLOSURE, zhao(1))))
        .containsExactly(new ReportsOwed(List.of(ReportKind.CITY)));
    Incident done = aCase(missing(2)).told().at(IncidentStatus.AFTERCARE).known(ALL_DONE).now();
    Incident closed = accepted(done.take(IncidentStep.CLOSURE, zhao(1)));
    assertThat(closed.status()).isEqualTo(IncidentStatus.CLOSED);
    assertThat(closed.closedBy()).isEqualTo("zhao");
  }

  @Test
  void a_closed_case_is_neither_graded_nor_worked_on() {
    Incident closed = closed(0);
    assertThat(
            Stream.of(
                closed.regrade(GradeIncident.by(dead(1)), he(2), RULES),
                closed.find(ALL_DONE, he(2)),
                closed.send(new SendReport(ReportKind.CITY, after(1), null), he(2), RULES)))
        .allSatisfy(
            decision -> assertThat(reasons(decision)).hasOnlyElementsOfType(StepNotAllowed.class));
  }

  @Test
  void grades_one_to_three_are_reviewed_before_they_are_archived() {
    assertThat(reasons(closed(3).take(IncidentStep.ARCHIVAL, zhao(2))))
        .containsExactly(new ReviewMissing(Grade.III));
    assertThat(accepted(closed(2).take(IncidentStep.ARCHIVAL, zhao(2))).status())
        .isEqualTo(IncidentStatus.ARCHIVED);
    Incident reviewed = accepted(closed(3).take(IncidentStep.REVIEW, he(2)));
    assertThat(accepted(reviewed.take(IncidentStep.ARCHIVAL, zhao(2))).status())
        .isEqualTo(IncidentStatus.ARCHIVED);
  }

  @Test
  void a_case_that_is_opened_again_owes_follow_ups_and_closes_only_when_all_are_safe() {
    Incident again = accepted(closed(3).reopen(ReopeningReason.NEW_FACTS, he(2), RULES));
    assertThat(again.status()).isEqualTo(IncidentStatus.REOPENED);
    assertThat(again.reporting().due()).isEqualTo(Deadlines.of(null, null, after(14)));
    assertThat(again.findings().othersSafe()).isFalse();
    assertThat(again.closedBy()).isNull();
  }

  @Test
  void only_a_closed_case_is_opened_again() {
    Incident open = aCase(dead(0)).now();
    assertThat(reasons(open.reopen(ReopeningReason.COMPLAINT, zhao(1), RULES)))
        .hasOnlyElementsOfType(StepNotAllowed.class);
    Incident archived = accepted(closed(0).take(IncidentStep.ARCHIVAL, zhao(2)));
    assertThat(reasons(archived.reopen(ReopeningReason.COMPLAINT, zhao(3), RULES)))
        .hasOnlyElementsOfType(StepNotAllowed.class);
  }

  @Test
  void nobody_reviews_a_case_they_closed() {
    assertThat(reasons(closed(3).take(IncidentStep.REVIEW, zhao(2))))
        .containsExactly(new MakerIsChecker("zhao"));
  }

  @Test
  void happenings_do_not_change_with_the_case() {
    assertThat(closed(3).about()).isEqualTo(happened(NOON));
  }

  private static Incident closed(int dead) {
    return aCase(dead(dead)).told().known(ALL_DONE).at(IncidentStatus.CLOSED).now();
  }
}
