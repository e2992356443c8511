package org.waishi.friendship.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.cooperation.CooperationEvent.CooperationAbandoned;
import org.waishi.friendship.cooperation.CooperationEvent.MilestoneOverdue;
import org.waishi.friendship.cooperation.CooperationRefusal.MilestoneDone;
import org.waishi.friendship.cooperation.CooperationRefusal.MilestoneExists;
import org.waishi.friendship.cooperation.CooperationRefusal.MilestoneNotReported;
import org.waishi.friendship.cooperation.CooperationRefusal.MilestonesOpen;
import org.waishi.friendship.cooperation.CooperationRefusal.UnknownMilestone;
import org.waishi.friendship.date.PaperOfTheFuture;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.aggregate.StepNotAllowed;

class CooperationItemTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final CooperationItem.Said OFFICER = new CooperationItem.Said("officer", TODAY);
  private static final CooperationItem.Said LEADER = new CooperationItem.Said("leader", TODAY);

  private final CooperationItem proposed =
      done(
          CooperationItem.propose(
              "c1",
              new CooperationItem.Plan(
                  "t1", "JP", Field.YOUTH, "足球", "Football", "体育局", new Money("9", "CNY")),
              "officer"));
  private final CooperationItem running =
      done(done(proposed.set("m1", "方案", TODAY, "officer")).approve(paper(TODAY), LEADER));

  private static Instruction paper(LocalDate on) {
    return new Instruction("city government", "2026-12", on, "file-14");
  }

  private static CooperationItem done(Decision<CooperationItem> decision) {
    return ((Decision.Accepted<CooperationItem>) decision).state();
  }

  private static List<Refusal> no(Decision<CooperationItem> decision) {
    return ((Decision.Refused<CooperationItem>) decision).reasons();
  }

  private static Milestone.Standing standing(CooperationItem item, LocalDate day) {
    return item.milestone("m1").orElseThrow().standing(day);
  }

  @Test
  void a_leader_who_did_not_propose_it_approves_by_a_paper() {
    assertThat(running.state()).isEqualTo(ItemState.RUNNING);
    assertThat(running.instruction()).isEqualTo(paper(TODAY));
    assertThat(no(proposed.approve(paper(TODAY.plusDays(1)), OFFICER)))
        .containsExactly(
            new FourEyes.MakerIsChecker("officer"), new PaperOfTheFuture("2026-06-02"));
  }

  @Test
  void a_milestone_is_in_time_on_its_last_day_and_overdue_on_the_next() {
    assertThat(standing(running, TODAY)).isEqualTo(Milestone.Standing.DUE);
    assertThat(standing(running, TODAY.plusDays(1))).isEqualTo(Milestone.Standing.OVERDUE);
  }

  @Test
  void an_overdue_milestone_is_said_once_for_a_day() {
    assertThat(((Decision.Accepted<CooperationItem>) running.overdue(TODAY)).facts()).isEmpty();
    Decision.Accepted<CooperationItem> said =
        (Decision.Accepted<CooperationItem>) running.overdue(TODAY.plusDays(1));
    assertThat(said.facts()).containsExactly(new MilestoneOverdue("c1", "t1", "m1", TODAY));
    assertThat(said.state().openDue()).isEmpty();
    assertThat(done(said.state().overdue(TODAY.plusDays(9)))).isEqualTo(said.state());
    CooperationItem moved = done(said.state().move("m1", TODAY.plusDays(3), "officer"));
    assertThat(done(moved.overdue(TODAY.plusDays(4)))).isNotEqualTo(moved);
  }

  @Test
  void a_milestone_is_done_when_somebody_else_agrees() {
    CooperationItem reported = done(running.report("m1", TODAY, OFFICER));
    assertThat(standing(reported, TODAY.plusDays(9))).isEqualTo(Milestone.Standing.REPORTED);
    assertThat(no(reported.agree("m1", "officer")))
        .containsExactly(new FourEyes.MakerIsChecker("officer"));
    CooperationItem agreed = done(reported.agree("m1", "reviewer"));
    assertThat(standing(agreed, TODAY.plusDays(9))).isEqualTo(Milestone.Standing.DONE);
    assertThat(no(agreed.move("m1", TODAY, "officer"))).containsExactly(new MilestoneDone("m1"));
  }

  @Test
  void a_milestone_given_back_is_open_again() {
    CooperationItem back =
        done(done(running.report("m1", TODAY, OFFICER)).giveBack("m1", "reviewer"));
    assertThat(standing(back, TODAY)).isEqualTo(Milestone.Standing.DUE);
    assertThat(no(back.agree("m1", "reviewer"))).containsExactly(new MilestoneNotReported("m1"));
  }

  @Test
  void a_milestone_has_one_key_and_must_be_there() {
    assertThat(no(running.set("m1", "again", TODAY, "officer")))
        .containsExactly(new MilestoneExists("m1"));
    assertThat(no(running.report("m2", TODAY, OFFICER)))
        .containsExactly(new UnknownMilestone("m2"));
  }

  @Test
  void it_is_concluded_with_all_milestones_done() {
    assertThat(no(running.conclude(TODAY, OFFICER)))
        .containsExactly(new MilestonesOpen(List.of("m1")));
    CooperationItem agreed =
        done(done(running.report("m1", TODAY, OFFICER)).agree("m1", "reviewer"));
    assertThat(done(agreed.conclude(TODAY, OFFICER)).state()).isEqualTo(ItemState.CONCLUDED);
  }

  @Test
  void money_is_noted_when_it_was_paid_even_after_the_end_and_not_before_the_approval() {
    Contribution paid =
        new Contribution(Contribution.Side.THEIRS, new Money("12", "CNY"), TODAY.minusDays(3));
    CooperationItem more = done(running.contribute(paid, OFFICER));
    assertThat(more.contributions()).containsExactly(paid);
    Contribution later = new Contribution(paid.side(), paid.money(), TODAY.plusDays(1));
    assertThat(no(more.contribute(later, OFFICER)))
        .containsExactly(new PaperOfTheFuture("2026-06-02"));
    assertThat(no(proposed.contribute(paid, OFFICER)))
        .containsExactly(
            new StepNotAllowed(
                "contributions", "PROPOSED", List.of("milestones", "approvals", "abandonments")));
  }

  @Test
  void an_item_that_was_given_up_takes_no_step() {
    CooperationItem off = done(running.abandon(CooperationAbandoned.Reason.OTHER, "officer"));
    assertThat(off.state()).isEqualTo(ItemState.ABANDONED);
    assertThat(off.instruction()).isEqualTo(running.instruction());
    assertThat(no(off.abandon(CooperationAbandoned.Reason.OTHER, "officer")))
        .containsExactly(new StepNotAllowed("abandonments", "ABANDONED", List.of()));
    assertThat(((Decision.Accepted<CooperationItem>) off.overdue(TODAY.plusDays(9))).facts())
        .isEmpty();
  }

  @Test
  void the_day_to_look_next_is_the_earliest_of_what_is_open_while_it_runs() {
    CooperationItem two = done(running.set("m2", "first", TODAY.minusDays(1), "officer"));
    assertThat(proposed.openDue()).isEmpty();
    assertThat(done(proposed.set("m1", "plan", TODAY, "officer")).openDue()).isEmpty();
    assertThat(running.openDue()).isEqualTo("2026-06-01");
    assertThat(two.openDue()).isEqualTo("2026-05-31");
    assertThat(done(two.report("m2", TODAY, OFFICER)).openDue()).isEqualTo("2026-06-01");
    assertThat(done(two.overdue(TODAY)).openDue()).isEqualTo("2026-06-01");
  }
}
