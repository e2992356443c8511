package org.waishi.consular.incident.reporting;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

  /** Nothing is owed. */
  public static Deadlines none() {
    return new Deadlines(null, null, null, null);
  }

  /** These deadlines. */
  public static Deadlines of(
      @Nullable Instant city, @Nullable Instant stateCouncil, @Nullable Instant followUp) {
    return new Deadlines(city, stateCouncil, followUp, earlier(city, stateCouncil));
  }

  /** When this report is due. */
  public @Nullable Instant of(ReportKind report) {
    return switch (report) {
      case CITY -> city;
      case STATE_COUNCIL -> stateCouncil;
      case FOLLOW_UP -> followUp;
    };
  }

  Deadlines after(ReportKind sent, @Nullable Instant followUpDueAt) {
    return switch (sent) {
      case CITY -> of(null, stateCouncil, followUpDueAt);
      case STATE_COUNCIL -> of(city, null, followUpDueAt);
      case FOLLOW_UP -> of(city, stateCouncil, followUpDueAt);
    };
  }

  /** The same without follow-ups. */
  public Deadlines withoutFollowUp() {
    return of(city, stateCouncil, null);
  }

  /** Whether any report is owed and late at this moment. */
  public boolean overdue(Instant now) {
    return Stream.of(ReportKind.values()).anyMatch(report -> late(of(report), now));
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
