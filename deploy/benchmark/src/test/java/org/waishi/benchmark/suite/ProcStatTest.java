package org.waishi.benchmark.suite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcStatTest {

  @Test
  void user_and_system_time_are_found_behind_a_name_with_blanks_and_brackets() {
    String line = "42 (a (b) c) S 1 42 42 0 -1 4194560 5 0 0 0 250 150 0 0 20 0 1 0 9 0 0";
    assertThat(ProcStat.cpuSeconds(line)).isEqualTo(4.0);
  }

  @Test
  void this_very_process_has_spent_some() {
    assertThat(ProcStat.cpuSeconds(ProcessHandle.current().pid())).isPositive();
  }
}
