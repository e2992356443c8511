package org.waishi.consular.trip.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waishi.consular.rule.DatedRow;
import org.waishi.consular.rule.DatedRows;
import org.waishi.consular.rule.Standing;
import org.waishi.platform.calendar.WorkingDays;

class TripTablesTest {

  private static final TripRules RULES = TripRules.shipped(WorkingDays.bundled());

  @ParameterizedTest(name = "{0} from {1} ends on {2}")
  @CsvSource({
    "NOTICE, 2026-09-24, 2026-10-09",
    "NOTICE, 2026-10-12, 2026-10-19",
    "PASSPORTS, 2026-11-14, 2026-11-21",
    "REPORT, 2026-11-14, 2026-12-14"
  })
  void a_notice_counts_working_days_and_what_follows_a_trip_calendar_days(
      Term term, LocalDate from, LocalDate last) {
    assertThat(RULES.terms().last(term, from)).isEqualTo(last);
  }

  @Test
  void a_later_row_takes_the_place_of_an_earlier_one_on_its_first_day() {
    LocalDate first = LocalDate.of(2027, 1, 1);
    LimitTable table =
        new LimitTable(
            new DatedRows<>(List.of(people(LocalDate.of(2013, 1, 1), 6), people(first, 5))));
    assertThat(table.of(TripClass.GOVERNMENT, Measure.PEOPLE, first.minusDays(1))).hasValue(6);
    assertThat(table.of(TripClass.GOVERNMENT, Measure.PEOPLE, first)).hasValue(5);
  }

  @Test
  void every_row_says_where_it_comes_from_and_is_for_the_office_to_confirm() {
    Stream<DatedRow> all =
        Stream.of(RULES.limits().rows(), RULES.far().rows(), RULES.terms().rows())
            .flatMap(table -> table.rows().stream());
    assertThat(all)
        .allMatch(row -> row.standing() == Standing.OFFICE_TO_CONFIRM && !row.source().isBlank());
  }

  @Test
  void the_far_countries_are_countries() {
    assertThat(RULES.far().rows().rows().stream().flatMap(row -> row.countries().stream()))
        .hasSize(87)
        .allMatch(Set.of(Locale.getISOCountries())::contains);
  }

  private static LimitTable.Row people(LocalDate from, int atMost) {
    return new LimitTable.Row(
        from, TripClass.GOVERNMENT, Measure.PEOPLE, atMost, "test", Standing.SOURCED);
  }
}
