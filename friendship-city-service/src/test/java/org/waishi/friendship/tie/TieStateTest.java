package org.waishi.friendship.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class TieStateTest {

  @Test
  void a_tie_stands_from_its_agreement_until_it_ends() {
    assertThat(those(TieState::stands))
        .containsExactly(TieState.ACTIVE, TieState.DORMANT, TieState.SUSPENDED);
  }

  @Test
  void nothing_leads_on_from_a_tie_that_gave_way_or_ended() {
    assertThat(those(TieState::ended)).containsExactly(TieState.SUPERSEDED, TieState.TERMINATED);
  }

  private static List<TieState> those(Predicate<TieState> like) {
    return Arrays.stream(TieState.values()).filter(like).toList();
  }
}
