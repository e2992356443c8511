package org.waishi.friendship.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.cooperation.CooperationFixture.OFFICER;
import static org.waishi.friendship.cooperation.CooperationFixture.TODAY;
import static org.waishi.friendship.cooperation.CooperationFixture.done;
import static org.waishi.friendship.cooperation.CooperationFixture.no;
import static org.waishi.friendship.cooperation.CooperationFixture.proposed;
import static org.waishi.friendship.cooperation.CooperationFixture.running;
import static org.waishi.friendship.cooperation.CooperationFixture.steps;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.cooperation.CooperationEvent.Delay;
import org.waishi.friendship.cooperation.CooperationEvent.MilestoneOverdue;
import org.waishi.friendship.cooperation.CooperationRefusal.MilestoneDone;
import org.waishi.friendship.cooperation.CooperationRefusal.MilestoneExists;
import org.waishi.friendship.cooperation.CooperationRefusal.MilestoneMoveWaits;
import org.waishi.friendship.cooperation.CooperationRefusal.MilestoneMovesTheEnd;
import org.waishi.friendship.cooperation.CooperationRefusal.MilestoneNotReported;
import org.waishi.friendship.cooperation.CooperationRefusal.NoMilestoneMoveWaits;
import org.waishi.friendship.cooperation.CooperationRefusal.UnknownMilestone;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FourEyes;

/** The milestones of a project: set, moved, reported, agreed to and overdue. */
class MilestonesTest {

  private static final Delay DELAY = Delay.PARTNER_DELAYED;

  private final CooperationItem proposed = proposed();
  private final CooperationItem running = running();

  private static Milestone.Standing standing(CooperationItem item, LocalDate day) {
    return item.milestone("m1").orElseThrow().standing(day);
  }

  @Test
  void nobody_moves_the_approved_end_alone() {
    CooperationItem two = done(steps(running).set("m2", "试点", TODAY.minusDays(9), "officer"));
    CooperationItem within = done(steps(two).move("m2", TODAY.minusDays(3), DELAY, "officer"));
    assertThat(within.milestone("m2").orElseThrow().due()).isEqualTo(TODAY.minusDays(3));
    for (LocalDate end : List.of(TODAY.plusDays(30), TODAY.minusDays(1))) {
      CooperationItem asked = done(steps(within).move("m1", end, DELAY, "officer"));
      assertThat(asked.milestone("m1").orElseThrow().due()).isEqualTo(TODAY);
      assertThat(no(steps(asked).move("m1", end, DELAY, "deputy")))
          .containsExactly(new MilestoneMoveWaits("m1"));
      assertThat(no(steps(asked).decide("m1", true, "officer")))
          .containsExactly(new FourEyes.MakerIsChecker("officer"));
      assertThat(
              done(steps(asked).decide("m1", true, "reviewer")).milestone("m1").orElseThrow().due())
          .isEqualTo(end);
      assertThat(done(steps(asked).decide("m1", false, "reviewer"))).isEqualTo(within);
    }
    assertThat(no(steps(within).decide("m1", true, "reviewer")))
        .containsExactly(new NoMilestoneMoveWaits("m1"));
    assertThat(no(steps(within).set("m3", "收尾", TODAY.plusDays(1), "officer")))
        .containsExactly(new MilestoneMovesTheEnd("2026-06-01"));
  }

  @Test
  void before_the_approval_milestones_are_moved_freely() {
    CooperationItem set = done(steps(proposed).set("m1", "方案", TODAY, "officer"));
    assertThat(
            done(steps(set).move("m1", TODAY.plusDays(9), DELAY, "officer"))
                .milestone("m1")
                .orElseThrow()
                .due())
        .isEqualTo(TODAY.plusDays(9));
  }

  @Test
  void a_milestone_is_in_time_on_its_last_day_and_overdue_on_the_next() {
    assertThat(standing(running, TODAY)).isEqualTo(Milestone.Standing.DUE);
    assertThat(standing(running, TODAY.plusDays(1))).isEqualTo(Milestone.Standing.OVERDUE);
  }

  @Test
  void an_overdue_milestone_is_said_once_for_a_day() {
    assertThat(((Decision.Accepted<CooperationItem>) steps(running).overdue(TODAY)).facts())
        .isEmpty();
    Decision.Accepted<CooperationItem> said =
        (Decision.Accepted<CooperationItem>) steps(running).overdue(TODAY.plusDays(1));
    assertThat(said.facts()).containsExactly(new MilestoneOverdue("c1", "t1", "m1", TODAY));
    assertThat(said.state().openDue()).isEmpty();
    assertThat(done(steps(said.state()).overdue(TODAY.plusDays(9)))).isEqualTo(said.state());
    CooperationItem moved =
        done(
            steps(done(steps(said.state()).move("m1", TODAY.plusDays(3), DELAY, "officer")))
                .decide("m1", true, "reviewer"));
    assertThat(done(steps(moved).overdue(TODAY.plusDays(4)))).isNotEqualTo(moved);
  }

  @Test
  void a_milestone_is_done_when_somebody_else_agrees() {
    CooperationItem reported = done(steps(running).report("m1", TODAY, OFFICER));
    assertThat(standing(reported, TODAY.plusDays(9))).isEqualTo(Milestone.Standing.REPORTED);
    assertThat(no(steps(reported).agree("m1", "officer")))
        .containsExactly(new FourEyes.MakerIsChecker("officer"));
    CooperationItem agreed = done(steps(reported).agree("m1", "reviewer"));
    assertThat(standing(agreed, TODAY.plusDays(9))).isEqualTo(Milestone.Standing.DONE);
    assertThat(no(steps(agreed).move("m1", TODAY, DELAY, "officer")))
        .containsExactly(new MilestoneDone("m1"));
  }

  @Test
  void a_milestone_given_back_is_open_again() {
    CooperationItem back =
        done(steps(done(steps(running).report("m1", TODAY, OFFICER))).giveBack("m1", "reviewer"));
    assertThat(standing(back, TODAY)).isEqualTo(Milestone.Standing.DUE);
    assertThat(no(steps(back).agree("m1", "reviewer")))
        .containsExactly(new MilestoneNotReported("m1"));
  }

  @Test
  void a_milestone_has_one_key_and_must_be_there() {
    assertThat(no(steps(running).set("m1", "again", TODAY, "officer")))
        .containsExactly(new MilestoneExists("m1"));
    assertThat(no(steps(running).report("m2", TODAY, OFFICER)))
        .containsExactly(new UnknownMilestone("m2"));
  }

  @Test
  void the_day_to_look_next_is_the_earliest_of_what_is_open_while_it_runs() {
    CooperationItem two = done(steps(running).set("m2", "first", TODAY.minusDays(1), "officer"));
    assertThat(proposed.openDue()).isEmpty();
    assertThat(done(steps(proposed).set("m1", "plan", TODAY, "officer")).openDue()).isEmpty();
    assertThat(running.openDue()).isEqualTo("2026-06-01");
    assertThat(two.openDue()).isEqualTo("2026-05-31");
    assertThat(done(steps(two).report("m2", TODAY, OFFICER)).openDue()).isEqualTo("2026-06-01");
    assertThat(done(steps(two).overdue(TODAY)).openDue()).isEqualTo("2026-06-01");
  }
}
