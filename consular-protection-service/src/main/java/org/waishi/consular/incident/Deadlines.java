package org.waishi.consular.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waishi.consular.incident.IncidentEvent.IncidentReportSent;

/**
 * When reports are due; null where none is owed.
 *
 * @param legal the earlier of the two that the law asks for
 */
public record Deadlines(
    @Nullable Instant city,
    @Nullable Instant stateCouncil,
    @Nullable Instant followUp,
    @Nullable Instant legal) {

  static Deadlines none() {
    return new Deadlines(null, null, null, null);
  }

  static Deadlines of(
      @Nullable Instant city, @Nullable Instant stateCouncil, @Nullable Instant followUp) {
    return new Deadlines(city, stateCouncil, followUp, earlier(city, stateCouncil));
  }

  @Nullable Instant of(ReportKind report) {
    return switch (report) {
      case CITY -> city;
      case STATE_COUNCIL -> stateCouncil;
      case FOLLOW_UP -> followUp;
    };
  }

  Deadlines after(IncidentReportSent sent) {
    return switch (sent.report()) {
      case CITY -> of(null, stateCouncil, sent.followUpDueAt());
      case STATE_COUNCIL -> of(city, null, sent.followUpDueAt());
      case FOLLOW_UP -> of(city, stateCouncil, sent.followUpDueAt());
    };
  }

  Deadlines withoutFollowUp() {
    return of(city, stateCouncil, null);
  }

  /** Whether any report is owed and late at this moment. */
  public boolean overdue(Instant now) {
    return Stream.of(ReportKind.values()).anyMatch(report -> late(of(report), now));
  }

  static <T> List<T> joined(List<T> before, T more) {
    List<T> all = new ArrayList<>(before);
    all.add(more);
    return all;
  }

  private static boolean late(@Nullable Instant due, Instant now) {
    return due != null && due.isBefore(now);
  }

  private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }
}
