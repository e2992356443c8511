package org.waishi.consular.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waishi.consular.incident.closing.Findings;
import org.waishi.consular.incident.closing.ReopeningReason;
import org.waishi.consular.incident.grading.Counts;
import org.waishi.consular.incident.grading.Grade;
import org.waishi.consular.incident.grading.GradingReason;
import org.waishi.consular.incident.grading.LedBy;
import org.waishi.consular.incident.happening.IncidentKind;
import org.waishi.consular.incident.reporting.LateReason;
import org.waishi.consular.incident.reporting.ReportKind;

/** What can happen to a case. Ids, codes, counts and times only. */
public sealed interface IncidentEvent {

  /** The office has learned of it. */
  record IncidentReported(
      String incidentId,
      String country,
      IncidentKind kind,
      Instant happenedAt,
      Instant learnedAt,
      Counts counts,
      Instant reportDueAt)
      implements IncidentEvent {}

  /** Its grade was fixed, or numbers were corrected. */
  record IncidentGraded(
      String incidentId,
      String country,
      IncidentKind kind,
      Grade grade,
      Counts counts,
      Instant gradedAt,
      String gradedBy,
      @Nullable GradingReason reason,
      LedBy ledBy,
      boolean reviewOwed,
      @Nullable Instant stateCouncilDueAt,
      @Nullable Instant followUpDueAt)
      implements IncidentEvent {}

  /** A report went up; one after its deadline carries a reason, one in time never does. */
  record IncidentReportSent(
      String incidentId,
      ReportKind report,
      Instant sentAt,
      Instant dueAt,
      @Nullable LateReason lateReason,
      @Nullable Instant followUpDueAt)
      implements IncidentEvent {}

  /** A deadline has passed and the report has not gone up; said once for each deadline. */
  record IncidentReportOverdue(
      String incidentId,
      String country,
      IncidentKind kind,
      Grade grade,
      ReportKind report,
      Instant dueAt)
      implements IncidentEvent {}

  /** More is known of the conditions of closing. */
  record IncidentFindingsNoted(String incidentId, Findings findings, Instant at, String by)
      implements IncidentEvent {}

  /** Somebody else is in charge. */
  record IncidentNotInScope(String incidentId, ReferredTo referredTo, Instant at, String by)
      implements IncidentEvent {}

  /** Somebody checks whether it is true. */
  record IncidentVerifying(
      String incidentId, String country, IncidentKind kind, Grade grade, Instant at, String by)
      implements IncidentEvent {}

  /** It is true and ours. */
  record IncidentConfirmed(
      String incidentId, String country, IncidentKind kind, Grade grade, Instant at, String by)
      implements IncidentEvent {}

  /** Help is under way. */
  record IncidentResponding(
      String incidentId, String country, IncidentKind kind, Grade grade, Instant at, String by)
      implements IncidentEvent {}

  /** Nothing gets worse; follow-up reports end. */
  record IncidentStabilised(
      String incidentId, String country, IncidentKind kind, Grade grade, Instant at, String by)
      implements IncidentEvent {}

  /** What remains is looking after those concerned. */
  record IncidentAftercareBegun(
      String incidentId, String country, IncidentKind kind, Grade grade, Instant at, String by)
      implements IncidentEvent {}

  /** All conditions of closing held. */
  record IncidentClosed(
      String incidentId, String country, IncidentKind kind, Grade grade, Instant at, String by)
      implements IncidentEvent {}

  /** It is worked on again; follow-ups are owed anew, and not everybody is known to be safe. */
  record IncidentReopened(
      String incidentId,
      String country,
      IncidentKind kind,
      Grade grade,
      ReopeningReason reason,
      @Nullable Instant followUpDueAt,
      Instant at,
      String by)
      implements IncidentEvent {}

  /** Causes and lessons are written down. */
  record IncidentReviewed(
      String incidentId, String country, IncidentKind kind, Grade grade, Instant at, String by)
      implements IncidentEvent {}

  /** Nothing is left to do. */
  record IncidentArchived(
      String incidentId, String country, IncidentKind kind, Grade grade, Instant at, String by)
      implements IncidentEvent {}

  /** It never happened. */
  record IncidentFoundFalse(
      String incidentId, String country, IncidentKind kind, Grade grade, Instant at, String by)
      implements IncidentEvent {}
}
