package org.waishi.consular.incident.reporting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When reports are due; null where none is owed.
 *
 * @param legal the earlier of the two that the law asks for
 * @param next the earliest of all
 */
public record Deadlines(
    @Nullable Instant city,
    @Nullable Instant stateCouncil,
    @Nullable Instant followUp,
    @Nullable Instant legal,
    @Nullable Instant next) {

  /** These deadlines. */
  public static Deadlines of(
      @Nullable Instant city, @Nullable Instant stateCouncil, @Nullable Instant followUp) {
    Instant legal = earliest(city, stateCouncil);
    return new Deadlines(city, stateCouncil, followUp, legal, earliest(legal, followUp));
  }

  /** When this report is due. */
  public @Nullable Instant of(ReportKind report) {
    return switch (report) {
      case CITY -> city;
      case STATE_COUNCIL -> stateCouncil;
      case FOLLOW_UP -> followUp;
    };
  }

  /** What is owed once a report went up, with the follow-up that comes next. */
  public Deadlines after(ReportKind sent, @Nullable Instant followUpDueAt) {
    return switch (sent) {
      case CITY -> of(null, stateCouncil, followUpDueAt);
      case STATE_COUNCIL -> of(city, null, followUpDueAt);
      case FOLLOW_UP -> of(city, stateCouncil, followUpDueAt);
    };
  }

  /** What is owed when a case has become stable: no follow-up but one that is late already. */
  public Deadlines stableAt(Instant moment) {
    return of(city, stateCouncil, lateAt(followUp, moment));
  }

  /** What is owed when a case has ended: only what is late already. */
  public Deadlines endedAt(Instant moment) {
    return of(lateAt(city, moment), lateAt(stateCouncil, moment), lateAt(followUp, moment));
  }

  /** The reports that are owed. */
  public List<ReportKind> owed() {
    return Stream.of(ReportKind.values()).filter(report -> of(report) != null).toList();
  }

  /** The reports that are owed and late at this moment. */
  public List<ReportKind> overdue(Instant now) {
    return owed().stream().filter(report -> lateAt(of(report), now) != null).toList();
  }

  /** A deadline that has passed at this moment, else null. */
  static @Nullable Instant lateAt(@Nullable Instant due, Instant moment) {
    return due != null && due.isBefore(moment) ? due : null;
  }

  private static @Nullable Instant earliest(@Nullable Instant one, @Nullable Instant other) {
    return Stream.of(one, other)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
