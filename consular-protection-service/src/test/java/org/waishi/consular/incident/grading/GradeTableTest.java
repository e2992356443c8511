package org.waishi.consular.incident.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waishi.consular.rule.DatedRows;
import org.waishi.consular.rule.Standing;

class GradeTableTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final GradeTable TABLE = GradeTable.shipped(ZONE);

  @ParameterizedTest(name = "{0} {1}: one below is {2}, at and above it is {3}")
  @CsvSource({
    "DEAD, 3, IV, III",
    "DEAD, 10, III, II",
    "DEAD, 30, II, I",
    "INJURED, 10, IV, III",
    "INJURED, 50, III, II",
    "INJURED, 100, II, I",
    "MISSING, 3, IV, III",
    "MISSING, 10, III, II",
    "MISSING, 30, II, I",
    "KIDNAPPED, 1, IV, III",
    "KIDNAPPED, 10, III, II",
    "KIDNAPPED, 30, II, I",
    "EVACUATED, 10, IV, III",
    "EVACUATED, 100, III, II",
    "EVACUATED, 1000, II, I"
  })
  void each_row_begins_exactly_at_its_number(Measure of, int atLeast, Grade below, Grade from) {
    assertThat(List.of(atLeast - 1, atLeast, atLeast + 1))
        .extracting(number -> TABLE.grade(only(of, number), NOW))
        .containsExactly(below, from, from);
  }

  @Test
  void no_row_of_the_table_is_without_a_test_above() {
    long begun = TABLE.rows().rows().stream().filter(row -> row.grade() != Grade.IV).count();
    assertThat(begun).isEqualTo(15);
    assertThat(TABLE.rows().rows()).hasSize(16);
  }

  @Test
  void any_one_number_is_enough_and_the_gravest_counts() {
    assertThat(TABLE.grade(new Counts(3, 60, 0, 0, 1, 0), NOW)).isEqualTo(Grade.II);
  }

  @Test
  void nobody_hurt_is_grade_four() {
    assertThat(TABLE.grade(new Counts(0, 0, 0, 500, 0, 0), NOW)).isEqualTo(Grade.IV);
  }

  @Test
  void only_the_scale_by_deaths_has_a_source_and_the_rest_is_for_the_office_to_confirm() {
    for (GradeTable.Row row : TABLE.rows().rows()) {
      boolean deaths = row.measure() == Measure.DEAD;
      assertThat(row.standing()).isEqualTo(deaths ? Standing.SOURCED : Standing.OFFICE_TO_CONFIRM);
      assertThat(row.source()).startsWith(deaths ? "S30" : "K");
    }
  }

  @Test
  void a_later_row_holds_from_midnight_in_the_office() {
    LocalDate first = LocalDate.of(2026, 12, 1);
    List<GradeTable.Row> rows = List.of(three(LocalDate.of(2006, 1, 8), 3), three(first, 2));
    GradeTable table = new GradeTable(new DatedRows<>(rows), ZONE);
    Instant midnight = first.atStartOfDay(ZONE).toInstant();
    assertThat(table.grade(only(Measure.DEAD, 2), midnight.minusMillis(1))).isEqualTo(Grade.IV);
    assertThat(table.grade(only(Measure.DEAD, 2), midnight)).isEqualTo(Grade.III);
  }

  @ParameterizedTest
  @EnumSource(Grade.class)
  void every_grade_says_who_leads_and_whether_a_review_is_owed(Grade grade) {
    DutyTable.Row duties = DutyTable.shipped(ZONE).of(grade, NOW);
    assertThat(duties.ledBy().ordinal()).isEqualTo(grade.ordinal());
    assertThat(duties.review()).isEqualTo(grade != Grade.IV);
  }

  @ParameterizedTest
  @EnumSource(GradingReason.class)
  void every_reason_moves_a_grade_one_way_only(GradingReason reason) {
    ReasonTable reasons = ReasonTable.shipped(ZONE);
    assertThat(List.of(ReasonTable.Direction.values()))
        .filteredOn(way -> reasons.allows(reason, way, NOW))
        .hasSize(1);
  }

  private static GradeTable.Row three(LocalDate from, int atLeast) {
    return new GradeTable.Row(from, Grade.III, Measure.DEAD, atLeast, "test", Standing.SOURCED);
  }

  private static Counts only(Measure of, int number) {
    return switch (of) {
      case DEAD -> new Counts(number, 0, 0, 0, 0, 0);
      case INJURED -> new Counts(0, number, 0, 0, 0, 0);
      case MISSING -> new Counts(0, 0, number, 0, 0, 0);
      case DETAINED -> new Counts(0, 0, 0, number, 0, 0);
      case KIDNAPPED -> new Counts(0, 0, 0, 0, number, 0);
      case EVACUATED -> new Counts(0, 0, 0, 0, 0, number);
    };
  }
}
