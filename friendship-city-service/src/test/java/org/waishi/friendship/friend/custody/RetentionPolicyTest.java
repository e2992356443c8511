package org.waishi.friendship.friend.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.friend.Erasure.DataClass;
import org.waishi.friendship.friend.custody.RetentionPolicy.Rule;
import org.waishi.friendship.friend.custody.RetentionPolicy.Term;

class RetentionPolicyTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  private final RetentionPolicy policy =
      new RetentionPolicy(
          List.of(
              new Rule(LocalDate.of(2021, 11, 1), DataClass.QUIET, 60),
              new Rule(DAY, DataClass.QUIET, 36),
              new Rule(DAY.plusDays(1), DataClass.WITHDRAWN, 1)));

  @Test
  void the_youngest_rule_that_holds_says_how_long_data_are_kept() {
    assertThat(policy.limit(DataClass.QUIET, DAY.minusDays(1))).isEqualTo("2021-05-31");
    assertThat(policy.limit(DataClass.QUIET, DAY)).isEqualTo("2023-06-01");
    assertThatThrownBy(() -> policy.limit(DataClass.WITHDRAWN, DAY))
        .hasMessageContaining("no retention rule");
  }

  @Test
  void a_term_is_over_on_its_last_day() {
    Term term = new Term(DataClass.QUIET, DAY.minusMonths(36), DAY);
    assertThat(term.over(DAY)).isTrue();
    assertThat(term.over(DAY.minusDays(1))).isFalse();
  }
}
