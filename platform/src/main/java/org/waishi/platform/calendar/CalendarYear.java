package org.waishi.platform.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One calendar year as announced; days it does not name follow the ordinary week. */
public record CalendarYear(int year, Map<LocalDate, SpecialDay> days) {

  public CalendarYear {
    days = Map.copyOf(days);
  }

  static CalendarYear of(int year, Collection<SpecialDay> days) {
    return new CalendarYear(
        year, days.stream().collect(Collectors.toMap(SpecialDay::date, Function.identity())));
  }

  public Optional<SpecialDay> special(LocalDate date) {
    return Optional.ofNullable(days.get(date));
  }

  boolean isWorkingDay(LocalDate date) {
    return special(date).map(day -> day.kind() == SpecialDay.Kind.WORKDAY).orElse(!isWeekend(date));
  }

  static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
  }
}
