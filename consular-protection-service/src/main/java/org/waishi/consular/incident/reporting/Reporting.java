package org.waishi.consular.incident.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waishi.consular.incident.grading.Grade;
import org.waishi.consular.incident.reporting.ReportRefusal.LateWithoutReason;
import org.waishi.consular.incident.reporting.ReportRefusal.ReportNotDue;
import org.waishi.consular.incident.reporting.ReportRefusal.ReportNotLate;
import org.waishi.platform.aggregate.Refusal;

/**
 * What a case owes in reports.
 *
 * @param reports what has gone up, oldest first
 * @param missed the deadlines that passed unmet, oldest first
 */
public record Reporting(Deadlines due, List<SentReport> reports, List<ReportOverdue> missed) {

  /** Keeps its own copies. */
  public Reporting {
    reports = List.copyOf(reports);
    missed = List.copyOf(missed);
  }

  /** Nothing has gone up; the city waits. */
  public static Reporting begun(Instant cityDueAt) {
    return new Reporting(Deadlines.of(cityDueAt, null, null), List.of(), List.of());
  }

  /** The same with other deadlines. */
  public Reporting owing(Deadlines now) {
    return new Reporting(now, reports, missed);
  }

  /** The same after a report, with the follow-up that comes next. */
  public Reporting after(SentReport sent, @Nullable Instant followUpDueAt) {
    return new Reporting(due.after(sent.report(), followUpDueAt), joined(reports, sent), missed);
  }

  /** The same when it is noticed that a deadline has passed. */
  public Reporting missing(ReportOverdue one) {
    return new Reporting(due, reports, joined(missed, one));
  }

  /** The deadlines that have passed and were not noticed yet. */
  public List<ReportOverdue> unnoticed(Instant now) {
    return due.overdue(now).stream()
        .map(report -> new ReportOverdue(report, dueAt(report)))
        .filter(late -> !missed.contains(late))
        .toList();
  }

  /** When a report that is owed is due. */
  public Instant dueAt(ReportKind report) {
    return Objects.requireNonNull(due.of(report), report.name());
  }

  /** The reason against a report, if there is one. */
  public Optional<Refusal> against(SendReport wish) {
    Instant dueAt = due.of(wish.report());
    if (dueAt == null) {
      return Optional.of(new ReportNotDue(wish.report()));
    }
    boolean late = wish.sentAt().isAfter(dueAt);
    if (late == (wish.lateReason() != null)) {
      return Optional.empty();
    }
    return Optional.of(late ? new LateWithoutReason(dueAt) : new ReportNotLate(dueAt));
  }

  /**
   * What a case owes once it is graded.
   *
   * @param known when the numbers were known, from which the State Council's hours count
   */
  public Deadlines afterGrading(Grade grade, Instant known, ReportTable table) {
    return Deadlines.of(due.city(), council(grade, known, table), followUp(grade, known, table));
  }

  /** A lower grade takes back what is not late yet, a graver one asks once. */
  private @Nullable Instant council(Grade grade, Instant known, ReportTable table) {
    Optional<Instant> asked = table.due(ReportKind.STATE_COUNCIL, grade, known);
    Instant owed = due.stateCouncil();
    if (asked.isEmpty()) {
      return Deadlines.lateAt(owed, known);
    }
    return owed != null || told() ? owed : asked.get();
  }

  private boolean told() {
    return reports.stream().anyMatch(sent -> sent.report() == ReportKind.STATE_COUNCIL);
  }

  /** Shorter hours count from now, but never beyond what is owed; longer ones from the last. */
  private @Nullable Instant followUp(Grade grade, Instant known, ReportTable table) {
    Instant owed = due.followUp();
    if (owed == null) {
      return null;
    }
    Instant fromLast = following(grade, reports.getLast().sentAt(), table);
    Instant fromNow = following(grade, known, table);
    return later(fromLast, earlier(owed, fromNow));
  }

  private static Instant following(Grade grade, Instant from, ReportTable table) {
    return table.due(ReportKind.FOLLOW_UP, grade, from).orElseThrow();
  }

  private static Instant earlier(Instant one, Instant other) {
    return other.isBefore(one) ? other : one;
  }

  private static Instant later(Instant one, Instant other) {
    return other.isAfter(one) ? other : one;
  }

  private static <T> List<T> joined(List<T> before, T more) {
    return Stream.concat(before.stream(), Stream.of(more)).toList();
  }
}
