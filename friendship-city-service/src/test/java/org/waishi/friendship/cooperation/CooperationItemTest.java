package org.waishi.friendship.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.cooperation.CooperationFixture.GAPS;
import static org.waishi.friendship.cooperation.CooperationFixture.LEADER;
import static org.waishi.friendship.cooperation.CooperationFixture.OFFICER;
import static org.waishi.friendship.cooperation.CooperationFixture.PLAN;
import static org.waishi.friendship.cooperation.CooperationFixture.TODAY;
import static org.waishi.friendship.cooperation.CooperationFixture.WORLD;
import static org.waishi.friendship.cooperation.CooperationFixture.done;
import static org.waishi.friendship.cooperation.CooperationFixture.no;
import static org.waishi.friendship.cooperation.CooperationFixture.paper;
import static org.waishi.friendship.cooperation.CooperationFixture.proposed;
import static org.waishi.friendship.cooperation.CooperationFixture.running;
import static org.waishi.friendship.cooperation.CooperationFixture.steps;
import static org.waishi.friendship.cooperation.CooperationFixture.world;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.cooperation.CooperationEvent.CooperationAbandoned;
import org.waishi.friendship.cooperation.CooperationRefusal.MilestonesOpen;
import org.waishi.friendship.cooperation.CooperationRefusal.TieDoesNotLive;
import org.waishi.friendship.date.PaperOfTheFuture;
import org.waishi.friendship.paper.OnePaper;
import org.waishi.friendship.paper.PaperKind;
import org.waishi.friendship.paper.PaperRefusal.InstructionServedBefore;
import org.waishi.friendship.paper.PaperRefusal.PaperNotFiled;
import org.waishi.friendship.tie.TieRefusal.AnswerOutOfOrder;
import org.waishi.friendship.tie.TieState;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.StepNotAllowed;

/** A project from its proposal to its end, by answers that are papers. */
class CooperationItemTest {

  private final CooperationItem proposed = proposed();
  private final CooperationItem running = running();

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
    assertThat(returned.answers()).containsExactly(GAPS);
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
    assertThat(approved.answers()).as("what it was returned for stays").containsExactly(GAPS);
    assertThat(no(approved.giveBack(GAPS, LEADER, WORLD)))
        .containsExactly(new StepNotAllowed("returns", "RUNNING", ItemState.RUNNING.steps()));
  }

  @Test
  void a_leader_rejects_it_for_good_with_the_reasons() {
    assertThat(no(proposed.reject(GAPS, OFFICER, WORLD)))
        .containsExactly(new FourEyes.MakerIsChecker("officer"));
    CooperationItem rejected = done(proposed.reject(GAPS, LEADER, WORLD));
    assertThat(rejected.answers()).containsExactly(GAPS);
    assertThat(ItemState.REJECTED.steps()).isEmpty();
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
    assertThat(over.answers()).containsExactly(GAPS);
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
  void one_paper_serves_one_answer_however_long_ago() {
    CooperationItem once =
        done(done(proposed.giveBack(GAPS, LEADER, WORLD)).resubmit(PLAN, "deputy"));
    Answer more = new Answer(new Instruction("city", "2026-13", TODAY, "file-16"), List.of("缺预算"));
    CooperationItem twice = done(done(once.giveBack(more, LEADER, WORLD)).resubmit(PLAN, "deputy"));
    assertThat(twice.answers()).containsExactly(GAPS, more);
    assertThat(no(twice.approve(GAPS.paper(), LEADER, WORLD)))
        .containsExactly(new InstructionServedBefore("file-15"));
    assertThat(no(twice.reject(more, LEADER, WORLD)))
        .containsExactly(new InstructionServedBefore("file-16"));
  }
}
