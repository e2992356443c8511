package org.waishi.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.waishi.platform.calendar.WorkingDays;
import org.waishi.platform.deadline.CaseClock.Mode;

class CaseClockPropertyTest {

  private static final WorkingDays CALENDAR = WorkingDays.bundled();
  private static final ZoneId QINGDAO = ZoneId.of("Asia/Shanghai");

  @Property
  void a_case_is_never_due_on_a_day_without_work(@ForAll("clocks") CaseClock clock) {
    assertThat(CALENDAR.isWorkingDay(due(clock))).isTrue();
  }

  @Property
  void a_pause_never_makes_a_case_due_earlier(@ForAll("clocks") CaseClock clock) {
    CaseClock unpaused = CaseClock.started(clock.start(), clock.limit(), clock.mode(), QINGDAO);
    assertThat(due(clock)).isAfterOrEqualTo(due(unpaused));
  }

  @Property
  void to_count_anew_is_never_quicker_than_to_go_on(@ForAll("clocks") CaseClock clock) {
    assertThat(due(in(Mode.RESTART, clock))).isAfterOrEqualTo(due(in(Mode.PAUSE, clock)));
  }

  @Property
  void the_working_days_outside_the_pauses_are_the_limit(@ForAll("clocks") CaseClock clock) {
    CaseClock paused = in(Mode.PAUSE, clock);
    LocalDate start = day(clock.start());
    long counted =
        start
            .plusDays(1)
            .datesUntil(due(paused).plusDays(1))
            .filter(CALENDAR::isWorkingDay)
            .filter(day -> clock.pauses().stream().noneMatch(pause -> covers(pause, day)))
            .count();
    assertThat(counted).isEqualTo(clock.limit());
  }

  @Property
  void nothing_remains_on_the_due_day_and_it_is_late_from_the_next(
      @ForAll("clocks") CaseClock clock) {
    Instant dueDay = due(clock).atStartOfDay(QINGDAO).toInstant();
    assertThat(clock.remaining(CALENDAR, dueDay)).isZero();
    assertThat(clock.overdue(CALENDAR, dueDay)).isFalse();
    assertThat(clock.overdue(CALENDAR, dueDay.plus(Duration.ofDays(1)))).isTrue();
  }

  @Property
  void between_undoes_plus(
      @ForAll @IntRange(max = 900) int offset, @ForAll @IntRange(max = 100) int days) {
    LocalDate from = LocalDate.of(2022, 1, 1).plusDays(offset);
    assertThat(CALENDAR.between(from, CALENDAR.plus(from, days))).isEqualTo(days);
  }

  @Provide
  Arbitrary<CaseClock> clocks() {
    Arbitrary<Instant> starts =
        Arbitraries.longs()
            .between(0, Duration.ofDays(900).toMinutes())
            .map(
                minutes -> Instant.parse("2022-01-01T00:00:00Z").plus(Duration.ofMinutes(minutes)));
    Arbitrary<List<Integer>> gaps =
        Arbitraries.integers().between(0, 20 * 24).list().ofMinSize(0).ofMaxSize(8);
    return Combinators.combine(
            starts, Arbitraries.integers().between(1, 60), gaps, Arbitraries.of(Mode.class))
        .as(CaseClockPropertyTest::clock);
  }

  /** The gaps in hours are by turns running and standing; an odd last one is left out. */
  private static CaseClock clock(Instant start, int limit, List<Integer> gaps, Mode mode) {
    List<Pause> pauses = new ArrayList<>();
    Instant when = start;
    for (int i = 0; i + 1 < gaps.size(); i += 2) {
      Instant from = when.plus(Duration.ofHours(gaps.get(i)));
      when = from.plus(Duration.ofHours(gaps.get(i + 1)));
      pauses.add(new Pause(from, when));
    }
    return new CaseClock(start, limit, pauses, mode, QINGDAO);
  }

  private static CaseClock in(Mode mode, CaseClock clock) {
    return new CaseClock(clock.start(), clock.limit(), clock.pauses(), mode, QINGDAO);
  }

  private static boolean covers(Pause pause, LocalDate day) {
    return day.isAfter(day(pause.from())) && !day.isAfter(day(pause.to()));
  }

  private static LocalDate due(CaseClock clock) {
    return clock.dueOn(CALENDAR).orElseThrow();
  }

  private static LocalDate day(Instant instant) {
    return instant.atZone(QINGDAO).toLocalDate();
  }
}
