package org.waishi.friendship.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.activity.ActivityRules.Limit;
import org.waishi.friendship.activity.ActivityRules.Weight;
import org.waishi.friendship.date.PartialDate;
import org.waishi.platform.table.RuleTables;

class ScoreTest {

  static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final LocalDate EVER = LocalDate.of(1949, 10, 1);
  private static final ActivityRules RULES =
      new ActivityRules(
          List.of(
              new Weight(EVER, Deed.Kind.VISIT, 10),
              new Weight(EVER, Deed.Kind.LETTER, 2),
              new Weight(DAY.plusDays(1), Deed.Kind.VISIT, 20)),
          List.of(new Limit(EVER, 100, 24), new Limit(DAY.plusDays(1), 50, 12)));

  static Deed visit(LocalDate on) {
    return new Deed("e" + on, Deed.Kind.VISIT, on);
  }

  static BigDecimal points(List<Deed> deeds, LocalDate on) {
    return Score.of(deeds, on, RULES).points();
  }

  @Test
  void a_deed_counts_whole_on_its_day_and_half_after_each_half_life() {
    List<Deed> one = List.of(visit(DAY));
    assertThat(points(one, DAY)).isEqualTo("10.00");
    assertThat(points(List.of(visit(DAY.minusDays(100))), DAY)).isEqualTo("5.00");
    assertThat(points(List.of(visit(DAY.minusDays(200))), DAY)).isEqualTo("2.50");
  }

  @Test
  void what_came_later_does_not_count() {
    assertThat(points(List.of(visit(DAY.plusDays(1))), DAY)).isEqualTo("0.00");
  }

  @Test
  void the_rules_of_the_day_hold_on_it() {
    List<Deed> one = List.of(visit(DAY));
    assertThat(Score.of(one, DAY.plusDays(1), RULES).contributions().getFirst().weight())
        .isEqualTo(20);
    assertThat(points(List.of(visit(DAY.minusDays(49))), DAY.plusDays(1))).isEqualTo("10.00");
  }

  @Test
  void the_score_is_the_sum_of_what_it_lists_latest_first() {
    List<Deed> deeds = List.of(visit(DAY.minusDays(100)), new Deed("l1", Deed.Kind.LETTER, DAY));
    Score score = Score.of(deeds, DAY, RULES);
    assertThat(score.contributions())
        .containsExactly(
            new Score.Contribution("l1", Deed.Kind.LETTER, DAY, 2, 0, new BigDecimal("2.00")),
            new Score.Contribution(
                "e2026-02-21",
                Deed.Kind.VISIT,
                LocalDate.of(2026, 2, 21),
                10,
                100,
                new BigDecimal("5.00")));
    assertThat(score.points()).isEqualTo("7.00");
  }

  @Test
  void a_tie_is_quiet_after_the_months_of_the_table_since_its_last_deed() {
    List<Deed> last = List.of(visit(LocalDate.of(2024, 6, 2)));
    assertThat(Quiet.of(last, null, DAY, RULES).tooLong()).isFalse();
    assertThat(Quiet.of(last, null, LocalDate.of(2024, 6, 1), RULES).lastDeed()).isNull();
    assertThat(Quiet.of(List.of(visit(LocalDate.of(2024, 6, 1))), null, DAY, RULES).tooLong())
        .isTrue();
  }

  @Test
  void a_tie_without_deeds_is_quiet_since_it_began_or_ever() {
    Quiet young = Quiet.of(List.of(), PartialDate.of("2024"), DAY, RULES);
    assertThat(young.since()).isEqualTo("2024-12-31");
    assertThat(young.tooLong()).isFalse();
    assertThat(Quiet.of(List.of(), null, DAY, RULES).tooLong()).isTrue();
  }

  @Test
  void the_tables_that_travel_with_the_program_know_every_kind() {
    ActivityRules shipped = ActivityRules.of(RuleTables.shipped());
    for (Deed.Kind kind : Deed.Kind.values()) {
      assertThat(shipped.points(kind, DAY)).isPositive();
    }
    assertThat(shipped.limit(DAY)).isEqualTo(new Limit(EVER, 365, 24));
  }

  @Test
  void nothing_is_reckoned_on_a_day_before_every_rule() {
    assertThatIllegalStateException().isThrownBy(() -> RULES.limit(EVER.minusDays(1)));
    assertThat(RULES.limit(EVER).halfLifeDays()).isEqualTo(100);
  }
}
