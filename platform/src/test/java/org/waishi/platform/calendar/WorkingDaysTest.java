package org.waishi.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

  private static final WorkingDays CALENDAR = WorkingDays.bundled();

  @ParameterizedTest(name = "{0} {2}")
  @CsvSource({
    "2026-01-05, true, an ordinary Monday",
    "2026-01-10, false, an ordinary Saturday",
    "2026-01-04, true, a Sunday worked for New Year",
    "2026-02-16, false, a Monday of Spring Festival",
    "2026-02-28, true, a Saturday worked for Spring Festival",
    "2026-10-10, true, a Saturday worked for National Day",
    "2025-10-08, false, the eighth day of National Day and Mid-Autumn",
    "2024-02-09, true, the eve of Spring Festival 2024",
    "2023-10-07, true, a Saturday worked for Mid-Autumn",
    "2022-01-31, false, the eve of Spring Festival 2022",
  })
  void a_day_is_worked_as_the_state_council_announced(LocalDate day, boolean worked, String why) {
    assertThat(CALENDAR.isWorkingDay(day)).as(why).isEqualTo(worked);
  }

  @ParameterizedTest
  @CsvSource({"2022, 249", "2023, 249", "2024, 251", "2025, 248", "2026, 248"})
  void every_bundled_year_has_its_known_number_of_working_days(int year, int days) {
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = LocalDate.of(year, 12, 31);
    long worked = first.datesUntil(last.plusDays(1)).filter(CALENDAR::isWorkingDay).count();
    assertThat(worked).isEqualTo(days);
  }

  @Test
  void every_bundled_row_names_the_notice_it_stands_in() {
    assertThat(CalendarYears.bundled().byYear()).containsOnlyKeys(2022, 2023, 2024, 2025, 2026);
    IntStream.rangeClosed(2022, 2026)
        .mapToObj(Year::of)
        .flatMap(year -> year.atDay(1).datesUntil(year.atDay(1).plusYears(1)))
        .flatMap(day -> CALENDAR.special(day).stream())
        .forEach(day -> assertThat(day.source()).matches("国办发明电〔20\\d\\d〕\\d+号"));
  }

  @Test
  void a_new_years_eve_may_stand_in_the_notice_of_the_next_year() {
    assertThat(CALENDAR.special(LocalDate.parse("2022-12-31")))
        .contains(
            new SpecialDay(
                LocalDate.parse("2022-12-31"),
                SpecialDay.Kind.HOLIDAY,
                "元旦",
                "New Year's Day",
                "国办发明电〔2022〕16号"));
  }

  @Test
  void five_working_days_cross_a_holiday_and_a_worked_sunday() {
    assertThat(CALENDAR.plus(LocalDate.parse("2026-09-30"), 5)).isEqualTo("2026-10-13");
    assertThat(CALENDAR.plus(LocalDate.parse("2026-09-18"), 1)).isEqualTo("2026-09-20");
  }

  @Test
  void the_day_one_counts_from_is_not_counted() {
    assertThat(CALENDAR.plus(LocalDate.parse("2026-11-23"), 1)).isEqualTo("2026-11-24");
    assertThat(CALENDAR.next(LocalDate.parse("2026-11-27"))).isEqualTo("2026-11-30");
    assertThat(CALENDAR.plus(LocalDate.parse("2026-11-28"), 0)).isEqualTo("2026-11-28");
  }

  @Test
  void the_days_between_are_counted_forwards_and_backwards() {
    LocalDate from = LocalDate.parse("2026-09-30");
    LocalDate to = LocalDate.parse("2026-10-13");
    assertThat(CALENDAR.between(from, to)).isEqualTo(5);
    assertThat(CALENDAR.between(to, from)).isEqualTo(-5);
    assertThat(CALENDAR.between(from, from)).isZero();
  }

  @Test
  void a_year_that_is_not_announced_fails_loudly() {
    assertThatThrownBy(() -> CALENDAR.plus(LocalDate.parse("2026-12-30"), 2))
        .isInstanceOf(YearNotAnnounced.class)
        .hasMessage(
            "the working-day calendar has no data for 2027: add cn-2027.csv to the folder of waishi.calendar-dir once the State Council has announced it");
  }

  @Test
  void a_forecast_into_a_year_not_announced_is_marked_provisional() {
    assertThat(CALENDAR.forecast(LocalDate.parse("2026-12-30"), 2))
        .isEqualTo(new Forecast(LocalDate.parse("2027-01-01"), true));
    assertThat(CALENDAR.forecast(LocalDate.parse("2026-12-30"), 1))
        .isEqualTo(new Forecast(LocalDate.parse("2026-12-31"), false));
  }

  @Test
  void working_days_are_not_counted_backwards_by_plus() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALENDAR.plus(LocalDate.parse("2026-11-23"), -1))
        .withMessage("workingDays: -1 (expected: >= 0)");
  }
}
