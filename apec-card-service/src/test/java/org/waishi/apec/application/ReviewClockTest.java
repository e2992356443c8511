package org.waishi.apec.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.apec.application.Facts.NOON;
import static org.waishi.apec.application.Facts.UNCLEAR;
import static org.waishi.apec.application.Facts.accepted;
import static org.waishi.apec.application.Facts.filing;
import static org.waishi.apec.application.Facts.submitted;
import static org.waishi.apec.application.Facts.submittedAt;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waishi.platform.calendar.WorkingDays;
import org.waishi.platform.deadline.CaseClock;

class ReviewClockTest {

  private static final WorkingDays CALENDAR = WorkingDays.bundled();

  @Test
  void the_office_has_five_working_days_from_the_day_after_the_filing() {
    assertThat(clock(submitted()).dueOn(CALENDAR)).contains(LocalDate.of(2026, 11, 30));
  }

  @Test
  void the_days_of_a_national_holiday_are_not_the_offices() {
    CardApplication filed = submittedAt(Instant.parse("2025-09-30T04:00:00Z"));
    assertThat(clock(filed).dueOn(CALENDAR)).contains(LocalDate.of(2025, 10, 14));
  }

  @Test
  void the_clock_stands_while_it_is_returned_and_counts_anew_when_it_comes_back() {
    CardApplication returned =
        accepted(submitted().giveBack(UNCLEAR, NOON.plus(Duration.ofDays(2)), "officer"));
    assertThat(clock(returned).paused()).isTrue();
    assertThat(clock(returned).dueOn(CALENDAR)).isEmpty();
    assertThat(returned.overdue(CALENDAR, NOON.plus(Duration.ofDays(30)))).isFalse();
    CardApplication again = accepted(returned.resubmit(filing(NOON.plus(Duration.ofDays(7)))));
    assertThat(clock(again).dueOn(CALENDAR)).contains(LocalDate.of(2026, 12, 7));
  }

  @Test
  void a_second_return_stops_it_again() {
    CardApplication again =
        accepted(
            accepted(submitted().giveBack(UNCLEAR, NOON, "officer"))
                .resubmit(filing(NOON.plus(Duration.ofDays(7)))));
    CardApplication twice =
        accepted(again.giveBack(UNCLEAR, NOON.plus(Duration.ofDays(8)), "officer"));
    assertThat(clock(twice).paused()).isTrue();
    assertThat(twice.returns()).hasSize(2);
  }

  @Test
  void an_office_that_does_not_answer_is_late_the_day_after_the_last() {
    CardApplication filed = submitted();
    assertThat(filed.overdue(CALENDAR, Instant.parse("2026-11-30T15:59:59Z"))).isFalse();
    assertThat(filed.overdue(CALENDAR, Instant.parse("2026-11-30T16:00:00Z"))).isTrue();
  }

  @Test
  void what_is_late_is_known_in_a_year_that_is_not_announced_too() {
    assertThat(submitted().overdue(CALENDAR, Instant.parse("2031-01-02T04:00:00Z"))).isTrue();
  }

  @Test
  void an_answer_stops_the_clock_for_good() {
    CardApplication taken = accepted(submitted().takeIn(NOON, "officer"));
    assertThat(taken.overdue(CALENDAR, NOON.plus(Duration.ofDays(30)))).isFalse();
  }

  @Test
  void a_copy_of_the_service_whose_clock_is_behind_does_not_break_a_case() {
    Instant earlier = NOON.minusSeconds(5);
    CardApplication returned = accepted(submitted().giveBack(UNCLEAR, earlier, "officer"));
    CardApplication again = accepted(returned.resubmit(filing(earlier)));
    assertThat(clock(again).dueOn(CALENDAR)).contains(LocalDate.of(2026, 11, 30));
  }

  private static CaseClock clock(CardApplication application) {
    return application.clock().orElseThrow();
  }
}
