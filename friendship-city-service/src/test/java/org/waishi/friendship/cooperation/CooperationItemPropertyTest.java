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
import org.waishi.friendship.cooperation.CooperationEvent.Delay;
import org.waishi.friendship.cooperation.CooperationEvent.MilestoneMoved;
import org.waishi.friendship.cooperation.CooperationEvent.MilestoneOverdue;
import org.waishi.friendship.cooperation.money.Contribution;
import org.waishi.friendship.cooperation.money.Money;
import org.waishi.friendship.life.Life;
import org.waishi.friendship.tie.TieState;
import org.waishi.platform.aggregate.Decision;

/**
 * Whatever is ordered in whatever order, nobody agrees to their own work and nothing done moves.
 */
class CooperationItemPropertyTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private static final CooperationItem.World WORLD =
      new CooperationItem.World(_ -> true, TieState.ACTIVE);

  /** What somebody wishes, whatever the item is like by then. */
  record Wish(int daring, int pick, int key, LocalDate day, String by) {

    private static final List<String> ALL =
        List.of(
            "approvals",
            "returns",
            "rejections",
            "resubmissions",
            "milestones",
            "milestone-moves",
            "milestone-move-decisions",
            "milestone-reports",
            "milestone-acceptances",
            "milestone-returns",
            "contributions",
            "contribution-confirmations",
            "contribution-reversals",
            "conclusions",
            "abandonments",
            "terminations");

    boolean of(Life<CooperationItem, CooperationEvent> life) {
      List<String> open = life.now().state().steps();
      List<String> wanted = daring == 0 || open.isEmpty() ? ALL : open;
      String step = wanted.get(pick % wanted.size());
      boolean ends = List.of("abandonments", "rejections", "terminations").contains(step);
      return ends && pick < 80
          ? life.tell(now -> new Milestones(now).overdue(day))
          : life.take(step, now -> step(step, now));
    }

    private Decision<CooperationItem> step(String step, CooperationItem now) {
      CooperationItem.Said said = new CooperationItem.Said(by, TODAY);
      return switch (step) {
        case "approvals" -> now.approve(paper(), said, WORLD);
        case "returns" -> now.giveBack(new Answer(paper(), List.of("缺方案")), said, WORLD);
        case "rejections" -> now.reject(new Answer(paper(), List.of("不符计划")), said, WORLD);
        case "resubmissions" -> now.resubmit(now.plan(), by);
        case "milestones" -> new Milestones(now).set("m" + key, "节点", day, by);
        case "milestone-moves" ->
            new Milestones(now).move("m" + key, day, Delay.PLANNED_BETTER, by);
        case "milestone-move-decisions" -> new Milestones(now).decide("m" + key, pick % 2 == 0, by);
        case "milestone-reports" -> new Milestones(now).report("m" + key, day, said);
        case "milestone-acceptances" -> new Milestones(now).agree("m" + key, by);
        case "milestone-returns" -> new Milestones(now).giveBack("m" + key, by);
        case "contributions" -> new Payments(now).contribute(paid(), said);
        case "contribution-confirmations" -> new Payments(now).confirm(key, by);
        case "terminations" -> now.terminate(new Answer(paper(), List.of("对方退出")), said, WORLD);
        case "contribution-reversals" ->
            new Payments(now).reverse(key, Contribution.Reversal.Reason.PAID_BACK, said);
        case "conclusions" -> now.conclude(day, said);
        default -> now.abandon(CooperationAbandoned.Reason.OTHER, by);
      };
    }

    private Instruction paper() {
      return new Instruction("body", "2026-1", day, "file " + pick);
    }

    private Contribution.Paid paid() {
      return new Contribution.Paid(Contribution.Side.OURS, new Money("1", "CNY"), day);
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
    if (now.state() == ItemState.PROPOSED || now.state() == ItemState.RETURNED) {
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
      assertThat(after.makers()).as("who approves").doesNotContain(wish.by());
    }
    if (before.state() == ItemState.RUNNING
        && (after.state() == ItemState.CONCLUDED || after.state() == ItemState.TERMINATED)) {
      assertThat(after.makers()).as("who ends it").doesNotContain(wish.by());
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
    if (before.state() == ItemState.RUNNING && before.milestones().size() > 0) {
      boolean decided =
          before.milestones().stream()
              .map(Milestone::asked)
              .anyMatch(move -> move != null && !move.by().equals(wish.by()));
      assertThat(end(after).equals(end(before)) || decided).as("who moves the end").isTrue();
    }
    for (Contribution was : before.contributions()) {
      Contribution is = after.contributions().get(was.number() - 1);
      assertThat(is.money()).as("what was noted stays").isEqualTo(was.money());
      if (was.confirmedBy() == null && is.confirmedBy() != null) {
        assertThat(wish.by()).as("who confirms").isNotEqualTo(was.notedBy());
      }
      if (was.reversed() == null && is.reversed() != null) {
        assertThat(wish.by()).as("who reverses").isNotEqualTo(was.notedBy());
      }
    }
  }

  private static LocalDate end(CooperationItem item) {
    return item.milestones().stream().map(Milestone::due).max(LocalDate::compareTo).orElseThrow();
  }

  private static void overdueIsSaidOnceForADay(List<CooperationEvent> facts) {
    Map<String, Boolean> said = new HashMap<>();
    for (CooperationEvent fact : facts) {
      if (fact instanceof MilestoneMoved(_, _, var key, _, _, _)) {
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
