package org.waishi.consular.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatedRowsTest {

  private static final LocalDate THEN = LocalDate.of(2023, 9, 1);

  private record Limit(LocalDate validFrom, Object meaning, int days) implements DatedRow {
    @Override
    public String source() {
      return "test";
    }

    @Override
    public Standing standing() {
      return Standing.SOURCED;
    }
  }

  private static final Limit OLD = new Limit(THEN.minusYears(10), "stay", 30);
  private static final Limit NEW = new Limit(THEN, "stay", 60);
  private static final Limit OTHER = new Limit(THEN.minusYears(1), "visit", 5);

  @Test
  void a_later_row_of_the_same_meaning_takes_the_place_on_its_first_day() {
    DatedRows<Limit> rows = new DatedRows<>(List.of(NEW, OLD, OTHER));
    assertThat(rows.on(THEN.minusDays(1))).containsExactlyInAnyOrder(OLD, OTHER);
    assertThat(rows.on(THEN)).containsExactlyInAnyOrder(NEW, OTHER);
  }

  @Test
  void before_its_first_day_a_row_does_not_hold() {
    assertThat(new DatedRows<>(List.of(OLD)).on(THEN.minusYears(11))).isEmpty();
  }
}
