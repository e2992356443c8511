package org.waishi.friendship.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.waishi.friendship.cooperation.CooperationEvent.CooperationAbandoned;
import org.waishi.friendship.cooperation.CooperationEvent.MilestoneMoved;
import org.waishi.friendship.cooperation.CooperationEvent.MilestoneOverdue;
import org.waishi.friendship.life.Life;
import org.waishi.platform.aggregate.Decision;

/**
 * Whatever is ordered in whatever order, nobody agrees to their own work and nothing done moves.
 */
class CooperationItemPropertyTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  /** What somebody wishes, whatever the item is like by then. */
  record Wish(int daring, int pick, int key, LocalDate day, String by) {

    private static final List<String> ALL =
        List.of(
            "approvals",
            "milestones",
            "milestone-moves",
            "milestone-reports",
            "milestone-acceptances",
            "milestone-returns",
            "contributions",
            "conclusions",
            "abandonments");

    boolean of(Life<CooperationItem, CooperationEvent> life) {
      List<String> open = life.now().state().steps();
      List<String> wanted = daring == 0 || open.isEmpty() ? ALL : open;
      String step = wanted.get(pick % wanted.size());
      return step.equals("abandonments") && pick < 80
          ? life.tell(now -> now.overdue(day))
          : life.take(step, now -> step(step, now));
    }

    private Decision<CooperationItem> step(String step, CooperationItem now) {
      CooperationItem.Said said = new CooperationItem.Said(by, TODAY);
      return switch (step) {
        case "approvals" -> now.approve(new Instruction("body", "2026-1", day, "file"), said);
        case "milestones" -> now.set("m" + key, "节点", day, by);
        case "milestone-moves" -> now.move("m" + key, day, by);
        case "milestone-reports" -> now.report("m" + key, day, said);
        case "milestone-acceptances" -> now.agree("m" + key, by);
        case "milestone-returns" -> now.giveBack("m" + key, by);
        case "contributions" -> now.contribute(paid(), said);
        case "conclusions" -> now.conclude(day, said);
        default -> now.abandon(CooperationAbandoned.Reason.OTHER, by);
      };
    }

    private Contribution paid() {
      return new Contribution(Contribution.Side.OURS, new Money("1", "CNY"), day);
    }
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void no_order_breaks_an_invariant_and_the_facts_replay_to_the_state(
      @ForAll("wishes") List<Wish> wishes) {
    Life<CooperationItem, CooperationEvent> life =
        Life.begun(
            CooperationEvolution.KIND,
            now -> now.state().steps(),
            CooperationItem.propose(
                "c1",
                new CooperationItem.Plan("t1", "JP", Field.YOUTH, "足球", "Football", "体育局", null),
                "officer"));
    for (Wish wish : wishes) {
      CooperationItem before = life.now();
      boolean done = wish.of(life);
      holds(life.now());
      if (done) {
        followed(before, wish, life.now());
      }
    }
    overdueIsSaidOnceForADay(life.facts());
    Statistics.label("concluded")
        .collect(life.now().state() == ItemState.CONCLUDED)
        .coverage(share -> share.check(true).count(n -> n > 50));
  }

  private static void holds(CooperationItem now) {
    boolean approved = now.state() == ItemState.RUNNING || now.state() == ItemState.CONCLUDED;
    if (approved) {
      assertThat(now.instruction()).isNotNull();
      assertThat(now.instruction().on()).isBeforeOrEqualTo(TODAY);
    }
    if (now.state() == ItemState.PROPOSED) {
      assertThat(now.instruction()).isNull();
      assertThat(now.contributions()).isEmpty();
    }
    if (now.state() == ItemState.CONCLUDED) {
      assertThat(now.milestones()).allMatch(Milestone::accepted);
    }
    assertThat(now.milestones()).extracting(Milestone::key).doesNotHaveDuplicates();
    assertThat(now.milestones())
        .allSatisfy(
            one -> {
              assertThat(one.reportedBy() == null).isEqualTo(one.doneOn() == null);
              assertThat(one.accepted() && one.reportedBy() == null).isFalse();
            });
    assertThat(now.contributions())
        .allSatisfy(paid -> assertThat(paid.on()).isBeforeOrEqualTo(TODAY));
    assertThat(now.openDue()).isEqualTo(earliest(now).orElse(""));
  }

  private static Optional<String> earliest(CooperationItem now) {
    return now.milestones().stream()
        .filter(_ -> now.state() == ItemState.RUNNING)
        .filter(one -> one.reportedBy() == null && !one.overdueSaid())
        .map(one -> one.due().toString())
        .sorted()
        .findFirst();
  }

  private static void followed(CooperationItem before, Wish wish, CooperationItem after) {
    if (before.state() == ItemState.PROPOSED && after.state() == ItemState.RUNNING) {
      assertThat(wish.by()).as("who approves").isNotEqualTo(after.proposedBy());
    }
    for (Milestone was : before.milestones()) {
      Milestone is = after.milestone(was.key()).orElseThrow();
      if (was.accepted()) {
        assertThat(is).as("what is done does not move").isEqualTo(was);
      }
      if (!was.accepted() && is.accepted()) {
        assertThat(wish.by()).as("who agrees").isNotEqualTo(is.reportedBy());
        assertThat(is.doneOn()).isBeforeOrEqualTo(TODAY);
      }
    }
    int paid = before.contributions().size();
    assertThat(after.contributions().subList(0, paid)).isEqualTo(before.contributions());
  }

  private static void overdueIsSaidOnceForADay(List<CooperationEvent> facts) {
    Map<String, Boolean> said = new HashMap<>();
    for (CooperationEvent fact : facts) {
      if (fact instanceof MilestoneMoved(_, _, var key, _, _)) {
        said.put(key, false);
      }
      if (fact instanceof MilestoneOverdue(_, _, var key, _)) {
        assertThat(said.put(key, true)).as("said already").isNotEqualTo(true);
      }
    }
  }

  /** Wishes of a season; most of them for a step that leads on, so that lives grow long. */
  @Provide
  Arbitrary<List<Wish>> wishes() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 9),
            Arbitraries.integers().between(0, 99),
            Arbitraries.integers().between(1, 2),
            Arbitraries.integers().between(-80, 8).map(TODAY::plusDays),
            Arbitraries.of("officer", "reviewer", "leader"))
        .as(Wish::new)
        .list()
        .ofMinSize(10)
        .ofMaxSize(60);
  }
}
