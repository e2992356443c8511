package org.waishi.consular.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.consular.incident.CaseFixture.NOON;
import static org.waishi.consular.incident.CaseFixture.RULES;
import static org.waishi.consular.incident.CaseFixture.aCase;
import static org.waishi.consular.incident.CaseFixture.accepted;
import static org.waishi.consular.incident.CaseFixture.after;
import static org.waishi.consular.incident.CaseFixture.dead;
import static org.waishi.consular.incident.CaseFixture.facts;
import static org.waishi.consular.incident.CaseFixture.reasons;
import static org.waishi.consular.incident.CaseFixture.zhao;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.waishi.consular.incident.IncidentEvent.IncidentReportOverdue;
import org.waishi.consular.incident.IncidentEvent.IncidentReportSent;
import org.waishi.consular.incident.grading.Grade;
import org.waishi.consular.incident.happening.IncidentKind;
import org.waishi.consular.incident.happening.TimesOutOfOrder;
import org.waishi.consular.incident.reporting.Deadlines;
import org.waishi.consular.incident.reporting.LateReason;
import org.waishi.consular.incident.reporting.ReportKind;
import org.waishi.consular.incident.reporting.SendReport;
import org.waishi.platform.aggregate.Decision;

class IncidentReportsTest {

  @Test
  void the_city_is_told_within_two_hours_and_the_state_council_within_four() {
    assertThat(aCase(dead(30)).now().reporting().due())
        .isEqualTo(Deadlines.of(after(2), after(4), null));
    assertThat(aCase(dead(9)).now().reporting().due())
        .isEqualTo(Deadlines.of(after(2), null, null));
  }

  @Test
  void a_report_starts_the_hours_of_the_next_until_the_case_is_stable() {
    Incident told = aCase(dead(30)).told().now();
    assertThat(told.reporting().due()).isEqualTo(Deadlines.of(null, after(4), after(3)));
    Incident stable = aCase(dead(30)).told().at(IncidentStatus.STABILISED).now();
    assertThat(stable.reporting().due()).isEqualTo(Deadlines.of(null, after(4), null));
  }

  @Test
  void a_late_report_is_taken_down_with_its_reason() {
    SendReport late = new SendReport(ReportKind.CITY, after(3), LateReason.LINES_DOWN);
    assertThat(facts(aCase(dead(0)).now().send(late, zhao(4), RULES)))
        .containsExactly(
            new IncidentReportSent(
                "i", ReportKind.CITY, after(3), after(2), LateReason.LINES_DOWN, after(27)));
  }

  @Test
  void a_report_was_not_sent_in_the_future_or_before_the_case_was_known() {
    Incident now = aCase(dead(0)).now();
    assertThat(reasons(now.send(new SendReport(ReportKind.CITY, after(1), null), zhao(0), RULES)))
        .containsExactly(new TimesOutOfOrder(after(1), NOON));
    Instant before = NOON.minusSeconds(1);
    assertThat(reasons(now.send(new SendReport(ReportKind.CITY, before, null), zhao(1), RULES)))
        .containsExactly(new TimesOutOfOrder(NOON, before));
  }

  @Test
  void a_missed_deadline_becomes_a_fact_once() {
    Incident now = aCase(dead(0)).now();
    Decision<Incident> look = now.lookAtClock(after(3));
    assertThat(facts(look))
        .containsExactly(
            new IncidentReportOverdue(
                "i", "TH", IncidentKind.ACCIDENT, Grade.IV, ReportKind.CITY, after(2)));
    assertThat(facts(accepted(look).lookAtClock(after(9)))).isEmpty();
    assertThat(facts(now.lookAtClock(after(2)))).isEmpty();
  }

  @Test
  void a_false_report_still_owes_what_was_late_already() {
    Incident late = accepted(aCase(dead(0)).now().take(IncidentStep.FALSE_REPORT, zhao(3)));
    assertThat(late.allowed()).containsExactly("reports");
    Incident early = accepted(aCase(dead(0)).now().take(IncidentStep.FALSE_REPORT, zhao(1)));
    assertThat(early.allowed()).isEmpty();
  }
}
