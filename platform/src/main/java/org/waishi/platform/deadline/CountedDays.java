package org.waishi.platform.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waishi.platform.calendar.WorkingDays;

/**
 * The working days that a clock counts: after the day it started, outside its pauses, and none
 * after the day on which it was stopped and still stands.
 */
record CountedDays(LocalDate start, List<Still> stills, WorkingDays calendar) {

  /** The clock stands after {@code from}, up to and with {@code to}. */
  record Still(LocalDate from, LocalDate to) {

    boolean covers(LocalDate day) {
      return day.isAfter(from) && !day.isAfter(to);
    }
  }

  static CountedDays of(CaseClock clock, WorkingDays calendar) {
    List<Still> stills = clock.pauses().stream().map(pause -> still(clock, pause)).toList();
    return new CountedDays(beginning(clock), stills, calendar);
  }

  Optional<LocalDate> dueOn(int limit) {
    return counted(_ -> true).skip(limit - 1L).findFirst();
  }

  int upTo(LocalDate last) {
    return (int) counted(day -> !day.isAfter(last)).count();
  }

  private Stream<LocalDate> counted(Predicate<LocalDate> wanted) {
    return Stream.iterate(
            start.plusDays(1), day -> runs(day) && wanted.test(day), CountedDays::next)
        .filter(day -> stills.stream().noneMatch(still -> still.covers(day)))
        .filter(calendar::isWorkingDay);
  }

  /** Whether the clock will ever run again on this day or after it. */
  private boolean runs(LocalDate day) {
    return stills.stream()
        .noneMatch(still -> still.to().equals(LocalDate.MAX) && still.covers(day));
  }

  private static LocalDate next(LocalDate day) {
    return day.plusDays(1);
  }

  private static Still still(CaseClock clock, Pause pause) {
    LocalDate to = pause.to() == null ? LocalDate.MAX : clock.dayOf(pause.to());
    return new Still(clock.dayOf(pause.from()), to);
  }

  /** A clock that counts anew begins with the latest corrected filing. */
  private static LocalDate beginning(CaseClock clock) {
    if (clock.mode() == CaseClock.Mode.PAUSE) {
      return clock.dayOf(clock.start());
    }
    return clock.pauses().stream()
        .map(Pause::to)
        .filter(Objects::nonNull)
        .reduce((_, later) -> later)
        .map(clock::dayOf)
        .orElseGet(() -> clock.dayOf(clock.start()));
  }
}
