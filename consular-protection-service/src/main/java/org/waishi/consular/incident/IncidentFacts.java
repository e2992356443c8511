package org.waishi.consular.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waishi.consular.incident.IncidentEvent.IncidentAftercareBegun;
import org.waishi.consular.incident.IncidentEvent.IncidentArchived;
import org.waishi.consular.incident.IncidentEvent.IncidentClosed;
import org.waishi.consular.incident.IncidentEvent.IncidentConfirmed;
import org.waishi.consular.incident.IncidentEvent.IncidentFindingsNoted;
import org.waishi.consular.incident.IncidentEvent.IncidentFoundFalse;
import org.waishi.consular.incident.IncidentEvent.IncidentGraded;
import org.waishi.consular.incident.IncidentEvent.IncidentNotInScope;
import org.waishi.consular.incident.IncidentEvent.IncidentReopened;
import org.waishi.consular.incident.IncidentEvent.IncidentReportOverdue;
import org.waishi.consular.incident.IncidentEvent.IncidentReportSent;
import org.waishi.consular.incident.IncidentEvent.IncidentReported;
import org.waishi.consular.incident.IncidentEvent.IncidentResponding;
import org.waishi.consular.incident.IncidentEvent.IncidentReviewed;
import org.waishi.consular.incident.IncidentEvent.IncidentStabilised;
import org.waishi.consular.incident.IncidentEvent.IncidentVerifying;
import org.waishi.consular.incident.closing.ReopeningReason;
import org.waishi.consular.incident.grading.Graded;
import org.waishi.consular.incident.reporting.Deadlines;
import org.waishi.consular.incident.reporting.ReportKind;
import org.waishi.consular.incident.reporting.ReportOverdue;
import org.waishi.consular.incident.reporting.ReportTable;
import org.waishi.consular.incident.reporting.SendReport;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.FactTypes;

/** What cases say on the log, under its written names, and how it is put. */
public final class IncidentFacts {

  /** Cases as the write path knows them. */
  public static final AggregateKind<Incident, IncidentEvent> KIND =
      new AggregateKind<>(
          "consular.incident",
          "incidents",
          Incident.class,
          FactTypes.of(IncidentEvent.class)
              .with("org.waishi.consular.incident-reported.v1", IncidentReported.class)
              .with("org.waishi.consular.incident-graded.v1", IncidentGraded.class)
              .with("org.waishi.consular.incident-report-sent.v1", IncidentReportSent.class)
              .with("org.waishi.consular.incident-report-overdue.v1", IncidentReportOverdue.class)
              .with("org.waishi.consular.incident-findings-noted.v1", IncidentFindingsNoted.class)
              .with("org.waishi.consular.incident-not-in-scope.v1", IncidentNotInScope.class)
              .with("org.waishi.consular.incident-verifying.v1", IncidentVerifying.class)
              .with("org.waishi.consular.incident-confirmed.v1", IncidentConfirmed.class)
              .with("org.waishi.consular.incident-responding.v1", IncidentResponding.class)
              .with("org.waishi.consular.incident-stabilised.v1", IncidentStabilised.class)
              .with("org.waishi.consular.incident-aftercare-begun.v1", IncidentAftercareBegun.class)
              .with("org.waishi.consular.incident-closed.v1", IncidentClosed.class)
              .with("org.waishi.consular.incident-reopened.v1", IncidentReopened.class)
              .with("org.waishi.consular.incident-reviewed.v1", IncidentReviewed.class)
              .with("org.waishi.consular.incident-archived.v1", IncidentArchived.class)
              .with("org.waishi.consular.incident-found-false.v1", IncidentFoundFalse.class),
          Evolution::begin);

  private IncidentFacts() {}

  /** How a case is graded from now, and what it owes therefore. */
  static IncidentGraded graded(Incident now, Graded next, Instant known, ReportTable table) {
    Deadlines owed = now.reporting().afterGrading(next.grade(), known, table);
    return new IncidentGraded(
        now.id(),
        now.about().country(),
        now.about().kind(),
        next.grade(),
        next.counts(),
        next.gradedAt(),
        next.gradedBy(),
        next.reason(),
        next.ledBy(),
        next.reviewOwed(),
        owed.stateCouncil(),
        owed.followUp());
  }

  /** What went up, and when the next is due; none is once nothing gets worse. */
  static IncidentReportSent sent(Incident now, SendReport wish, ReportTable table) {
    Instant next = now.status().moving() ? followUp(now, wish.sentAt(), table) : null;
    return new IncidentReportSent(
        now.id(),
        wish.report(),
        wish.sentAt(),
        now.reporting().dueAt(wish.report()),
        wish.lateReason(),
        next);
  }

  /** Which deadline passed. */
  static IncidentReportOverdue overdue(Incident now, ReportOverdue late) {
    return new IncidentReportOverdue(
        now.id(),
        now.about().country(),
        now.about().kind(),
        now.grading().grade(),
        late.report(),
        late.dueAt());
  }

  /** Why a case is worked on again, and when it is next told of. */
  static IncidentReopened reopened(Incident now, ReopeningReason reason, By by, ReportTable table) {
    return new IncidentReopened(
        now.id(),
        now.about().country(),
        now.about().kind(),
        now.grading().grade(),
        reason,
        followUp(now, by.at(), table),
        by.at(),
        by.officer());
  }

  private static @Nullable Instant followUp(Incident now, Instant from, ReportTable table) {
    return table.due(ReportKind.FOLLOW_UP, now.grading().grade(), from).orElse(null);
  }
}
