package org.waishi.consular.incident;

import static org.waishi.consular.incident.IncidentStatus.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.consular.incident.IncidentEvent.IncidentAftercareBegun;
import org.waishi.consular.incident.IncidentEvent.IncidentArchived;
import org.waishi.consular.incident.IncidentEvent.IncidentClosed;
import org.waishi.consular.incident.IncidentEvent.IncidentConfirmed;
import org.waishi.consular.incident.IncidentEvent.IncidentFindingsNoted;
import org.waishi.consular.incident.IncidentEvent.IncidentFoundFalse;
import org.waishi.consular.incident.IncidentEvent.IncidentGraded;
import org.waishi.consular.incident.IncidentEvent.IncidentNotInScope;
import org.waishi.consular.incident.IncidentEvent.IncidentReportSent;
import org.waishi.consular.incident.IncidentEvent.IncidentReported;
import org.waishi.consular.incident.IncidentEvent.IncidentResponding;
import org.waishi.consular.incident.IncidentEvent.IncidentReviewed;
import org.waishi.consular.incident.IncidentEvent.IncidentStabilised;
import org.waishi.consular.incident.IncidentEvent.IncidentVerifying;
import org.waishi.consular.incident.IncidentRefusal.MoreThanCounted;
import org.waishi.consular.incident.IncidentRefusal.ReviewMissing;
import org.waishi.consular.incident.closing.Findings;
import org.waishi.consular.incident.grading.Grade;
import org.waishi.consular.incident.grading.GradeIncident;
import org.waishi.consular.incident.grading.Graded;
import org.waishi.consular.incident.grading.Grading;
import org.waishi.consular.incident.reporting.Deadlines;
import org.waishi.consular.incident.reporting.ReportKind;
import org.waishi.consular.incident.reporting.ReportTable;
import org.waishi.consular.incident.reporting.Reporting;
import org.waishi.consular.incident.reporting.SendReport;
import org.waishi.consular.incident.reporting.SentReport;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.aggregate.StepNotAllowed;

/**
 * A case of consular protection.
 *
 * <p>Reported and graded at once, it is verified, confirmed, responded to, stabilised, cared for
 * and closed; grades I to III are reviewed before they are archived. It may prove false or not
 * ours.
 */
public record Incident(
    String id,
    Happening about,
    IncidentStatus status,
    Grading grading,
    Reporting reporting,
    Findings findings,
    @Nullable ReferredTo referredTo)
    implements Aggregate<Incident, IncidentEvent> {

  static Decision<Incident> report(String id, ReportIncident wish, By by, IncidentRules rules) {
    return Decision.unless(wish.against(by.at()), () -> begun(id, wish, by, rules));
  }

  Decision<Incident> regrade(GradeIncident wish, By by, IncidentRules rules) {
    if (!status.open()) {
      return notAllowed("gradings");
    }
    Grade ruled = rules.grades().grade(wish.counts(), about.learnedAt());
    Graded next = grading.following(wish, ruled, by.at(), by.officer());
    return Decision.unless(
        grading.against(next, ruled),
        () -> Decision.accept(this, graded(next, by.at(), rules.reports())));
  }

  Decision<Incident> send(SendReport wish, By by, IncidentRules rules) {
    List<Refusal> reasons = new ArrayList<>();
    reporting.against(wish).ifPresent(reasons::add);
    IncidentRefusal.order(about.learnedAt(), wish.sentAt()).ifPresent(reasons::add);
    IncidentRefusal.order(wish.sentAt(), by.at()).ifPresent(reasons::add);
    Instant dueAt = reporting.due().of(wish.report());
    return reasons.isEmpty() && dueAt != null
        ? Decision.accept(this, sent(wish, dueAt, rules.reports()))
        : Decision.refuse(reasons);
  }

  Decision<Incident> find(Findings now) {
    if (!status.open()) {
      return notAllowed("findings");
    }
    return now.within(grading.counts())
        ? Decision.accept(this, new IncidentFindingsNoted(id, now))
        : Decision.refuse(new MoreThanCounted());
  }

  Decision<Incident> refer(ReferredTo to) {
    return allowed().contains("referrals")
        ? Decision.accept(this, new IncidentNotInScope(id, to))
        : notAllowed("referrals");
  }

  /** Takes a step that needs nothing but the right moment, and for some the right conditions. */
  Decision<Incident> take(IncidentStep step) {
    if (!allowed().contains(step.resource())) {
      return notAllowed(step.resource());
    }
    return Decision.unless(against(step), () -> Decision.accept(this, step.fact(this)));
  }

  /** The steps that may be tried now, as names of resources to post to. */
  public List<String> allowed() {
    return status.steps();
  }

  private List<Refusal> against(IncidentStep step) {
    return switch (step) {
      case CLOSURE -> findings.unmet();
      case ARCHIVAL -> reviewOwed() ? List.of(new ReviewMissing(grading.grade())) : List.of();
      case VERIFICATION, CONFIRMATION, RESPONSE, STABILISATION, AFTERCARE, REVIEW, FALSE_REPORT ->
          List.of();
    };
  }

  private boolean reviewOwed() {
    return status == CLOSED && grading.grade() != Grade.IV;
  }

  private Decision<Incident> notAllowed(String step) {
    return Decision.refuse(new StepNotAllowed(step, status.name(), allowed()));
  }

  private static Decision<Incident> begun(
      String id, ReportIncident wish, By by, IncidentRules rules) {
    Instant learned = wish.about().learnedAt();
    Grade grade = rules.grades().grade(wish.counts(), learned);
    IncidentReported reported = reported(id, wish, grade, rules.reports());
    Graded first = new Graded(grade, wish.counts(), by.at(), by.officer(), null);
    return Decision.begin(
        Incident::from, reported, from(reported).graded(first, learned, rules.reports()));
  }

  private static IncidentReported reported(
      String id, ReportIncident wish, Grade grade, ReportTable table) {
    Happening about = wish.about();
    return new IncidentReported(
        id,
        about.country(),
        about.kind(),
        about.happenedAt(),
        about.learnedAt(),
        wish.counts(),
        table.due(ReportKind.CITY, grade, about.learnedAt()).orElseThrow());
  }

  private IncidentGraded graded(Graded next, Instant known, ReportTable table) {
    Deadlines owed = reporting.afterGrading(next.grade(), known, table);
    return new IncidentGraded(
        id,
        about.country(),
        about.kind(),
        next.grade(),
        next.counts(),
        next.gradedAt(),
        next.gradedBy(),
        next.reason(),
        owed.stateCouncil(),
        owed.followUp());
  }

  private IncidentReportSent sent(SendReport wish, Instant dueAt, ReportTable table) {
    boolean moving = status.compareTo(STABILISED) < 0;
    Instant next =
        moving
            ? table.due(ReportKind.FOLLOW_UP, grading.grade(), wish.sentAt()).orElse(null)
            : null;
    return new IncidentReportSent(id, wish.report(), wish.sentAt(), dueAt, wish.lateReason(), next);
  }

  static Incident from(IncidentEvent first) {
    if (first instanceof IncidentReported r) {
      return new Incident(
          r.incidentId(),
          new Happening(r.country(), r.kind(), r.happenedAt(), r.learnedAt()),
          REPORTED,
          Grading.none(r.counts()),
          Reporting.begun(r.reportDueAt()),
          Findings.of(r.counts()),
          null);
    }
    throw new IllegalStateException("first fact: " + first + " (expected: IncidentReported)");
  }

  @Override
  public Incident evolve(IncidentEvent fact) {
    return switch (fact) {
      case IncidentReported reported -> from(reported);
      case IncidentGraded now -> afterGrading(now);
      case IncidentReportSent sent -> afterReport(sent);
      case IncidentFindingsNoted(_, var now) -> with(status, grading, reporting, now);
      case IncidentNotInScope(_, var to) -> ended(NOT_IN_SCOPE, to);
      case IncidentFoundFalse _ -> ended(FALSE_REPORT, null);
      case IncidentVerifying _ -> at(VERIFYING);
      case IncidentConfirmed _ -> at(CONFIRMED);
      case IncidentResponding _ -> at(RESPONDING);
      case IncidentStabilised _ ->
          with(STABILISED, grading, reporting.owing(reporting.due().withoutFollowUp()), findings);
      case IncidentAftercareBegun _ -> at(AFTERCARE);
      case IncidentClosed _ -> at(CLOSED);
      case IncidentReviewed _ -> at(REVIEWED);
      case IncidentArchived _ -> at(ARCHIVED);
    };
  }

  private Incident afterGrading(IncidentGraded now) {
    Graded next =
        new Graded(now.grade(), now.counts(), now.gradedAt(), now.gradedBy(), now.reason());
    Deadlines owed =
        Deadlines.of(reporting.due().city(), now.stateCouncilDueAt(), now.followUpDueAt());
    return with(
        status,
        grading.after(next),
        reporting.owing(owed),
        findings.following(grading.counts(), now.counts()));
  }

  private Incident afterReport(IncidentReportSent sent) {
    SentReport report =
        new SentReport(sent.report(), sent.sentAt(), sent.dueAt(), sent.lateReason());
    return with(status, grading, reporting.after(report, sent.followUpDueAt()), findings);
  }

  private Incident at(IncidentStatus next) {
    return with(next, grading, reporting, findings);
  }

  private Incident ended(IncidentStatus next, @Nullable ReferredTo to) {
    return new Incident(id, about, next, grading, reporting.owing(Deadlines.none()), findings, to);
  }

  private Incident with(IncidentStatus next, Grading graded, Reporting reported, Findings found) {
    return new Incident(id, about, next, graded, reported, found, referredTo);
  }
}
