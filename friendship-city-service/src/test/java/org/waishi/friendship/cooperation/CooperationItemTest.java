package org.waishi.friendship.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.cooperation.CooperationEvent.CooperationAbandoned;
import org.waishi.friendship.cooperation.CooperationEvent.Delay;
import org.waishi.friendship.cooperation.CooperationEvent.MilestoneOverdue;
import org.waishi.friendship.cooperation.CooperationRefusal.MilestoneDone;
import org.waishi.friendship.cooperation.CooperationRefusal.MilestoneExists;
import org.waishi.friendship.cooperation.CooperationRefusal.MilestoneMoveWaits;
import org.waishi.friendship.cooperation.CooperationRefusal.MilestoneMovesTheEnd;
import org.waishi.friendship.cooperation.CooperationRefusal.MilestoneNotReported;
import org.waishi.friendship.cooperation.CooperationRefusal.MilestonesOpen;
import org.waishi.friendship.cooperation.CooperationRefusal.NoMilestoneMoveWaits;
import org.waishi.friendship.cooperation.CooperationRefusal.TieDoesNotLive;
import org.waishi.friendship.cooperation.CooperationRefusal.UnknownMilestone;
import org.waishi.friendship.cooperation.money.Money;
import org.waishi.friendship.date.PaperOfTheFuture;
import org.waishi.friendship.paper.Filing;
import org.waishi.friendship.paper.OnePaper;
import org.waishi.friendship.paper.PaperKind;
import org.waishi.friendship.paper.PaperRefusal.InstructionServedBefore;
import org.waishi.friendship.paper.PaperRefusal.PaperNotFiled;
import org.waishi.friendship.tie.TieRefusal.AnswerOutOfOrder;
import org.waishi.friendship.tie.TieState;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.aggregate.StepNotAllowed;

class CooperationItemTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final Delay DELAY = Delay.PARTNER_DELAYED;
  private static final CooperationItem.Said OFFICER = new CooperationItem.Said("officer", TODAY);
  private static final CooperationItem.Said LEADER = new CooperationItem.Said("leader", TODAY);

  private static final CooperationItem.World WORLD = world(_ -> true, TieState.ACTIVE);
  private static final Answer GAPS =
      new Answer(
          new Instruction("city government", "2026-11", TODAY, "file-15"),
          List.of("经费来源未明确", "缺实施方案"));

  private final CooperationItem proposed =
      done(
          CooperationItem.propose(
              "c1",
              new CooperationItem.Plan(
                  "t1", "JP", Field.YOUTH, "足球", "Football", "体育局", new Money("9", "CNY")),
              "officer"));
  private final CooperationItem running =
      done(
          done(steps(proposed).set("m1", "方案", TODAY, "officer"))
              .approve(paper(TODAY), LEADER, WORLD));

  private static CooperationItem.World world(Filing papers, TieState tie) {
    return new CooperationItem.World(papers, tie);
  }

  private static Milestones steps(CooperationItem item) {
    return new Milestones(item);
  }

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
    assertThat(no(proposed.approve(paper(TODAY.plusDays(1)), OFFICER, WORLD)))
        .containsExactly(
            new FourEyes.MakerIsChecker("officer"), new PaperOfTheFuture("2026-06-02"));
  }

  @Test
  void its_papers_are_filed_for_it_or_its_tie_or_they_are_none() {
    CooperationItem.World empty = world(_ -> false, TieState.ACTIVE);
    PaperNotFiled unknown = new PaperNotFiled("file-15");
    assertThat(no(proposed.approve(paper(TODAY), LEADER, empty)))
        .containsExactly(new PaperNotFiled("file-14"));
    assertThat(no(proposed.giveBack(GAPS, LEADER, empty))).containsExactly(unknown);
    assertThat(no(proposed.reject(GAPS, LEADER, empty))).containsExactly(unknown);
  }

  @Test
  void nothing_is_begun_under_a_tie_that_is_suspended_or_has_ended() {
    for (TieState tie : TieState.values()) {
      boolean dead = tie == TieState.SUSPENDED || tie.ended();
      CooperationItem.World now = world(_ -> true, tie);
      if (dead) {
        assertThat(no(proposed.approve(paper(TODAY), LEADER, now)))
            .containsExactly(new TieDoesNotLive("t1", tie));
      } else {
        assertThat(done(proposed.approve(paper(TODAY), LEADER, now)).state())
            .isEqualTo(ItemState.RUNNING);
      }
      assertThat(done(proposed.reject(GAPS, LEADER, now)).state()).isEqualTo(ItemState.REJECTED);
    }
  }

  @Test
  void a_leader_returns_it_with_every_gap_and_who_corrected_it_does_not_approve_it() {
    assertThat(no(proposed.giveBack(GAPS, OFFICER, WORLD)))
        .containsExactly(new FourEyes.MakerIsChecker("officer"));
    CooperationItem returned = done(proposed.giveBack(GAPS, LEADER, WORLD));
    assertThat(returned.state()).isEqualTo(ItemState.RETURNED);
    assertThat(returned.answer()).isEqualTo(GAPS);
    assertThat(no(returned.approve(paper(TODAY), LEADER, WORLD)))
        .containsExactly(new StepNotAllowed("approvals", "RETURNED", ItemState.RETURNED.steps()));
    CooperationItem.Plan better =
        new CooperationItem.Plan(
            "another tie", "FR", Field.SPORT, "足球营", "Football camp", "教育局", null);
    CooperationItem again = done(returned.resubmit(better, "deputy"));
    assertThat(again.state()).isEqualTo(ItemState.PROPOSED);
    assertThat(again.plan())
        .as("its tie stays")
        .isEqualTo(
            new CooperationItem.Plan("t1", "JP", Field.SPORT, "足球营", "Football camp", "教育局", null));
    CooperationItem.Said deputy = new CooperationItem.Said("deputy", TODAY);
    assertThat(no(again.approve(paper(TODAY), deputy, WORLD)))
        .containsExactly(new FourEyes.MakerIsChecker("deputy"));
    CooperationItem approved = done(again.approve(paper(TODAY), LEADER, WORLD));
    assertThat(approved.answer()).isNull();
    assertThat(no(approved.giveBack(GAPS, LEADER, WORLD)))
        .containsExactly(new StepNotAllowed("returns", "RUNNING", ItemState.RUNNING.steps()));
  }

  @Test
  void a_leader_rejects_it_for_good_with_the_reasons() {
    assertThat(no(proposed.reject(GAPS, OFFICER, WORLD)))
        .containsExactly(new FourEyes.MakerIsChecker("officer"));
    CooperationItem rejected = done(proposed.reject(GAPS, LEADER, WORLD));
    assertThat(rejected.answer()).isEqualTo(GAPS);
    assertThat(ItemState.REJECTED.steps()).isEmpty();
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
  void it_is_concluded_with_all_milestones_done_by_somebody_else_than_who_proposed_it() {
    assertThat(no(running.conclude(TODAY, OFFICER)))
        .containsExactly(new FourEyes.MakerIsChecker("officer"), new MilestonesOpen(List.of("m1")));
    CooperationItem agreed =
        done(steps(done(steps(running).report("m1", TODAY, OFFICER))).agree("m1", "reviewer"));
    assertThat(done(agreed.conclude(TODAY, LEADER)).state()).isEqualTo(ItemState.CONCLUDED);
  }

  @Test
  void what_was_not_approved_is_given_up_and_takes_no_step() {
    CooperationItem off = done(proposed.abandon(CooperationAbandoned.Reason.OTHER, "officer"));
    assertThat(off.state()).isEqualTo(ItemState.ABANDONED);
    assertThat(no(off.abandon(CooperationAbandoned.Reason.OTHER, "officer")))
        .containsExactly(new StepNotAllowed("abandonments", "ABANDONED", List.of()));
    assertThat(no(running.abandon(CooperationAbandoned.Reason.OTHER, "officer")))
        .containsExactly(new StepNotAllowed("abandonments", "RUNNING", ItemState.RUNNING.steps()));
  }

  @Test
  void a_leader_who_neither_proposed_it_nor_filed_the_paper_ends_what_was_approved() {
    CooperationItem over = done(running.terminate(GAPS, LEADER, WORLD));
    assertThat(over.state()).isEqualTo(ItemState.TERMINATED);
    assertThat(over.state().open()).isFalse();
    assertThat(over.instruction()).isEqualTo(running.instruction());
    assertThat(over.answer()).isEqualTo(GAPS);
    assertThat(
            ((Decision.Accepted<CooperationItem>) steps(over).overdue(TODAY.plusDays(9))).facts())
        .isEmpty();
    assertThat(no(running.terminate(GAPS, OFFICER, WORLD)))
        .containsExactly(new FourEyes.MakerIsChecker("officer"));
    Instruction early = new Instruction("city", "2026-10", TODAY.minusDays(1), "file-16");
    assertThat(no(running.terminate(new Answer(early, GAPS.reasons()), LEADER, WORLD)))
        .containsExactly(new AnswerOutOfOrder("2026-05-31", "2026-06-01"));
    assertThat(over.state().steps()).contains("contribution-confirmations");
    Answer again = new Answer(paper(TODAY), GAPS.reasons());
    assertThat(no(running.terminate(again, LEADER, WORLD)))
        .containsExactly(new InstructionServedBefore("file-14"));
  }

  @Test
  void who_filed_the_paper_notes_no_answer() {
    CooperationItem.World filed =
        world(new OnePaper(PaperKind.INSTRUCTION, null, null), TieState.ACTIVE);
    CooperationItem.Said clerk = new CooperationItem.Said("clerk", TODAY);
    FourEyes.MakerIsChecker own = new FourEyes.MakerIsChecker("clerk");
    assertThat(no(proposed.approve(paper(TODAY), clerk, filed))).containsExactly(own);
    assertThat(no(proposed.giveBack(GAPS, clerk, filed))).containsExactly(own);
    assertThat(no(proposed.reject(GAPS, clerk, filed))).containsExactly(own);
    assertThat(no(running.terminate(GAPS, clerk, filed))).containsExactly(own);
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
