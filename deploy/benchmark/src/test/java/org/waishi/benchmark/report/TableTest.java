package org.waishi.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void a_number_stands_beside_its_raw_limit_with_their_ratio() {
    var table = new Table();
    table.row("hand-over", 3, 2, "ms");
    assertThat(table.toString()).endsWith("| hand-over | 3.00 ms | 2.00 ms | 1.50 |\n");
  }

  @Test
  void what_was_not_measured_says_so_and_why() {
    var table = new Table();
    table.missing("nginx", "it is not installed");
    assertThat(table.toString())
        .startsWith("| what | measured | raw limit | ratio |\n")
        .contains("| nginx | not measured: it is not installed |");
  }

  @Test
  void no_ratio_is_given_to_a_limit_of_nothing() {
    var table = new Table();
    table.row("x", 120.4, 0, "/s");
    assertThat(table.toString()).endsWith("| x | 120 /s | 0.000 /s |  |\n");
  }
}
