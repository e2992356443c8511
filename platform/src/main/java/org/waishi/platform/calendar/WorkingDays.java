package org.waishi.platform.calendar;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Counts working days (工作日) of the People's Republic of China. Immutable and safe for any number of
 * threads.
 *
 * <p>The day one counts from is never counted itself (Civil Code, Art. 201), so {@code plus(d, n)}
 * is the <i>n</i>-th working day after {@code d}, and {@code between(d, plus(d, n))} is {@code n}.
 * Reaching into a year without data throws {@link YearNotAnnounced}; {@link #orWeekends()} counts
 * on there with weekends only, and {@link #forecast(LocalDate, int)} says when it had to.
 */
public final class WorkingDays {

  private final CalendarYears years;
  private final boolean weekendsWhereUnknown;

  private WorkingDays(CalendarYears years, boolean weekendsWhereUnknown) {
    this.years = years;
    this.weekendsWhereUnknown = weekendsWhereUnknown;
  }

  /** By the years that travel with the program. */
  public static WorkingDays bundled() {
    return of(CalendarYears.bundled());
  }

  /** By the bundled years, extended or replaced by the files of a folder. */
  public static WorkingDays bundledAnd(Path folder) {
    return of(CalendarYears.bundled().extendedBy(folder));
  }

  public static WorkingDays of(CalendarYears years) {
    return new WorkingDays(years, false);
  }

  /** The same calendar, which leaves out only weekends in years that are not announced. */
  public WorkingDays orWeekends() {
    return new WorkingDays(years, true);
  }

  public boolean isAnnounced(int year) {
    return years.of(year).isPresent();
  }

  /**
   * Whether the office works on this day.
   *
   * @throws YearNotAnnounced unless this calendar came from {@link #orWeekends()}
   */
  public boolean isWorkingDay(LocalDate date) {
    Optional<CalendarYear> year = years.of(date.getYear());
    if (year.isEmpty() && !weekendsWhereUnknown) {
      throw new YearNotAnnounced(date.getYear());
    }
    return year.map(known -> known.isWorkingDay(date))
        .orElseGet(() -> !CalendarYear.isWeekend(date));
  }

  /** What the announcement says about this day, if it names it. */
  public Optional<SpecialDay> special(LocalDate date) {
    return years.of(date.getYear()).flatMap(year -> year.special(date));
  }

  /** The first working day after this one. */
  public LocalDate next(LocalDate date) {
    return plus(date, 1);
  }

  /**
   * The <i>n</i>-th working day after {@code from}; for zero, {@code from} itself, working day or
   * not.
   *
   * @param workingDays zero or more
   */
  public LocalDate plus(LocalDate from, int workingDays) {
    if (workingDays < 0) {
      throw new IllegalArgumentException("workingDays: " + workingDays + " (expected: >= 0)");
    }
    LocalDate day = from;
    for (int left = workingDays; left > 0; ) {
      day = day.plusDays(1);
      left -= isWorkingDay(day) ? 1 : 0;
    }
    return day;
  }

  /** As {@link #plus}, but never fails for want of data: the answer says whether it may move. */
  public Forecast forecast(LocalDate from, int workingDays) {
    LocalDate date = orWeekends().plus(from, workingDays);
    return new Forecast(date, !isAnnounced(from, date));
  }

  /**
   * Working days after {@code from} up to and with {@code to}; negative if {@code to} is earlier.
   */
  public int between(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -between(to, from);
    }
    return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
  }

  /** Whether every day after {@code from} up to and with {@code to} stands in an announced year. */
  public boolean isAnnounced(LocalDate from, LocalDate to) {
    return from.plusDays(1)
        .datesUntil(to.plusDays(1))
        .map(LocalDate::getYear)
        .distinct()
        .allMatch(this::isAnnounced);
  }
}
