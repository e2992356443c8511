package org.waishi.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PaceTest {

  @Test
  void clients_take_turns_in_even_steps() {
    var pace = new Pace(100, 2);
    assertThat(pace.due(0, 0)).isZero();
    assertThat(pace.due(1, 0)).isEqualTo(10_000_000);
    assertThat(pace.due(0, 1)).isEqualTo(20_000_000);
    assertThat(pace.due(1, 49)).isEqualTo(990_000_000);
  }

  @Test
  void a_pace_of_nothing_is_refused() {
    assertThatThrownBy(() -> new Pace(0, 1)).hasMessageContaining("expected: both above 0");
  }
}
