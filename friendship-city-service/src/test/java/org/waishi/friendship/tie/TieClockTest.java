package org.waishi.friendship.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.tie.TieFixture.aTie;
import static org.waishi.friendship.tie.TieFixture.accepted;
import static org.waishi.friendship.tie.TieFixture.after;
import static org.waishi.friendship.tie.TieFixture.approval;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.clock.ApprovalClock;
import org.waishi.friendship.clock.ReviewTime;
import org.waishi.friendship.clock.ReviewTimes;
import org.waishi.friendship.clock.Stop;
import org.waishi.friendship.tie.TieEvent.ReviewClockStarted;
import org.waishi.friendship.tie.TieEvent.ReviewOverdue;
import org.waishi.friendship.tie.TieEvent.ReviewRequested;
import org.waishi.friendship.tie.step.Instruction;
import org.waishi.friendship.tie.step.Instruction.Outcome;
import org.waishi.friendship.tie.step.TieStep;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.calendar.WorkingDays;
import org.waishi.platform.deadline.CaseClock.Mode;

/** The clocks of a tie's reviews; its second of March 2026 is a Monday. */
class TieClockTest {

  private static final WorkingDays CALENDAR = WorkingDays.bundled();
  private static final ReviewTime FIVE = new ReviewTime(5, Mode.PAUSE);
  private static final ReviewTimes TIMES =
      new ReviewTimes(
          List.of(
              new ReviewTimes.Row(LocalDate.of(2021, 1, 1), "city-reviews", FIVE),
              new ReviewTimes.Row(LocalDate.of(2021, 1, 1), "province-reviews", FIVE)));

  private static LocalDate march(int day) {
    return LocalDate.of(2026, 3, day);
  }

  private static Decision<Tie> on(int day, Tie tie, TieStep step) {
    return tie.take(step, new Circumstances(march(day), _ -> true, TIMES));
  }

  private static Tie submitted() {
    return accepted(on(2, aTie().withLetter(), new TieStep.Submit("officer")));
  }

  @Test
  void the_clock_of_a_body_begins_when_the_papers_go_to_it() {
    Decision<Tie> decided = on(2, aTie().withLetter(), new TieStep.Submit("officer"));
    assertThat(((Decision.Accepted<Tie>) decided).facts())
        .containsExactly(
            new ReviewRequested(TieState.CITY_REVIEW, "officer", march(2)),
            new ReviewClockStarted(TieState.CITY_REVIEW, march(2), 5, Mode.PAUSE));
    assertThat(submitted().dossier().clock()).isEqualTo(ApprovalClock.started(march(2), FIVE));
  }

  @Test
  void the_next_body_has_a_clock_of_its_own_and_after_the_last_there_is_none() {
    Tie province = accepted(on(9, submitted(), approval("city")));
    assertThat(province.dossier().clock()).isEqualTo(ApprovalClock.started(march(9), FIVE));
    Tie approved = accepted(on(10, province, approval("province")));
    assertThat(approved.dossier().clock()).isNull();
  }

  @Test
  void where_no_time_is_set_there_is_no_clock() {
    assertThat(aTie().inReviewOf("city").dossier().clock()).isNull();
    assertThat(accepted(aTie().inReviewOf("city").lookAtClock(march(31), CALENDAR)))
        .isEqualTo(aTie().inReviewOf("city"));
  }

  @Test
  void it_stands_still_from_the_return_to_the_corrected_papers() {
    Tie back = accepted(on(6, submitted(), returned(4)));
    assertThat(back.dossier().clock().stops()).containsExactly(new Stop(march(4), null));
    assertThat(back.lookAtClock(march(1), CALENDAR)).isEqualTo(Decision.unchanged(back));
    assertThat(back.lookAtClock(march(31), CALENDAR)).isEqualTo(Decision.unchanged(back));
    Tie again = accepted(on(20, back, new TieStep.Submit("officer")));
    assertThat(again.dossier().clock().stops()).containsExactly(new Stop(march(4), march(20)));
    assertThat(again.dossier().clock().started()).isEqualTo(march(2));
  }

  @Test
  void a_rejection_ends_the_clock() {
    TieStep no = new TieStep.Review("city", told(Outcome.REJECTED, 5), List.of(), "reviewer");
    assertThat(accepted(on(6, submitted(), no)).dossier().clock()).isNull();
  }

  @Test
  void a_body_that_let_its_time_pass_is_said_to_be_late_once() {
    Tie tie = submitted();
    assertThat(tie.lookAtClock(march(9), CALENDAR)).isEqualTo(Decision.unchanged(tie));
    Decision<Tie> late = tie.lookAtClock(march(10), CALENDAR);
    assertThat(((Decision.Accepted<Tie>) late).facts())
        .containsExactly(new ReviewOverdue("c1", "JP", TieState.CITY_REVIEW, march(9)));
    Tie said = accepted(late);
    assertThat(said.lookAtClock(march(30), CALENDAR)).isEqualTo(Decision.unchanged(said));
  }

  @Test
  void nobody_is_late_with_papers_that_are_back_with_the_office() {
    Tie back = accepted(on(20, submitted(), returned(19)));
    assertThat(back.lookAtClock(march(30), CALENDAR)).isEqualTo(Decision.unchanged(back));
  }

  @Test
  void an_overdue_fact_without_a_clock_changes_nothing() {
    Tie tie = aTie().inReviewOf("city");
    TieEvent late = new ReviewOverdue("c1", "JP", TieState.CITY_REVIEW, march(9));
    assertThat(tie.evolve(late)).isEqualTo(tie);
    assertThat(after(tie, TieFixture.answer("city", Outcome.RETURNED)).dossier().clock()).isNull();
  }

  private static TieStep returned(int on) {
    return new TieStep.Review(
        "city", told(Outcome.RETURNED, on), List.of("no consent"), "reviewer");
  }

  private static Instruction told(Outcome result, int on) {
    return new Instruction(result, "市政府", "7", march(on), "f" + result + on);
  }
}
