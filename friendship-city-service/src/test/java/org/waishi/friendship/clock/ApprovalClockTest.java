package org.waishi.friendship.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waishi.platform.calendar.WorkingDays;
import org.waishi.platform.deadline.CaseClock.Mode;

/** March 2026 begins on a Sunday and has no holiday; its second is a Monday. */
class ApprovalClockTest {

  private static final WorkingDays CALENDAR = WorkingDays.bundled();

  private static LocalDate march(int day) {
    return LocalDate.of(2026, 3, day);
  }

  private static ApprovalClock fiveDays(Mode mode) {
    return ApprovalClock.started(march(2), new ReviewTime(5, mode));
  }

  private static Reading on(LocalDate day, ApprovalClock clock) {
    return clock.on(day, CALENDAR);
  }

  @Test
  void it_counts_working_days_after_the_day_it_began_on() {
    ApprovalClock clock = fiveDays(Mode.PAUSE);
    assertThat(on(march(6), clock))
        .isEqualTo(new Reading(march(2), 5, 1, march(9), false, false, false));
    assertThat(on(march(9), clock))
        .isEqualTo(new Reading(march(2), 5, 0, march(9), false, false, false));
    assertThat(on(march(10), clock))
        .isEqualTo(new Reading(march(2), 5, -1, march(9), false, false, true));
  }

  @Test
  void it_stands_still_while_the_papers_are_back_with_the_office() {
    ApprovalClock back = fiveDays(Mode.PAUSE).stopped(march(4));
    assertThat(on(march(25), back))
        .isEqualTo(new Reading(march(2), 5, 3, null, false, true, false));
    assertThat(on(march(25), back.resumed(march(24))))
        .isEqualTo(new Reading(march(2), 5, 2, march(27), false, false, false));
  }

  @Test
  void it_counts_anew_where_the_rule_says_so() {
    ApprovalClock anew = fiveDays(Mode.RESTART).stopped(march(4)).resumed(march(24));
    assertThat(on(march(25), anew).remaining()).isEqualTo(4);
    assertThat(on(march(25), anew).dueOn()).isEqualTo(march(31));
  }

  @Test
  void a_paper_from_before_the_clock_stops_it_on_the_day_it_last_moved() {
    ApprovalClock clock = fiveDays(Mode.PAUSE);
    assertThat(clock.stopped(march(1)).stops()).containsExactly(new Stop(march(2), null));
    ApprovalClock twice = clock.stopped(march(4)).resumed(march(6)).stopped(march(5));
    assertThat(twice.stops())
        .containsExactly(new Stop(march(4), march(6)), new Stop(march(6), null));
    assertThat(clock.stopped(march(4)).resumed(march(3)).stops())
        .containsExactly(new Stop(march(4), march(4)));
  }

  @Test
  void it_stops_and_goes_on_once() {
    ApprovalClock back = fiveDays(Mode.PAUSE).stopped(march(4));
    assertThat(back.stopped(march(5))).isEqualTo(back);
    assertThat(back.standing()).isTrue();
    ApprovalClock going = back.resumed(march(6));
    assertThat(going.resumed(march(9))).isEqualTo(going);
    assertThat(going.standing()).isFalse();
  }

  @Test
  void that_it_ran_out_is_said_once() {
    ApprovalClock clock = fiveDays(Mode.PAUSE);
    assertThat(clock.newlyOverdue(march(9), CALENDAR)).isEmpty();
    assertThat(clock.newlyOverdue(march(10), CALENDAR)).contains(march(9));
    ApprovalClock said = clock.said(march(9));
    assertThat(said.saidOverdue()).isEqualTo(march(9));
    assertThat(said.newlyOverdue(march(11), CALENDAR)).isEmpty();
    assertThat(on(march(11), said).overdue()).isTrue();
  }

  @Test
  void nothing_is_said_of_a_body_that_gave_the_papers_back() {
    ApprovalClock back = fiveDays(Mode.PAUSE).stopped(march(12));
    assertThat(on(march(13), back).overdue()).isTrue();
    assertThat(back.newlyOverdue(march(13), CALENDAR)).isEmpty();
  }

  @Test
  void a_clock_that_counts_anew_may_run_out_anew() {
    ApprovalClock said = fiveDays(Mode.RESTART).said(march(9)).stopped(march(12));
    assertThat(said.resumed(march(13)).saidOverdue()).isNull();
    ApprovalClock went = fiveDays(Mode.PAUSE).said(march(9)).stopped(march(12));
    assertThat(went.resumed(march(13)).saidOverdue()).isEqualTo(march(9));
  }

  @Test
  void its_end_is_provisional_where_the_holidays_are_not_announced_and_then_is_not_said() {
    LocalDate december = LocalDate.of(2026, 12, 30);
    ApprovalClock clock = ApprovalClock.started(december, new ReviewTime(5, Mode.PAUSE));
    Reading now = on(LocalDate.of(2027, 1, 20), clock);
    assertThat(now.provisional()).isTrue();
    assertThat(now.dueOn()).isEqualTo(LocalDate.of(2027, 1, 6));
    assertThat(now.overdue()).isTrue();
    assertThat(clock.newlyOverdue(LocalDate.of(2027, 1, 20), CALENDAR)).isEmpty();
    assertThat(on(december, clock).provisional()).isTrue();
    assertThat(on(LocalDate.of(2026, 12, 31), clock.stopped(december)).provisional()).isFalse();
    assertThat(on(LocalDate.of(2027, 1, 4), clock.stopped(december)).provisional()).isTrue();
  }

  @Test
  void a_review_has_one_day_at_least() {
    assertThat(new ReviewTime(1, Mode.PAUSE).workingDays()).isEqualTo(1);
    assertThatIllegalArgumentException().isThrownBy(() -> new ReviewTime(0, Mode.PAUSE));
  }
}
