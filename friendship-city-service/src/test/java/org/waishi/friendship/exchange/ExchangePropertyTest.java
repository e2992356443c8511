package org.waishi.friendship.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.exchange.ExchangeEvent.ExchangeCancelled;
import org.waishi.friendship.exchange.ExchangeEvent.ExchangeWithdrawn;
import org.waishi.friendship.life.Life;

/** Whatever the office orders and a source tells in whatever order, the office's word stands. */
class ExchangePropertyTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final Results CAME =
      new Results(List.of(Results.Yield.BUSINESS), "商定合作", "file-1");

  /** What somebody wishes, whatever the exchange is like by then. */
  record Wish(int what, Optional<PartialDate> from, Optional<PartialDate> until, String by) {

    boolean of(Life<Exchange, ExchangeEvent> life) {
      return switch (what) {
        case 0, 1 ->
            life.take(
                "conclusions",
                now -> now.conclude(from.orElse(null), null, null, new Exchange.Said(by, TODAY)));
        case 2 ->
            life.take(
                "cancellations", now -> now.cancel(ExchangeCancelled.Reason.PARTNER_WITHDREW, by));
        case 3 ->
            life.take(
                "tie-assignments",
                now -> now.assign(new Exchange.Assigned("t-" + by, "JP", "c1", null), by));
        case 4 -> life.take("results", now -> now.note(CAME, by));
        case 5 ->
            life.take("withdrawals", now -> now.withdraw(ExchangeWithdrawn.Reason.WRONG_DATA, by));
        default -> life.tell(now -> now.retell(told(Standing.values()[what - 6])));
      };
    }

    private Exchange.Entry told(Standing standing) {
      return entry(standing, from.orElse(null), until.orElse(null));
    }
  }

  private static Exchange.Entry entry(Standing standing, PartialDate from, PartialDate until) {
    return new Exchange.Entry(
        new Source(Source.Kind.ENGAGEMENT, "e7"),
        new Partner("t1", "JP", null),
        new Occasion(ExchangeKind.EVENT, Direction.MUTUAL, from, until, 3),
        standing,
        null,
        "officer");
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void no_order_breaks_an_invariant_and_the_facts_replay_to_the_state(
      @ForAll("wishes") List<Wish> wishes) {
    Life<Exchange, ExchangeEvent> life =
        Life.begun(
            ExchangeEvolution.KIND,
            now -> now.standing().steps(),
            Exchange.hear("e1", entry(Standing.PLANNED, PartialDate.of("2026-05-20"), null)));
    boolean ruled = false;
    for (Wish wish : wishes) {
      Exchange before = life.now();
      boolean done = wish.of(life);
      holds(before, wish, life.now());
      boolean retold = wish.what() > 5;
      if (retold && ruled) {
        assertThat(life.now().standing()).as("the office's word").isEqualTo(before.standing());
        assertThat(life.now().occasion()).as("the office's day").isEqualTo(before.occasion());
      }
      ruled |= done && wish.what() < 6 && wish.what() != 3;
    }
    Statistics.label("ruled by the office")
        .collect(ruled)
        .coverage(c -> c.check(true).count(n -> n > 50));
  }

  private static void holds(Exchange before, Wish wish, Exchange after) {
    if (before.standing() == Standing.WITHDRAWN) {
      assertThat(after).as("what was withdrawn stays as it was").isEqualTo(before);
    }
    if (before.standing() != Standing.WITHDRAWN && after.standing() == Standing.WITHDRAWN) {
      assertThat(wish.by()).isNotEqualTo(after.enteredBy());
    }
    if (wish.what() < 2
        && before.standing() == Standing.PLANNED
        && after.standing() == Standing.HELD) {
      assertThat(after.day()).isNotEmpty();
      assertThat(after.occasion().after(TODAY)).isFalse();
    }
    if (before.standing() == Standing.HELD) {
      assertThat(after.standing()).isNotEqualTo(Standing.PLANNED);
    }
    if (before.assignedBy() != null && wish.what() != 3) {
      assertThat(after.partner().tieId()).isEqualTo(before.partner().tieId());
    }
    assertThat(after.occasion().backwards()).as("ends before it begins: " + after).isFalse();
    assertThat(after.results() == null || after.standing() != Standing.PLANNED).isTrue();
    assertThat(after.id()).isEqualTo(before.id());
    assertThat(after.source()).isEqualTo(before.source());
  }

  /** Days of half a year around today; a source tells a last day only with a first before it. */
  @Provide
  Arbitrary<List<Wish>> wishes() {
    Arbitrary<Wish> wish =
        Combinators.combine(
                Arbitraries.integers().between(0, 8),
                Arbitraries.integers().between(-150, 20),
                Arbitraries.integers().between(0, 9),
                Arbitraries.of("officer", "reviewer", "leader"))
            .as(ExchangePropertyTest::wish);
    return wish.list().ofMaxSize(25);
  }

  private static Wish wish(int what, int ahead, int days, String by) {
    Optional<PartialDate> from =
        days == 9 ? Optional.empty() : Optional.of(PartialDate.of(TODAY.plusDays(ahead)));
    Optional<PartialDate> until =
        days > 5 ? Optional.empty() : Optional.of(PartialDate.of(TODAY.plusDays(ahead + days)));
    return new Wish(what, from, until, by);
  }
}
