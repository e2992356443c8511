package org.waishi.platform.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedTableTest {

  private static final TableShape<LocalDate> DAYS =
      new TableShape<>(List.of("valid_from"), List.of(), ShippedTableTest::day);

  private static LocalDate day(TableRow row) {
    LocalDate day = row.date("valid_from");
    return row.make(() -> day);
  }

  @Test
  void a_sound_table_is_read_row_by_row() {
    assertThat(ShippedTable.read("/shipped/sound.csv", DAYS))
        .containsExactly(LocalDate.of(2023, 9, 1), LocalDate.of(2025, 3, 1));
  }

  @Test
  void a_faulty_table_tells_every_fault() {
    assertThatThrownBy(() -> ShippedTable.read("/shipped/faulty.csv", DAYS))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("row=2")
        .hasMessageContaining("row=3");
  }

  @Test
  void an_empty_or_missing_table_is_no_rule_at_all() {
    assertThatThrownBy(() -> ShippedTable.read("/shipped/empty.csv", DAYS))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> ShippedTable.read("/shipped/none.csv", DAYS))
        .hasMessage("/shipped/none.csv is missing");
  }
}
