package org.waishi.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorstSecondsTest {

  @Test
  void each_second_keeps_its_slowest_request() {
    var seconds = new WorstSeconds(3);
    seconds.note(0, 2_000_000);
    seconds.note(999_999_999, 1_000_000);
    seconds.note(1_000_000_000, 9_000_000);
    seconds.note(2_500_000_000L, 3_000_000);
    assertThat(seconds.median()).isEqualTo(3.0);
    assertThat(seconds.worst()).isEqualTo(9.0);
  }

  @Test
  void what_began_after_the_end_counts_for_the_last_second() {
    var seconds = new WorstSeconds(1);
    seconds.note(5_000_000_000L, 4_000_000);
    assertThat(seconds.worst()).isEqualTo(4.0);
  }
}
