package org.waishi.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waishi.platform.calendar.Forecast;
import org.waishi.platform.calendar.WorkingDays;
import org.waishi.platform.calendar.YearNotAnnounced;
import org.waishi.platform.deadline.CaseClock.Mode;
import tools.jackson.databind.json.JsonMapper;

/** Monday 2 to Friday 27 November 2026 hold no holiday. */
class CaseClockTest {

  private static final WorkingDays CALENDAR = WorkingDays.bundled();
  private static final ZoneId QINGDAO = ZoneId.of("Asia/Shanghai");

  @Test
  void five_working_days_from_a_monday_end_on_the_next_monday() {
    assertThat(five(Mode.PAUSE).dueOn(CALENDAR)).contains(LocalDate.parse("2026-11-09"));
  }

  @Test
  void a_filing_late_in_the_evening_counts_by_the_offices_own_day() {
    Instant evening = Instant.parse("2026-11-02T15:59:59Z");
    Instant midnight = Instant.parse("2026-11-02T16:00:00Z");
    assertThat(CaseClock.started(evening, 1, Mode.PAUSE, QINGDAO).dueOn(CALENDAR))
        .contains(LocalDate.parse("2026-11-03"));
    assertThat(CaseClock.started(midnight, 1, Mode.PAUSE, QINGDAO).dueOn(CALENDAR))
        .contains(LocalDate.parse("2026-11-04"));
  }

  @Test
  void a_case_that_waits_for_the_applicant_has_no_due_day() {
    CaseClock waiting = five(Mode.PAUSE).pausedAt(at("2026-11-04T10:00"));
    assertThat(waiting.dueOn(CALENDAR)).isEmpty();
    assertThat(waiting.forecast(CALENDAR)).isEmpty();
    assertThat(waiting.overdue(CALENDAR, at("2026-12-31T10:00"))).isFalse();
    assertThat(waiting.remaining(CALENDAR, at("2026-12-31T10:00"))).isEqualTo(3);
  }

  @Test
  void a_paused_clock_goes_on_with_the_days_that_were_left() {
    assertThat(correctedOnThe16th(Mode.PAUSE).dueOn(CALENDAR))
        .contains(LocalDate.parse("2026-11-19"));
  }

  @Test
  void changzhous_clock_counts_anew_from_the_corrected_filing() {
    assertThat(correctedOnThe16th(Mode.RESTART).dueOn(CALENDAR))
        .contains(LocalDate.parse("2026-11-23"));
  }

  @Test
  void a_correction_on_the_same_day_costs_the_office_nothing_and_wins_it_nothing() {
    CaseClock quick =
        five(Mode.PAUSE).pausedAt(at("2026-11-04T10:00")).resumedAt(at("2026-11-04T15:00"));
    assertThat(quick.dueOn(CALENDAR)).isEqualTo(five(Mode.PAUSE).dueOn(CALENDAR));
  }

  @Test
  void the_last_day_is_in_time_and_the_next_is_not() {
    CaseClock clock = five(Mode.PAUSE);
    assertThat(clock.remaining(CALENDAR, at("2026-11-09T23:59"))).isZero();
    assertThat(clock.overdue(CALENDAR, at("2026-11-09T23:59"))).isFalse();
    assertThat(clock.overdue(CALENDAR, at("2026-11-10T00:00"))).isTrue();
    assertThat(clock.remaining(CALENDAR, at("2026-11-11T09:00"))).isEqualTo(-2);
  }

  @Test
  void a_clock_that_ran_out_before_it_was_stopped_stays_run_out() {
    CaseClock late = five(Mode.PAUSE).pausedAt(at("2026-11-12T10:00"));
    assertThat(late.dueOn(CALENDAR)).contains(LocalDate.parse("2026-11-09"));
    assertThat(late.overdue(CALENDAR, at("2026-11-20T10:00"))).isTrue();
  }

  @Test
  void a_due_day_in_a_year_not_announced_fails_but_can_be_forecast() {
    CaseClock clock = CaseClock.started(at("2026-12-30T10:00"), 3, Mode.PAUSE, QINGDAO);
    assertThatThrownBy(() -> clock.dueOn(CALENDAR)).isInstanceOf(YearNotAnnounced.class);
    assertThat(clock.forecast(CALENDAR))
        .isEqualTo(Optional.of(new Forecast(LocalDate.parse("2027-01-04"), true)));
  }

  @Test
  void what_is_late_today_is_known_without_next_years_calendar() {
    CaseClock clock = CaseClock.started(at("2026-12-30T10:00"), 20, Mode.PAUSE, QINGDAO);
    assertThat(clock.overdue(CALENDAR, at("2026-12-31T10:00"))).isFalse();
    assertThat(clock.remaining(CALENDAR, at("2026-12-31T10:00"))).isEqualTo(19);
  }

  @Test
  void a_clock_that_stands_cannot_be_stopped_again_nor_a_running_one_resumed() {
    CaseClock waiting = five(Mode.PAUSE).pausedAt(at("2026-11-04T10:00"));
    assertThatIllegalArgumentException().isThrownBy(() -> waiting.pausedAt(at("2026-11-05T10:00")));
    assertThatIllegalStateException()
        .isThrownBy(() -> five(Mode.PAUSE).resumedAt(at("2026-11-05T10:00")));
  }

  @Test
  void a_clock_is_kept_with_the_state_of_its_case() {
    JsonMapper json = JsonMapper.shared();
    CaseClock clock = correctedOnThe16th(Mode.PAUSE).pausedAt(at("2026-11-17T10:00"));
    String text = json.writeValueAsString(clock);
    assertThat(json.readValue(text, CaseClock.class)).isEqualTo(clock);
    assertThat(json.readTree(text).propertyNames())
        .containsExactlyInAnyOrder("start", "limit", "pauses", "mode", "zone");
    assertThat(json.readTree(text).path("pauses").path(0).propertyNames())
        .containsExactlyInAnyOrder("from", "to");
  }

  private static CaseClock five(Mode mode) {
    return CaseClock.started(at("2026-11-02T10:00"), 5, mode, QINGDAO);
  }

  private static CaseClock correctedOnThe16th(Mode mode) {
    return five(mode).pausedAt(at("2026-11-04T10:00")).resumedAt(at("2026-11-16T09:00"));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(QINGDAO).toInstant();
  }
}
