package org.waishi.friendship.network.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.life.Life;
import org.waishi.platform.aggregate.Decision;

/**
 * Whatever is ordered in whatever order, a pair ends once, after it began and not in the future.
 */
class PartnerLinkPropertyTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  /** An end on a day that somebody says today or later. */
  record Wish(LocalDate on, LocalDate today) {}

  @Property(tries = 500)
  void no_order_breaks_an_invariant_and_the_facts_replay_to_the_state(
      @ForAll("dates") PartialDate since, @ForAll("wishes") List<Wish> wishes) {
    Decision<PartnerLink> opened = PartnerLink.open("l1", pair(since), TODAY, "officer");
    assertThat(opened instanceof Decision.Refused<?>).isEqualTo(since.first().isAfter(TODAY));
    Assume.that(opened instanceof Decision.Accepted<?>);
    Life<PartnerLink, PartnerLinkEvent> life =
        Life.begun(PartnerLink.KIND, PartnerLink::allowedSteps, opened);
    String place = life.now().openSlot();
    for (Wish wish : wishes) {
      PartnerLink before = life.now();
      boolean closed =
          life.take("closures", now -> now.close(wish.on(), "over", wish.today(), "officer"));
      PartnerLink after = life.now();
      if (closed) {
        assertThat(after.closedOn())
            .isEqualTo(wish.on())
            .isBeforeOrEqualTo(wish.today())
            .isAfterOrEqualTo(since.first());
      } else {
        assertThat(after).isEqualTo(before);
      }
      boolean open = after.status() == PartnerLink.Status.OPEN;
      assertThat(after.openSlot()).as("its place").isEqualTo(open ? place : null);
      assertThat(after.stood(wish.on()))
          .isEqualTo(
              !wish.on().isBefore(since.first()) && (open || wish.on().isBefore(after.closedOn())));
    }
    assertThat(life.facts()).hasSizeLessThanOrEqualTo(2);
    assertThat(life.take("withdrawals", now -> now.withdraw("twice", "officer"))).isFalse();
    assertThat(life.take("withdrawals", now -> now.withdraw("twice", "reviewer"))).isTrue();
    assertThat(wishes).noneMatch(wish -> life.now().stood(wish.on()));
  }

  private static PartnerLink.Pair pair(PartialDate since) {
    return new PartnerLink.Pair(
        "t1",
        "c1",
        "KR",
        "port",
        new Organisation("青岛港", "Port of Qingdao"),
        new Organisation("釜山港", "Port of Busan"),
        since);
  }

  @Provide
  Arbitrary<PartialDate> dates() {
    return days()
        .flatMap(
            day ->
                Arbitraries.of(day.toString(), day.toString().substring(0, 7), "" + day.getYear()))
        .map(PartialDate::of);
  }

  @Provide
  Arbitrary<List<Wish>> wishes() {
    Arbitrary<LocalDate> later = Arbitraries.integers().between(0, 60).map(TODAY::plusDays);
    return Combinators.combine(days(), later).as(Wish::new).list().ofMaxSize(12);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(-900, 60).map(TODAY::plusDays);
  }
}
