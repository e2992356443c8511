package org.waishi.consular.incident;

import static org.waishi.consular.incident.IncidentStatus.*;

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
import org.waishi.consular.incident.closing.Findings;
import org.waishi.consular.incident.grading.Graded;
import org.waishi.consular.incident.grading.Grading;
import org.waishi.consular.incident.happening.Happening;
import org.waishi.consular.incident.reporting.Deadlines;
import org.waishi.consular.incident.reporting.ReportOverdue;
import org.waishi.consular.incident.reporting.Reporting;
import org.waishi.consular.incident.reporting.SentReport;

/** How a case becomes what it is, fact by fact. Decides nothing. */
final class Evolution {

  private Evolution() {}

  static Incident begin(IncidentEvent first) {
    if (first instanceof IncidentReported r) {
      return new Incident(
          r.incidentId(),
          new Happening(r.country(), r.kind(), r.happenedAt(), r.learnedAt()),
          REPORTED,
          Grading.none(r.counts(), r.learnedAt()),
          Reporting.begun(r.reportDueAt()),
          Findings.of(r.counts()),
          null,
          null);
    }
    throw new IllegalStateException("first fact: " + first + " (expected: IncidentReported)");
  }

  static Incident after(Incident now, IncidentEvent fact) {
    return switch (fact) {
      case IncidentReported reported -> begin(reported);
      case IncidentGraded graded -> graded(now, graded);
      case IncidentReportSent sent -> sent(now, sent);
      case IncidentReportOverdue late ->
          owing(now, now.reporting().missing(new ReportOverdue(late.report(), late.dueAt())));
      case IncidentFindingsNoted(_, var found, _, _) -> found(now, found);
      case IncidentNotInScope(_, var to, var at, _) ->
          ended(now, NOT_IN_SCOPE, to, now.reporting().due().endedAt(at));
      case IncidentFoundFalse(_, _, _, _, var at, _) ->
          ended(now, FALSE_REPORT, null, now.reporting().due().endedAt(at));
      case IncidentVerifying _ -> at(now, VERIFYING);
      case IncidentConfirmed _ -> at(now, CONFIRMED);
      case IncidentResponding _ -> at(now, RESPONDING);
      case IncidentStabilised stable -> stabilised(now, stable);
      case IncidentAftercareBegun _ -> at(now, AFTERCARE);
      case IncidentClosed closed -> closed(now, closed.by());
      case IncidentReopened again -> reopened(now, again);
      case IncidentReviewed _ -> at(now, REVIEWED);
      case IncidentArchived _ -> at(now, ARCHIVED);
    };
  }

  private static Incident graded(Incident now, IncidentGraded fact) {
    Graded next =
        new Graded(
            fact.grade(),
            fact.counts(),
            fact.gradedAt(),
            fact.gradedBy(),
            fact.reason(),
            fact.ledBy(),
            fact.reviewOwed());
    Deadlines owed =
        Deadlines.of(now.reporting().due().city(), fact.stateCouncilDueAt(), fact.followUpDueAt());
    return new Incident(
        now.id(),
        now.about(),
        now.status(),
        now.grading().after(next),
        now.reporting().owing(owed),
        now.findings().following(now.grading().counts(), fact.counts()),
        now.closedBy(),
        now.referredTo());
  }

  private static Incident sent(Incident now, IncidentReportSent fact) {
    SentReport report =
        new SentReport(fact.report(), fact.sentAt(), fact.dueAt(), fact.lateReason());
    return owing(now, now.reporting().after(report, fact.followUpDueAt()));
  }

  private static Incident stabilised(Incident now, IncidentStabilised fact) {
    Deadlines left = now.reporting().due().stableAt(fact.at());
    return at(owing(now, now.reporting().owing(left)), STABILISED);
  }

  private static Incident reopened(Incident now, IncidentReopened fact) {
    Deadlines owed = Deadlines.of(null, null, fact.followUpDueAt());
    Incident again = found(owing(now, now.reporting().owing(owed)), now.findings().reopened());
    return moved(again, REOPENED, null, now.referredTo());
  }

  private static Incident owing(Incident now, Reporting reporting) {
    return new Incident(
        now.id(),
        now.about(),
        now.status(),
        now.grading(),
        reporting,
        now.findings(),
        now.closedBy(),
        now.referredTo());
  }

  private static Incident found(Incident now, Findings found) {
    return new Incident(
        now.id(),
        now.about(),
        now.status(),
        now.grading(),
        now.reporting(),
        found,
        now.closedBy(),
        now.referredTo());
  }

  private static Incident at(Incident now, IncidentStatus next) {
    return moved(now, next, now.closedBy(), now.referredTo());
  }

  private static Incident closed(Incident now, String by) {
    return moved(now, CLOSED, by, now.referredTo());
  }

  private static Incident ended(
      Incident now, IncidentStatus next, @Nullable ReferredTo to, Deadlines left) {
    return moved(owing(now, now.reporting().owing(left)), next, now.closedBy(), to);
  }

  private static Incident moved(
      Incident now, IncidentStatus next, @Nullable String closedBy, @Nullable ReferredTo to) {
    return new Incident(
        now.id(), now.about(), next, now.grading(), now.reporting(), now.findings(), closedBy, to);
  }
}
