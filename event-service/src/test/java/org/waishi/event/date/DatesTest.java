package org.waishi.event.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waishi.event.date.DateRefusal.EndsBeforeItStarts;
import org.waishi.event.date.DateRefusal.HoursWithoutDays;
import org.waishi.event.date.DateRefusal.NoSuchDate;

class DatesTest {

  private static final Hours MORNING = new Hours(LocalTime.of(9, 30), LocalTime.of(11, 0));
  private static final Hours NIGHT = new Hours(LocalTime.of(22, 0), LocalTime.of(1, 0));

  @Test
  void a_month_and_a_year_mean_all_their_days() {
    Dates month = Dates.of(When.on("2024-02"));
    assertThat(month.firstDay()).isEqualTo(LocalDate.of(2024, 2, 1));
    assertThat(month.lastDay()).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(month.exact()).isFalse();
    assertThat(Dates.of(When.on("2022")).lastDay()).isEqualTo(LocalDate.of(2022, 12, 31));
  }

  @Test
  void a_day_means_itself() {
    Dates day = Dates.of(When.on("2022-08-24"));
    assertThat(day.firstDay()).isEqualTo(day.lastDay()).isEqualTo(LocalDate.of(2022, 8, 24));
    assertThat(day.exact()).isTrue();
  }

  @Test
  void days_that_no_calendar_has_are_named_each_once() {
    assertThat(Dates.faults(new When("2023-02-29", "2023-02-29", null)))
        .containsExactly(new NoSuchDate("2023-02-29"));
    assertThat(Dates.faults(new When("0000", "24 August", null)))
        .containsExactly(new NoSuchDate("0000"), new NoSuchDate("24 August"));
  }

  @Test
  void nothing_ends_before_it_starts() {
    assertThat(Dates.faults(new When("2022-08-24", "2022-07", null)))
        .containsExactly(new EndsBeforeItStarts("2022-08-24", "2022-07"));
    assertThat(Dates.faults(new When("2022-08-24", "2022-08", null))).isEmpty();
  }

  @Test
  void hours_stand_beside_exact_days_only() {
    assertThat(Dates.faults(new When("2022-08", null, MORNING)))
        .containsExactly(new HoursWithoutDays("2022-08", "2022-08"));
    assertThat(Dates.faults(new When("2022-08-24", null, MORNING))).isEmpty();
  }

  @Test
  void hours_of_one_day_run_forward_and_those_of_two_may_cross_midnight() {
    assertThat(Dates.faults(new When("2022-08-24", null, NIGHT)))
        .isEqualTo(List.of(new EndsBeforeItStarts("2022-08-24", "2022-08-24")));
    assertThat(Dates.faults(new When("2022-08-24", "2022-08-25", NIGHT))).isEmpty();
  }
}
