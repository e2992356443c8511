package org.waishi.event.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waishi.event.date.DateRefusal.EndsBeforeItStarts;
import org.waishi.event.date.DateRefusal.HoursWithoutDays;
import org.waishi.event.date.DateRefusal.NoSuchDate;
import org.waishi.event.date.DateRefusal.OutsideApprovedDates;

/**
 * When an engagement is held, as exactly as is known.
 *
 * @param startsOn the first day, month or year
 * @param endsOn the last; the same when it is short
 * @param hours from when to when; null for whole days
 * @param firstDay the earliest day this can mean
 * @param lastDay the latest day this can mean
 */
public record Dates(
    String startsOn, String endsOn, @Nullable Hours hours, LocalDate firstDay, LocalDate lastDay) {

  /** From words that {@link #faults} has nothing against. */
  public static Dates of(When when) {
    return new Dates(
        when.startsOn(),
        when.end(),
        when.hours(),
        PartialDay.first(when.startsOn()),
        PartialDay.last(when.end()));
  }

  /** What is wrong with these words, all of it. */
  public static List<DateRefusal> faults(When when) {
    List<DateRefusal> faults = new ArrayList<>();
    Stream.of(when.startsOn(), when.end())
        .distinct()
        .filter(text -> !PartialDay.exists(text))
        .forEach(text -> faults.add(new NoSuchDate(text)));
    if (when.hours() != null && !exact(when.startsOn(), when.end())) {
      faults.add(new HoursWithoutDays(when.startsOn(), when.end()));
    }
    if (faults.isEmpty() && of(when).isBackwards()) {
      faults.add(new EndsBeforeItStarts(when.startsOn(), when.end()));
    }
    return faults;
  }

  /** The reason against these words where only days within these were approved. */
  public List<DateRefusal> against(When when) {
    List<DateRefusal> faults = faults(when);
    return faults.isEmpty() && !holds(of(when))
        ? List.of(new OutsideApprovedDates(startsOn, endsOn))
        : faults;
  }

  private boolean holds(Dates other) {
    return holds(other.firstDay(), other.lastDay());
  }

  /** Whether all these days can be meant. */
  public boolean holds(LocalDate from, LocalDate until) {
    return !from.isBefore(firstDay) && !until.isAfter(lastDay);
  }

  /** Whether one of these days can be meant. */
  public boolean touches(LocalDate from, LocalDate until) {
    return !from.isAfter(lastDay) && !until.isBefore(firstDay);
  }

  /** The days on which it was really held; its hours stand if its days do. */
  public Dates held(LocalDate from, LocalDate until) {
    String start = from.toString();
    String end = until.toString();
    boolean asPlanned = start.equals(startsOn) && end.equals(endsOn);
    return new Dates(start, end, asPlanned ? hours : null, from, until);
  }

  /** Whether both ends are known to the day. */
  public boolean exact() {
    return exact(startsOn, endsOn);
  }

  private static boolean exact(String startsOn, String endsOn) {
    return PartialDay.isDay(startsOn) && PartialDay.isDay(endsOn);
  }

  private boolean isBackwards() {
    return hours == null
        ? lastDay.isBefore(firstDay)
        : !lastDay.atTime(hours.until()).isAfter(firstDay.atTime(hours.from()));
  }
}
