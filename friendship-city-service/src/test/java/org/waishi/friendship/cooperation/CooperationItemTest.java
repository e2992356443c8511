package org.waishi.friendship.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
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

  @Property(tries = 300)
  void no_order_of_steps_breaks_an_invariant_and_the_facts_replay_to_the_state(
      @ForAll @Size(max = 40) List<@IntRange(max = 80) Integer> wishes) {
    List<Object> facts =
        new ArrayList<>(
            ((Decision.Accepted<CooperationItem>)
                    CooperationItem.propose("c1", proposed.plan(), "officer"))
                .facts());
    CooperationItem now = proposed;
    for (int wish : wishes) {
      if (wish(now, wish) instanceof Decision.Accepted<CooperationItem>(var after, var said)) {
        facts.addAll(said);
        now = after;
        assertThat(after.state() == ItemState.RUNNING || after.state() == ItemState.CONCLUDED)
            .isEqualTo(after.instruction() != null && after.state() != ItemState.ABANDONED);
        assertThat(after.state() == ItemState.CONCLUDED)
            .isEqualTo(
                after.state() == ItemState.CONCLUDED
                    && after.milestones().stream().allMatch(Milestone::accepted));
      }
    }
    CooperationItem replayed = CooperationEvolution.from((CooperationEvent) facts.getFirst());
    for (Object fact : facts) {
      replayed = replayed.evolve((CooperationEvent) fact);
    }
    assertThat(replayed).isEqualTo(now);
  }

  private static Decision<CooperationItem> wish(CooperationItem now, int wish) {
    String key = "m" + wish % 3;
    LocalDate day = TODAY.plusDays(wish - 70);
    return switch (wish % 10) {
      case 0 -> now.approve(paper(day), LEADER);
      case 1, 2 -> now.set(key, "节点", day, "officer");
      case 3 -> now.move(key, day, "officer");
      case 4, 5 -> now.report(key, day, OFFICER);
      case 6 -> now.agree(key, "reviewer");
      case 7 -> wish > 60 ? now.giveBack(key, "reviewer") : now.overdue(day.plusDays(60));
      case 8 ->
          now.contribute(
              new Contribution(Contribution.Side.OURS, new Money("1", "CNY"), day), OFFICER);
      default ->
          wish > 70
              ? now.abandon(CooperationAbandoned.Reason.OTHER, "officer")
              : now.conclude(day, OFFICER);
    };
  }
}
