package org.waishi.platform.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waishi.platform.calendar.Forecast;
import org.waishi.platform.calendar.WorkingDays;
import org.waishi.platform.calendar.YearNotAnnounced;

/**
 * The time a case has, in working days, and when that clock stood still.
 *
 * <p>A clock starts with the filing, whose own day is not counted. When the case is returned for
 * correction it stops: that day still counts as the office's, the days after it do not, up to and
 * with the day of the corrected filing. Then it goes on ({@link Mode#PAUSE}) or counts anew from
 * the corrected filing ({@link Mode#RESTART}). A clock that ran out before it was stopped stays run
 * out while it stands; a restart forgives.
 *
 * <p>{@link #overdue} and {@link #remaining} never look past the day they are asked for, so they
 * need no announced calendar for the future; {@link #dueOn} does, and {@link #forecast} tells when
 * it had none. Immutable; what time it is comes from the caller.
 *
 * @param limit working days, at least 1
 * @param pauses in order, none overlapping, only the last one open
 * @param zone where the office's days begin
 */
public record CaseClock(Instant start, int limit, List<Pause> pauses, Mode mode, ZoneId zone) {

  public enum Mode {
    /** Goes on after the corrected filing with the days that were left. */
    PAUSE,
    /** Counts all its days anew from the corrected filing, as Changzhou does. */
    RESTART
  }

  public CaseClock {
    if (limit < 1) {
      throw new IllegalArgumentException("limit: " + limit + " (expected: >= 1)");
    }
    pauses = List.copyOf(pauses);
    requireOrdered(start, pauses);
  }

  public static CaseClock started(Instant start, int limit, Mode mode, ZoneId zone) {
    return new CaseClock(start, limit, List.of(), mode, zone);
  }

  /**
   * Stops the clock: the case went back to the applicant.
   *
   * @throws IllegalArgumentException if it stands already, or ran at a later time
   */
  public CaseClock pausedAt(Instant when) {
    List<Pause> more = new ArrayList<>(pauses);
    more.add(new Pause(when, null));
    return new CaseClock(start, limit, more, mode, zone);
  }

  /**
   * Lets the clock run again: the corrected filing is here.
   *
   * @throws IllegalStateException if it does not stand
   */
  public CaseClock resumedAt(Instant when) {
    if (!paused()) {
      throw new IllegalStateException("the clock is not paused");
    }
    List<Pause> ended = new ArrayList<>(pauses);
    ended.add(ended.removeLast().endedAt(when));
    return new CaseClock(start, limit, ended, mode, zone);
  }

  public boolean paused() {
    return !pauses.isEmpty() && pauses.getLast().isOpen();
  }

  /**
   * The last day in time; empty while the clock stands with days left.
   *
   * @throws YearNotAnnounced if the count reaches a year without data
   */
  public Optional<LocalDate> dueOn(WorkingDays calendar) {
    return CountedDays.of(this, calendar).dueOn(limit);
  }

  /** As {@link #dueOn}, but never fails for want of data: the answer says whether it may move. */
  public Optional<Forecast> forecast(WorkingDays calendar) {
    LocalDate from = start.atZone(zone).toLocalDate();
    return dueOn(calendar.orWeekends())
        .map(due -> new Forecast(due, !calendar.isAnnounced(from, due)));
  }

  /** Working days left at that time: 0 on the last day, negative when it was missed. */
  public int remaining(WorkingDays calendar, Instant at) {
    return limit - CountedDays.of(this, calendar).upTo(dayOf(at));
  }

  /** Whether the last day lies before the day of {@code at}. */
  public boolean overdue(WorkingDays calendar, Instant at) {
    return CountedDays.of(this, calendar).upTo(dayOf(at).minusDays(1)) >= limit;
  }

  LocalDate dayOf(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }

  private static void requireOrdered(Instant start, List<Pause> pauses) {
    Instant earliest = start;
    for (Pause pause : pauses) {
      if (earliest == null || pause.from().isBefore(earliest)) {
        throw new IllegalArgumentException(
            "pauses: " + pauses + " (expected: in order from " + start + ", only the last open)");
      }
      earliest = pause.to();
    }
  }
}
