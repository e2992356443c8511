package org.waishi.friendship.friend.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waishi.friendship.friend.selection.SilencePolicy.Scope.KEY_WORK;
import static org.waishi.friendship.friend.selection.SilencePolicy.Scope.OTHER;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waishi.platform.table.RuleTables;

class SilencePolicyTest {

  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

  private final SilencePolicy policy =
      new SilencePolicy(
          List.of(
              new SilencePolicy.Rule(NEW_YEAR.minusYears(5), OTHER, 12),
              new SilencePolicy.Rule(NEW_YEAR.minusYears(5), KEY_WORK, 6),
              new SilencePolicy.Rule(NEW_YEAR, OTHER, 9)));

  @Test
  void friends_that_key_work_needs_are_missed_sooner() {
    assertThat(policy.limit(KEY_WORK, LocalDate.of(2026, 8, 31))).isEqualTo("2026-02-28");
    assertThat(policy.limit(OTHER, LocalDate.of(2026, 8, 31))).isEqualTo("2025-11-30");
  }

  @Test
  void a_rule_holds_from_its_day_on() {
    assertThat(policy.limit(OTHER, NEW_YEAR.minusDays(1))).isEqualTo("2024-12-31");
    assertThat(policy.limit(OTHER, NEW_YEAR)).isEqualTo("2025-04-01");
    assertThatThrownBy(() -> policy.limit(OTHER, NEW_YEAR.minusYears(9)))
        .hasMessageContaining("no silence rule");
  }

  @Test
  void the_rules_that_travel_with_the_program_can_be_read() {
    assertThat(SilenceTable.of(RuleTables.shipped()).limit(KEY_WORK, NEW_YEAR))
        .isEqualTo("2025-07-01");
  }
}
