package org.waishi.consular.incident.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waishi.consular.incident.grading.Grade;
import org.waishi.consular.incident.reporting.ReportRefusal.LateWithoutReason;
import org.waishi.consular.incident.reporting.ReportRefusal.ReportNotDue;
import org.waishi.platform.aggregate.Refusal;

/** What a case owes in reports, and what has gone up, oldest first. */
public record Reporting(Deadlines due, List<SentReport> reports) {

  /** Keeps its own copy. */
  public Reporting {
    reports = List.copyOf(reports);
  }

  /** Nothing has gone up; the city waits. */
  public static Reporting begun(Instant cityDueAt) {
    return new Reporting(Deadlines.of(cityDueAt, null, null), List.of());
  }

  /** The same with other deadlines. */
  public Reporting owing(Deadlines now) {
    return new Reporting(now, reports);
  }

  /** The same after a report, with the follow-up that comes next. */
  public Reporting after(SentReport sent, @Nullable Instant followUpDueAt) {
    return new Reporting(
        due.after(sent.report(), followUpDueAt),
        Stream.concat(reports.stream(), Stream.of(sent)).toList());
  }

  /** The reason against a report, if there is one. */
  public Optional<Refusal> against(SendReport wish) {
    Instant dueAt = due.of(wish.report());
    if (dueAt == null) {
      return Optional.of(new ReportNotDue(wish.report()));
    }
    return wish.sentAt().isAfter(dueAt) && wish.lateReason() == null
        ? Optional.of(new LateWithoutReason(dueAt))
        : Optional.empty();
  }

  /** What a case owes once it is graded, counted from when the numbers were known. */
  public Deadlines afterGrading(Grade grade, Instant known, ReportTable table) {
    boolean told = reports.stream().anyMatch(sent -> sent.report() == ReportKind.STATE_COUNCIL);
    Instant council = due.stateCouncil();
    if (council == null && !told) {
      council = table.due(ReportKind.STATE_COUNCIL, grade, known).orElse(null);
    }
    return Deadlines.of(due.city(), council, followUp(grade, table));
  }

  private @Nullable Instant followUp(Grade grade, ReportTable table) {
    return due.followUp() == null
        ? null
        : table.due(ReportKind.FOLLOW_UP, grade, reports.getLast().sentAt()).orElse(null);
  }
}
