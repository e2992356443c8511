package org.waishi.consular.incident.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waishi.consular.incident.grading.GradingRefusal.GradeBelowTable;
import org.waishi.consular.incident.grading.GradingRefusal.GradingNeedsReason;
import org.waishi.consular.incident.grading.GradingRefusal.ReasonDoesNotFit;
import org.waishi.platform.aggregate.FourEyes.MakerIsChecker;
import org.waishi.platform.aggregate.Refusal;

class GradingTest {

  private static final GradingRules RULES = GradingRules.shipped(ZoneId.of("Asia/Shanghai"));
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final Grading TEN_DEAD = graded(dead(10));

  private static Counts dead(int number) {
    return new Counts(number, 0, 0, 0, 0, 0);
  }

  private static Grading graded(Counts counts) {
    Grading none = Grading.none(counts, NOON);
    return none.after(none.following(GradeIncident.by(counts), NOON, "zhao", RULES));
  }

  private static Grading again(Grading now, GradeIncident wish, String officer) {
    return now.after(now.following(wish, NOON, officer, RULES));
  }

  private static List<Refusal> against(Grading now, GradeIncident wish, String officer) {
    return now.against(now.following(wish, NOON, officer, RULES), RULES);
  }

  @Test
  void greater_numbers_raise_a_grade_by_themselves() {
    GradeIncident worse = GradeIncident.by(dead(30));
    assertThat(against(TEN_DEAD, worse, "zhao")).isEmpty();
    assertThat(again(TEN_DEAD, worse, "zhao").gradings().getLast())
        .isEqualTo(new Graded(Grade.I, dead(30), NOON, "zhao", null, LedBy.STATE_COUNCIL, true));
  }

  @Test
  void smaller_numbers_never_lower_a_grade_by_themselves() {
    GradeIncident fewer = GradeIncident.by(dead(1));
    assertThat(against(TEN_DEAD, fewer, "zhao")).isEmpty();
    assertThat(again(TEN_DEAD, fewer, "zhao").grade()).isEqualTo(Grade.II);
  }

  @Test
  void political_effect_raises_a_grade_by_name() {
    GradeIncident named = new GradeIncident(dead(0), Grade.II, GradingReason.POLITICAL_EFFECT);
    assertThat(against(graded(dead(0)), named, "zhao")).isEmpty();
    assertThat(again(graded(dead(0)), named, "zhao").grade()).isEqualTo(Grade.II);
  }

  @Test
  void a_grade_by_name_needs_a_reason() {
    GradeIncident named = new GradeIncident(dead(0), Grade.II, null);
    assertThat(against(graded(dead(0)), named, "zhao"))
        .containsExactly(new GradingNeedsReason(Grade.IV, Grade.II));
  }

  @Test
  void a_reason_to_raise_is_none_to_lower_and_the_other_way_round() {
    GradeIncident lower = new GradeIncident(dead(1), Grade.IV, GradingReason.POLITICAL_EFFECT);
    assertThat(against(TEN_DEAD, lower, "other"))
        .containsExactly(new ReasonDoesNotFit(GradingReason.POLITICAL_EFFECT, Grade.II, Grade.IV));
    GradeIncident raise = new GradeIncident(dead(0), Grade.I, GradingReason.SITUATION_EASED);
    assertThat(against(graded(dead(0)), raise, "other"))
        .containsExactly(new ReasonDoesNotFit(GradingReason.SITUATION_EASED, Grade.IV, Grade.I));
  }

  @Test
  void a_grade_is_lowered_by_another_officer_than_graded_last() {
    GradeIncident lower = new GradeIncident(dead(1), Grade.IV, GradingReason.FACTS_CORRECTED);
    assertThat(against(TEN_DEAD, lower, "zhao")).containsExactly(new MakerIsChecker("zhao"));
    assertThat(against(TEN_DEAD, lower, "he")).isEmpty();
  }

  @Test
  void no_name_goes_below_the_numbers_and_every_fault_is_told_at_once() {
    GradeIncident below = new GradeIncident(dead(10), Grade.III, null);
    assertThat(against(TEN_DEAD, below, "zhao"))
        .containsExactly(
            new GradingNeedsReason(Grade.II, Grade.III),
            new GradeBelowTable(Grade.III, Grade.II),
            new MakerIsChecker("zhao"));
  }

  @Test
  void a_named_grade_stays_when_numbers_change_below_it() {
    Grading named =
        again(
            graded(dead(0)),
            new GradeIncident(dead(0), Grade.II, GradingReason.PUBLIC_ATTENTION),
            "zhao");
    assertThat(again(named, GradeIncident.by(dead(5)), "he").grade()).isEqualTo(Grade.II);
    assertThat(again(named, GradeIncident.by(dead(30)), "he").grade()).isEqualTo(Grade.I);
  }
}
