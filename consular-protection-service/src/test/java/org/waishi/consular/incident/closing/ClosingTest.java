package org.waishi.consular.incident.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waishi.consular.incident.closing.ClosingRefusal.CitizenStillDetained;
import org.waishi.consular.incident.closing.ClosingRefusal.CitizenStillKidnapped;
import org.waishi.consular.incident.closing.ClosingRefusal.CitizenStillMissing;
import org.waishi.consular.incident.closing.ClosingRefusal.CostsOpen;
import org.waishi.consular.incident.closing.ClosingRefusal.EnterpriseDutiesOpen;
import org.waishi.consular.incident.closing.ClosingRefusal.FamilyNotInformed;
import org.waishi.consular.incident.closing.ClosingRefusal.InstructionsOpen;
import org.waishi.consular.incident.closing.ClosingRefusal.ReportsOwed;
import org.waishi.consular.incident.closing.ClosingRefusal.SomebodyNotSafe;
import org.waishi.consular.incident.grading.Counts;
import org.waishi.consular.incident.grading.Measure;
import org.waishi.consular.incident.reporting.ReportKind;
import org.waishi.platform.aggregate.Refusal;

class ClosingTest {

  private static final Findings DONE = new Findings(0, 0, 0, true, true, true, true, true);
  private static final List<ReportKind> NONE = List.of();

  @Test
  void a_case_of_which_everything_is_done_may_close() {
    assertThat(Closing.against(DONE, NONE)).isEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("oneOpen")
  void each_condition_alone_stands_against_closing(Findings known, Refusal reason) {
    assertThat(Closing.against(known, NONE)).containsExactly(reason);
    assertThat(reason.allowedSteps()).containsExactly("findings");
  }

  static Stream<Arguments> oneOpen() {
    return Stream.of(
        arguments(new Findings(1, 0, 0, true, true, true, true, true), new CitizenStillMissing(1)),
        arguments(new Findings(0, 2, 0, true, true, true, true, true), new CitizenStillDetained(2)),
        arguments(
            new Findings(0, 0, 3, true, true, true, true, true), new CitizenStillKidnapped(3)),
        arguments(new Findings(0, 0, 0, false, true, true, true, true), new SomebodyNotSafe()),
        arguments(new Findings(0, 0, 0, true, false, true, true, true), new FamilyNotInformed()),
        arguments(new Findings(0, 0, 0, true, true, false, true, true), new InstructionsOpen()),
        arguments(new Findings(0, 0, 0, true, true, true, false, true), new CostsOpen()),
        arguments(
            new Findings(0, 0, 0, true, true, true, true, false), new EnterpriseDutiesOpen()));
  }

  @Test
  void a_report_that_is_owed_stands_against_closing() {
    ReportsOwed owed = new ReportsOwed(List.of(ReportKind.CITY));
    assertThat(Closing.against(DONE, owed.reports())).containsExactly(owed);
    assertThat(owed.allowedSteps()).containsExactly("reports");
  }

  @Test
  void everything_that_is_missing_is_told_at_once() {
    Findings nothing = Findings.of(new Counts(0, 0, 1, 2, 3, 0));
    assertThat(Closing.against(nothing, List.of(ReportKind.FOLLOW_UP)))
        .containsExactly(
            new CitizenStillMissing(1),
            new CitizenStillDetained(2),
            new CitizenStillKidnapped(3),
            new SomebodyNotSafe(),
            new FamilyNotInformed(),
            new InstructionsOpen(),
            new CostsOpen(),
            new EnterpriseDutiesOpen(),
            new ReportsOwed(List.of(ReportKind.FOLLOW_UP)));
  }

  @Test
  void who_is_added_is_not_found_yet_and_the_family_does_not_know() {
    Findings found = DONE.following(new Counts(0, 0, 2, 0, 0, 0), new Counts(1, 0, 3, 0, 0, 0));
    assertThat(found).isEqualTo(new Findings(1, 0, 0, false, false, true, true, true));
  }

  @Test
  void a_smaller_number_does_not_say_who_was_found() {
    Findings oneOpen = new Findings(1, 0, 0, true, true, true, true, true);
    Counts three = new Counts(0, 0, 3, 0, 0, 0);
    assertThat(oneOpen.following(three, new Counts(0, 0, 2, 0, 0, 0)).missing()).isEqualTo(1);
    assertThat(oneOpen.following(three, new Counts(0, 0, 0, 0, 0, 0)).missing()).isZero();
  }

  @Test
  void no_more_fates_are_open_than_people_are_counted() {
    Findings wrong = new Findings(2, 1, 0, true, true, true, true, true);
    assertThat(wrong.against(new Counts(0, 0, 1, 0, 0, 0)))
        .containsExactly(
            new MoreThanCounted(Measure.MISSING, 2, 1),
            new MoreThanCounted(Measure.DETAINED, 1, 0));
  }
}
