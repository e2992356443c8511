package org.waishi.friendship.anniversary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.waishi.friendship.anniversary.AnniversaryEvent.AnniversaryDue;
import org.waishi.friendship.anniversary.AnniversaryEvent.CelebrationExcepted;
import org.waishi.friendship.anniversary.AnniversaryEvent.CelebrationExceptionAsked;
import org.waishi.friendship.anniversary.AnniversaryEvent.CelebrationExceptionWithdrawn;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.life.Life;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.table.RuleTables;

/** Whatever is reckoned and excepted in whatever order, it is due once and celebrated by right. */
class AnniversaryPropertyTest {

  private static final Reckoning RECKONING =
      new Reckoning(AnniversaryRules.of(RuleTables.shipped()));
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  /** What a tie of a year that is known better and better, or corrected, has in 2029. */
  private static final List<AnniversaryFacts> RECKONED =
      List.of("1978", "1979", "1979-10", "1979-10-03", "1984-02-29").stream()
          .map(AnniversaryPropertyTest::in2029)
          .toList();

  private static AnniversaryFacts in2029(String since) {
    return RECKONING
        .between(
            new Reckoning.Subject(SubjectKind.TIE, "t1", "JP", PartialDate.of(since)),
            LocalDate.of(2029, 1, 1),
            LocalDate.of(2029, 12, 31))
        .getFirst();
  }

  /** What happens on a day. */
  record Wish(int what, LocalDate day, LocalDate paper, String by) {

    boolean of(Life<Anniversary, AnniversaryEvent> life) {
      return what < RECKONED.size()
          ? life.tell(now -> now.reckoned(RECKONED.get(what), day))
          : life.tell(this::excepting);
    }

    private Decision<Anniversary> excepting(Anniversary now) {
      return switch (what - RECKONED.size()) {
        case 0, 1 -> now.ask(new Anniversary.Asked(written(), by), day, _ -> true);
        case 2 -> now.withdraw(CelebrationExceptionWithdrawn.Reason.TAKEN_BACK, by);
        case 3 -> now.decide(false, by);
        default -> now.decide(true, by);
      };
    }

    private WrittenException written() {
      return new WrittenException("government", "2026-9", paper, "f9");
    }
  }

  @Property(tries = 1000)
  void no_order_breaks_an_invariant_and_the_facts_replay_to_the_state(
      @ForAll("wishes") List<Wish> wishes) {
    Life<Anniversary, AnniversaryEvent> life =
        Life.begun(Anniversary.KIND, _ -> List.of(), Anniversary.make(RECKONED.getFirst(), TODAY));
    for (Wish wish : wishes) {
      Anniversary before = life.now();
      int said = life.facts().size();
      wish.of(life);
      List<AnniversaryEvent> news = life.facts().subList(said, life.facts().size());
      holds(before, wish, life.now());
      if (news.stream().anyMatch(CelebrationExceptionAsked.class::isInstance)) {
        assertThat(before.facts().celebrate()).as("may be celebrated anyway").isFalse();
        assertThat(wish.paper()).isBeforeOrEqualTo(wish.day());
      }
      if (news.stream().anyMatch(CelebrationExcepted.class::isInstance)) {
        assertThat(life.now().excepted()).isEqualTo(before.asked());
        assertThat(before.asked().by()).as("who confirms").isNotEqualTo(wish.by());
      }
    }
    assertThat(life.facts()).filteredOn(AnniversaryDue.class::isInstance).hasSizeLessThan(2);
    Statistics.label("excepted")
        .collect(life.now().exception() != null)
        .coverage(share -> share.check(true).count(n -> n > 50));
  }

  private static void holds(Anniversary before, Wish wish, Anniversary after) {
    if (wish.what() < RECKONED.size()) {
      AnniversaryFacts told = RECKONED.get(wish.what());
      assertThat(after.facts()).as("what was reckoned last").isEqualTo(told);
      assertThat(after.due()).isEqualTo(before.due() || !told.planFrom().isAfter(wish.day()));
      assertThat(after.exception()).isEqualTo(before.exception());
    }
    assertThat(after.celebrate())
        .isEqualTo(after.facts().category() == Category.TEN || after.exception() != null);
    assertThat(after.facts().id()).isEqualTo(before.facts().id());
    assertThat(after.year()).isEqualTo("2029");
  }

  @Provide
  Arbitrary<List<Wish>> wishes() {
    Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 1400).map(TODAY::plusDays);
    return Combinators.combine(
            Arbitraries.integers().between(0, 10),
            days,
            days,
            Arbitraries.of("officer", "reviewer", "leader"))
        .as(Wish::new)
        .list()
        .ofMaxSize(20);
  }
}
