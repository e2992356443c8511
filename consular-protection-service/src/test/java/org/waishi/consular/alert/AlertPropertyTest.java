package org.waishi.consular.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.waishi.platform.aggregate.Decision;

/** Whatever is tried with an alert, on whatever day. */
class AlertPropertyTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final AlertSubject UZBEKISTAN =
      new AlertSubject("UZ", "Fergana", TODAY, "https://cs.mfa.gov.cn/1");

  private static AlertTerms until(AlertLevel level, LocalDate to) {
    return new AlertTerms(level, to, "谨慎前往", "Go with caution");
  }

  /** Something that is tried with an alert on a day. */
  record Attempt(int what, AlertTerms terms, LapseReason reason, LocalDate day) {

    Decision<Alert> on(Alert now) {
      return switch (what) {
        case 0 -> now.lapseOn(day);
        case 1 -> now.lapse(reason, day);
        default -> now.change(terms, day);
      };
    }
  }

  @Property(tries = 1000)
  void the_state_is_the_fold_of_its_facts_and_a_lapse_is_the_last(
      @ForAll List<@From("attempts") Attempt> attempts, @ForAll @IntRange(max = 9) int days) {
    AlertTerms terms = until(AlertLevel.CAUTION, TODAY.plusDays(days));
    Alert now = Alert.from(AlertEvent.AlertRaised.of("a", UZBEKISTAN, terms));
    Alert replayed = now;
    for (Attempt attempt : attempts) {
      if (attempt.on(now) instanceof Decision.Accepted<Alert>(var next, var facts)) {
        assertThat(now.lapsed() && !facts.isEmpty()).isFalse();
        for (Object fact : facts) {
          replayed = replayed.evolve((AlertEvent) fact);
        }
        now = next;
      }
      assertThat(replayed).isEqualTo(now);
    }
  }

  @Provide
  Arbitrary<Attempt> attempts() {
    Arbitrary<LocalDate> days = Arbitraries.integers().between(-2, 12).map(TODAY::plusDays);
    return Combinators.combine(
            Arbitraries.of(0, 1, 2, 2, 2, 2),
            Combinators.combine(Arbitraries.of(AlertLevel.class), days)
                .as(AlertPropertyTest::until),
            Arbitraries.of(LapseReason.class),
            days)
        .as(Attempt::new);
  }
}
