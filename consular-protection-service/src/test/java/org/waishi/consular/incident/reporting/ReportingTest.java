package org.waishi.consular.incident.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.consular.incident.reporting.ReportKind.CITY;
import static org.waishi.consular.incident.reporting.ReportKind.FOLLOW_UP;
import static org.waishi.consular.incident.reporting.ReportKind.STATE_COUNCIL;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waishi.consular.incident.grading.Grade;
import org.waishi.consular.incident.reporting.ReportRefusal.LateWithoutReason;
import org.waishi.consular.incident.reporting.ReportRefusal.ReportNotDue;
import org.waishi.consular.incident.reporting.ReportRefusal.ReportNotLate;
import org.waishi.consular.rule.Standing;

class ReportingTest {

  private static final ReportTable TABLE = ReportTable.shipped(ZoneId.of("Asia/Shanghai"));
  private static final Instant LEARNED = Instant.parse("2026-11-23T16:30:00Z");

  private static Instant after(int hours) {
    return LEARNED.plus(Duration.ofHours(hours));
  }

  private static Reporting owing(@Nullable Instant council, @Nullable Instant followUp) {
    return Reporting.begun(after(2)).owing(Deadlines.of(after(2), council, followUp));
  }

  private static Reporting toldAt(Instant sent, Instant followUp) {
    return Reporting.begun(after(2)).after(new SentReport(CITY, sent, after(2), null), followUp);
  }

  @ParameterizedTest(name = "{1}, grade {0}: {2} hours")
  @CsvSource({
    "I, CITY, 2",
    "II, CITY, 2",
    "III, CITY, 2",
    "IV, CITY, 2",
    "I, STATE_COUNCIL, 4",
    "II, STATE_COUNCIL, 4",
    "I, FOLLOW_UP, 2",
    "II, FOLLOW_UP, 4",
    "III, FOLLOW_UP, 12",
    "IV, FOLLOW_UP, 24"
  })
  void each_report_has_its_hours_over_midnight_too(Grade grade, ReportKind report, int hours) {
    assertThat(TABLE.due(report, grade, LEARNED)).contains(after(hours));
  }

  @Test
  void the_state_council_does_not_wait_for_grades_three_and_four() {
    assertThat(TABLE.due(STATE_COUNCIL, Grade.III, LEARNED)).isEmpty();
    assertThat(TABLE.due(STATE_COUNCIL, Grade.IV, LEARNED)).isEmpty();
    assertThat(TABLE.rows().rows()).hasSize(10);
  }

  @Test
  void only_the_two_hours_have_a_source_and_the_rest_is_for_the_office_to_confirm() {
    for (ReportTable.Row row : TABLE.rows().rows()) {
      boolean sourced = row.report() == CITY;
      assertThat(row.standing()).isEqualTo(sourced ? Standing.SOURCED : Standing.OFFICE_TO_CONFIRM);
      assertThat(row.source()).startsWith(sourced ? "S31" : row.report() == FOLLOW_UP ? "D" : "K");
    }
  }

  @Test
  void a_report_is_in_time_up_to_its_very_deadline() {
    Reporting owed = Reporting.begun(after(2));
    assertThat(owed.against(new SendReport(CITY, after(2), null))).isEmpty();
    assertThat(owed.against(new SendReport(CITY, after(2).plusMillis(1), null)))
        .contains(new LateWithoutReason(after(2)));
    assertThat(owed.against(new SendReport(CITY, after(3), LateReason.LINES_DOWN))).isEmpty();
  }

  @Test
  void a_report_in_time_takes_no_reason_for_lateness() {
    assertThat(
            Reporting.begun(after(2)).against(new SendReport(CITY, after(1), LateReason.OVERSIGHT)))
        .contains(new ReportNotLate(after(2)));
  }

  @Test
  void what_is_not_owed_is_not_taken_down() {
    assertThat(Reporting.begun(after(2)).against(new SendReport(STATE_COUNCIL, after(1), null)))
        .contains(new ReportNotDue(STATE_COUNCIL));
  }

  @Test
  void a_missed_deadline_is_noticed_once_and_another_one_again() {
    Reporting owed = owing(after(4), null);
    assertThat(owed.unnoticed(after(2))).isEmpty();
    ReportOverdue city = new ReportOverdue(CITY, after(2));
    assertThat(owed.unnoticed(after(3))).containsExactly(city);
    assertThat(owed.missing(city).unnoticed(after(3))).isEmpty();
    assertThat(owed.missing(city).unnoticed(after(5)))
        .containsExactly(new ReportOverdue(STATE_COUNCIL, after(4)));
  }

  @Test
  void a_graver_grade_starts_the_state_councils_hours_when_the_numbers_are_known() {
    assertThat(owing(null, null).afterGrading(Grade.II, after(10), TABLE).stateCouncil())
        .isEqualTo(after(14));
  }

  @Test
  void grading_again_moves_no_deadline_of_the_state_council() {
    assertThat(owing(after(4), null).afterGrading(Grade.I, after(3), TABLE).stateCouncil())
        .isEqualTo(after(4));
  }

  @Test
  void who_was_told_once_is_not_told_first_again() {
    Reporting told =
        owing(after(4), null).after(new SentReport(STATE_COUNCIL, after(1), after(4), null), null);
    assertThat(told.afterGrading(Grade.I, after(5), TABLE).stateCouncil()).isNull();
  }

  @Test
  void a_lower_grade_takes_back_a_report_that_is_not_late_and_leaves_one_that_is() {
    assertThat(owing(after(4), null).afterGrading(Grade.III, after(4), TABLE).stateCouncil())
        .isNull();
    assertThat(owing(after(4), null).afterGrading(Grade.III, after(5), TABLE).stateCouncil())
        .isEqualTo(after(4));
  }

  @Test
  void a_graver_grade_asks_for_the_next_follow_up_sooner_but_never_in_the_past() {
    Reporting daily = toldAt(after(1), after(25));
    assertThat(daily.afterGrading(Grade.I, after(20), TABLE).followUp()).isEqualTo(after(22));
    assertThat(daily.afterGrading(Grade.I, after(24), TABLE).followUp()).isEqualTo(after(25));
    assertThat(daily.afterGrading(Grade.IV, after(20), TABLE).followUp()).isEqualTo(after(25));
  }

  @Test
  void a_lower_grade_leaves_more_time_counted_from_the_last_report() {
    assertThat(toldAt(after(1), after(3)).afterGrading(Grade.III, after(2), TABLE).followUp())
        .isEqualTo(after(13));
  }

  @Test
  void a_case_that_is_stable_owes_no_follow_up_but_a_late_one() {
    Deadlines owed = Deadlines.of(null, after(9), after(4));
    assertThat(owed.stableAt(after(3))).isEqualTo(Deadlines.of(null, after(9), null));
    assertThat(owed.stableAt(after(5))).isEqualTo(owed);
  }

  @Test
  void a_case_that_has_ended_owes_only_what_is_late() {
    Deadlines owed = Deadlines.of(after(2), after(9), after(4));
    assertThat(owed.endedAt(after(5))).isEqualTo(Deadlines.of(after(2), null, after(4)));
    assertThat(owed.endedAt(after(1)).owed()).isEmpty();
  }

  @Test
  void the_next_deadline_is_the_earliest_and_the_legal_one_counts_no_follow_up() {
    Deadlines owed = Deadlines.of(after(3), after(2), after(1));
    assertThat(List.of(owed.next(), owed.legal())).containsExactly(after(1), after(2));
    assertThat(Deadlines.of(null, null, null).next()).isNull();
  }
}
