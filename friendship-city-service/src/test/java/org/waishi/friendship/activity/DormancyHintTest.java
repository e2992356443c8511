package org.waishi.friendship.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.activity.DormancyHintEvent.DormancyHintLifted;
import org.waishi.friendship.activity.DormancyHintEvent.DormancyHinted;
import org.waishi.platform.aggregate.Decision;

class DormancyHintTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final Quiet QUIET = new Quiet(null, DAY.minusYears(3), 24, true);
  private static final Quiet AWAKE = new Quiet(DAY, DAY, 24, false);

  private static Decision.Accepted<DormancyHint> yes(Decision<DormancyHint> decision) {
    return (Decision.Accepted<DormancyHint>) decision;
  }

  @Test
  void a_quiet_tie_is_hinted_at_once_until_something_happens_and_then_again() {
    Decision.Accepted<DormancyHint> begun = yes(DormancyHint.begin("t1", "JP", QUIET, DAY));
    DormancyHinted hinted = new DormancyHinted("t1", "JP", DAY.minusYears(3), 24, DAY);
    assertThat(begun.facts()).isEqualTo(List.of(hinted));
    assertThat(yes(begun.state().look(true, QUIET, DAY.plusDays(1))).facts()).isEmpty();
    Decision.Accepted<DormancyHint> lifted = yes(begun.state().look(false, AWAKE, DAY));
    assertThat(lifted.facts()).isEqualTo(List.of(new DormancyHintLifted("t1", "JP", DAY, DAY)));
    assertThat(yes(lifted.state().look(true, QUIET, DAY)).facts()).isEqualTo(List.of(hinted));
    DormancyHint replayed = DormancyHint.from(hinted).evolve(hinted);
    assertThat(replayed.evolve((DormancyHintEvent) lifted.facts().getFirst()))
        .isEqualTo(lifted.state());
  }
}
