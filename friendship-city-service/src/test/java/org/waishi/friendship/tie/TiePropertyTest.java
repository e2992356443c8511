package org.waishi.friendship.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.waishi.friendship.life.Life;
import org.waishi.friendship.tie.TieEvent.TieRevived;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.calendar.WorkingDays;

/** Whatever the office orders in whatever order, a tie keeps the invariants of the statutes. */
class TiePropertyTest {

  private static final WorkingDays CALENDAR = WorkingDays.bundled();

  /** What the tie's neighbours, a higher tie and the one that it upgrades, ask of it. */
  private static Decision<Tie> neighbour(int pick, Tie tie) {
    return switch (pick % 3) {
      case 0 -> tie.keepPlaceFor("new");
      case 1 -> tie.supersede("new", TieWish.DAY);
      default -> tie.freePlace("new");
    };
  }

  @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
  void no_order_breaks_an_invariant_and_the_facts_replay_to_the_state(
      @ForAll TieKind kind, @ForAll boolean upgrading, @ForAll("wishes") List<TieWish> wishes) {
    String upgrades = upgrading && kind == TieKind.SISTER ? "old" : null;
    Life<Tie, TieEvent> life =
        Life.begun(
            Tie.KIND,
            Tie::steps,
            Tie.propose(new Tie.Lead("c1", "NR", kind, upgrades, List.of(), null)));
    for (TieWish wish : wishes) {
      TieWish.Order order = wish.of(life.now());
      Tie before = life.now();
      if (life.take(order.step().resource(), order::to)) {
        TieInvariants.holds(before, order, life.now());
        TieInvariants.answered(before, order, life.now());
      }
      clockIsLookedAt(life, order.today());
      if (wish.daring() == 3 && wish.pick() < 30) {
        asked(life, wish.pick());
      }
    }
    Statistics.label("got as far as activation")
        .collect(life.now().established() != null)
        .coverage(share -> share.check(true).percentage(p -> p > 5));
    Statistics.label("revived")
        .collect(life.facts().stream().anyMatch(TieRevived.class::isInstance))
        .coverage(share -> share.check(true).count(n -> n > 20));
  }

  private static void clockIsLookedAt(Life<Tie, TieEvent> life, LocalDate today) {
    TieState state = life.now().state();
    life.tell(tie -> tie.lookAtClock(today, CALENDAR));
    int said = life.facts().size();
    life.tell(tie -> tie.lookAtClock(today, CALENDAR));
    assertThat(life.facts()).as("an overdue review is said once").hasSize(said);
    assertThat(life.now().state()).as("no clock moves a tie").isEqualTo(state);
  }

  private static void asked(Life<Tie, TieEvent> life, int pick) {
    Tie before = life.now();
    boolean gives = life.tell(tie -> neighbour(pick, tie));
    Tie after = life.now();
    assertThat(gives).isEqualTo(pick % 3 != 0 || !superseded(before) || keeps(before));
    if (after.state() != before.state()) {
      assertThat(before.state().stands()).as("only what stands gives way").isTrue();
      assertThat(superseded(after)).isTrue();
    }
    assertThat(after.activeSlot()).isEqualTo(TieInvariants.place(after));
    assertThat(after.established()).isEqualTo(before.established());
    assertThat(after.dossier()).isEqualTo(before.dossier());
  }

  private static boolean keeps(Tie tie) {
    return tie.lineage().keepsPlace();
  }

  private static boolean superseded(Tie tie) {
    return tie.state() == TieState.SUPERSEDED;
  }

  @Provide
  Arbitrary<List<TieWish>> wishes() {
    return TieWish.lives();
  }
}
