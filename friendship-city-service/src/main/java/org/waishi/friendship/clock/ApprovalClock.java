package org.waishi.friendship.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.calendar.Forecast;
import org.waishi.platform.calendar.WorkingDays;
import org.waishi.platform.deadline.CaseClock;
import org.waishi.platform.deadline.Pause;

/**
 * The clock of one review, in days of the office.
 *
 * <p>A paper may be noted late, and even bear a day from before the clock: then the clock stops on
 * the day it last moved. Corrected papers count on, or anew, as the time of the review says.
 *
 * @param started the day the papers went to the body, which is not counted
 * @param stops in order, only the last one open
 * @param saidOverdue the last day that was missed and said to be, since it last began
 */
public record ApprovalClock(
    LocalDate started, ReviewTime time, List<Stop> stops, @Nullable LocalDate saidOverdue) {

  /** Keeps its own copy. */
  public ApprovalClock {
    stops = List.copyOf(stops);
  }

  /** A clock that begins. */
  public static ApprovalClock started(LocalDate on, ReviewTime time) {
    return new ApprovalClock(on, time, List.of(), null);
  }

  /** Stops it: the papers came back. */
  public ApprovalClock stopped(LocalDate on) {
    if (standing()) {
      return this;
    }
    List<Stop> more = new ArrayList<>(stops);
    more.add(new Stop(later(on, lastMoved()), null));
    return new ApprovalClock(started, time, more, saidOverdue);
  }

  /** Lets it run again, with what was left of it or anew. */
  public ApprovalClock resumed(LocalDate on) {
    if (!standing()) {
      return this;
    }
    List<Stop> ended = new ArrayList<>(stops);
    ended.add(ended.removeLast().endedOn(later(on, lastMoved())));
    boolean anew = time.mode() == CaseClock.Mode.RESTART;
    return new ApprovalClock(started, time, ended, anew ? null : saidOverdue);
  }

  /** Remembers that its end was missed, so that it is said once. */
  public ApprovalClock said(LocalDate dueOn) {
    return new ApprovalClock(started, time, stops, dueOn);
  }

  /** Whether the papers are back with the office. */
  public boolean standing() {
    return !stops.isEmpty() && stops.getLast().to() == null;
  }

  /** How it stands on a day. */
  public Reading on(LocalDate today, WorkingDays calendar) {
    CaseClock days = asCase();
    WorkingDays known = calendar.orWeekends();
    Optional<Forecast> end = days.forecast(calendar);
    return new Reading(
        started,
        time.workingDays(),
        days.remaining(known, start(today)),
        end.map(Forecast::date).orElse(null),
        end.map(Forecast::provisional).orElseGet(() -> !calendar.isAnnounced(started, today)),
        standing(),
        days.overdue(known, start(today)));
  }

  /**
   * The last day that was missed, if that was not said yet. It is not said while it is a forecast,
   * because what was said is never taken back.
   */
  public Optional<LocalDate> newlyOverdue(LocalDate today, WorkingDays calendar) {
    Reading now = on(today, calendar);
    boolean tell = now.overdue() && !now.provisional() && !now.standing() && saidOverdue == null;
    return tell ? Optional.ofNullable(now.dueOn()) : Optional.empty();
  }

  private CaseClock asCase() {
    List<Pause> pauses = stops.stream().map(ApprovalClock::pause).toList();
    return new CaseClock(start(started), time.workingDays(), pauses, time.mode(), ZoneOffset.UTC);
  }

  private static Pause pause(Stop stop) {
    LocalDate to = stop.to();
    return new Pause(start(stop.from()), to == null ? null : start(to));
  }

  private LocalDate lastMoved() {
    return stops.isEmpty()
        ? started
        : Objects.requireNonNullElse(stops.getLast().to(), stops.getLast().from());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
