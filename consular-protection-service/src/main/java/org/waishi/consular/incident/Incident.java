package org.waishi.consular.incident;

import static org.waishi.consular.incident.IncidentStatus.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waishi.consular.country.UnknownCountry;
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
import org.waishi.consular.incident.IncidentRefusal.GradeBelowTable;
import org.waishi.consular.incident.IncidentRefusal.GradingNeedsReason;
import org.waishi.consular.incident.IncidentRefusal.LateWithoutReason;
import org.waishi.consular.incident.IncidentRefusal.MoreThanCounted;
import org.waishi.consular.incident.IncidentRefusal.ReportNotDue;
import org.waishi.consular.incident.IncidentRefusal.ReviewMissing;
import org.waishi.consular.incident.IncidentRefusal.StepNotAllowed;
import org.waishi.consular.incident.IncidentRefusal.TimesOutOfOrder;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FactTypes;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;

/**
 * A case of consular protection.
 *
 * <p>Reported and graded at once, it is verified, confirmed, responded to, stabilised, cared for
 * and closed; grades I to III are reviewed before they are archived. It may prove false or not
 * ours.
 */
public record Incident(
    String id,
    String country,
    IncidentKind kind,
    Instant happenedAt,
    Instant learnedAt,
    Counts counts,
    IncidentStatus status,
    Grade grade,
    List<IncidentGraded> gradings,
    Deadlines due,
    List<IncidentReportSent> reports,
    Findings findings,
    @Nullable ReferredTo referredTo)
    implements Aggregate<Incident, IncidentEvent> {

  static final AggregateKind<Incident, IncidentEvent> KIND =
      new AggregateKind<>(
          "consular.incident",
          "incidents",
          Incident.class,
          FactTypes.of(IncidentEvent.class)
              .with("org.waishi.consular.incident-reported.v1", IncidentReported.class)
              .with("org.waishi.consular.incident-graded.v1", IncidentGraded.class)
              .with("org.waishi.consular.incident-report-sent.v1", IncidentReportSent.class)
              .with("org.waishi.consular.incident-findings-noted.v1", IncidentFindingsNoted.class)
              .with("org.waishi.consular.incident-not-in-scope.v1", IncidentNotInScope.class)
              .with("org.waishi.consular.incident-verifying.v1", IncidentVerifying.class)
              .with("org.waishi.consular.incident-confirmed.v1", IncidentConfirmed.class)
              .with("org.waishi.consular.incident-responding.v1", IncidentResponding.class)
              .with("org.waishi.consular.incident-stabilised.v1", IncidentStabilised.class)
              .with("org.waishi.consular.incident-aftercare-begun.v1", IncidentAftercareBegun.class)
              .with("org.waishi.consular.incident-closed.v1", IncidentClosed.class)
              .with("org.waishi.consular.incident-reviewed.v1", IncidentReviewed.class)
              .with("org.waishi.consular.incident-archived.v1", IncidentArchived.class)
              .with("org.waishi.consular.incident-found-false.v1", IncidentFoundFalse.class),
          Incident::from);

  /** Keeps its own copies. */
  public Incident {
    gradings = List.copyOf(gradings);
    reports = List.copyOf(reports);
  }

  /** What the office has learned, and when it is written down. */
  public record ReportIncident(
      String country, IncidentKind kind, Instant happenedAt, Instant learnedAt, Counts counts) {}

  /** New numbers, and a grade by name where the table's is not the right one. */
  public record GradeIncident(
      Counts counts, @Nullable Grade grade, @Nullable GradingReason reason) {}

  /** A report that went up. */
  public record SendReport(ReportKind report, Instant sentAt, @Nullable LateReason lateReason) {}

  /** Who does it, and when. */
  public record By(String officer, Instant at) {}

  static Decision<Incident> report(String id, ReportIncident wish, By by, IncidentRules rules) {
    List<Refusal> reasons = new ArrayList<>();
    UnknownCountry.against(wish.country()).ifPresent(reasons::add);
    order(wish.happenedAt(), wish.learnedAt()).ifPresent(reasons::add);
    order(wish.learnedAt(), by.at()).ifPresent(reasons::add);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    Grade grade = rules.grade(wish.counts(), wish.learnedAt());
    IncidentReported reported =
        new IncidentReported(
            id,
            wish.country(),
            wish.kind(),
            wish.happenedAt(),
            wish.learnedAt(),
            wish.counts(),
            rules.due(ReportKind.CITY, grade, wish.learnedAt()).orElseThrow());
    IncidentGraded graded =
        new IncidentGraded(
            id,
            wish.country(),
            wish.kind(),
            grade,
            wish.counts(),
            by.at(),
            by.officer(),
            null,
            rules.due(ReportKind.STATE_COUNCIL, grade, wish.learnedAt()).orElse(null),
            null);
    return Decision.begin(Incident::from, reported, graded);
  }

  Decision<Incident> regrade(GradeIncident wish, By by, IncidentRules rules) {
    if (!open()) {
      return notAllowed("gradings");
    }
    Grade ruled = rules.grade(wish.counts(), learnedAt);
    Grade usual = ruled.graverThan(grade) ? ruled : grade;
    Grade to = wish.grade() == null ? usual : wish.grade();
    List<Refusal> reasons = againstGrade(wish, ruled, usual, to);
    if (to.compareTo(grade) > 0) {
      FourEyes.against(gradings.getLast().gradedBy(), by.officer()).ifPresent(reasons::add);
    }
    return reasons.isEmpty()
        ? Decision.accept(this, graded(wish, to, by, rules))
        : Decision.refuse(reasons);
  }

  Decision<Incident> send(SendReport wish, By by, IncidentRules rules) {
    Instant dueAt = due.of(wish.report());
    if (dueAt == null) {
      return Decision.refuse(new ReportNotDue(wish.report().name()));
    }
    List<Refusal> reasons = new ArrayList<>();
    order(learnedAt, wish.sentAt()).ifPresent(reasons::add);
    order(wish.sentAt(), by.at()).ifPresent(reasons::add);
    if (wish.sentAt().isAfter(dueAt) && wish.lateReason() == null) {
      reasons.add(new LateWithoutReason(dueAt.toString()));
    }
    return reasons.isEmpty()
        ? Decision.accept(this, sent(wish, dueAt, rules))
        : Decision.refuse(reasons);
  }

  Decision<Incident> find(Findings now) {
    if (!open()) {
      return notAllowed("findings");
    }
    return now.within(counts)
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
    List<Refusal> against = against(step);
    return against.isEmpty() ? Decision.accept(this, step.fact(this)) : Decision.refuse(against);
  }

  /** The steps that may be tried now. */
  public List<String> allowed() {
    return switch (status) {
      case REPORTED -> open("verifications", "false-reports", "referrals");
      case VERIFYING -> open("confirmations", "false-reports", "referrals");
      case CONFIRMED -> open("responses");
      case RESPONDING -> open("stabilisations");
      case STABILISED -> open("aftercare");
      case AFTERCARE -> open("closures");
      case CLOSED -> List.of("reviews", "archivals", "reports");
      case REVIEWED -> List.of("archivals", "reports");
      case ARCHIVED, FALSE_REPORT, NOT_IN_SCOPE -> List.of();
    };
  }

  private static List<String> open(String... steps) {
    List<String> all = new ArrayList<>(List.of(steps));
    all.addAll(List.of("gradings", "findings", "reports"));
    return all;
  }

  private boolean open() {
    return allowed().contains("findings");
  }

  private List<Refusal> against(IncidentStep step) {
    return switch (step) {
      case CLOSURE -> findings.unmet();
      case ARCHIVAL -> reviewOwed() ? List.of(new ReviewMissing(grade.name())) : List.of();
      case VERIFICATION, CONFIRMATION, RESPONSE, STABILISATION, AFTERCARE, REVIEW, FALSE_REPORT ->
          List.of();
    };
  }

  private boolean reviewOwed() {
    return status == CLOSED && grade != Grade.IV;
  }

  private List<Refusal> againstGrade(GradeIncident wish, Grade ruled, Grade usual, Grade to) {
    List<Refusal> reasons = new ArrayList<>();
    if (to != usual && wish.reason() == null) {
      reasons.add(new GradingNeedsReason(grade.name(), to.name()));
    }
    if (ruled.graverThan(to)) {
      reasons.add(new GradeBelowTable(to.name(), ruled.name()));
    }
    return reasons;
  }

  private IncidentGraded graded(GradeIncident wish, Grade to, By by, IncidentRules rules) {
    Instant council = due.stateCouncil();
    boolean owed = council == null && reports.stream().noneMatch(Incident::toCouncil);
    Optional<Instant> fresh = rules.due(ReportKind.STATE_COUNCIL, to, by.at());
    return new IncidentGraded(
        id,
        country,
        kind,
        to,
        wish.counts(),
        by.at(),
        by.officer(),
        wish.reason(),
        owed ? fresh.orElse(null) : council,
        due.followUp() == null ? null : next(reports.getLast().sentAt(), to, rules));
  }

  private static boolean toCouncil(IncidentReportSent sent) {
    return sent.report() == ReportKind.STATE_COUNCIL;
  }

  private IncidentReportSent sent(SendReport wish, Instant dueAt, IncidentRules rules) {
    return new IncidentReportSent(
        id, wish.report(), wish.sentAt(), dueAt, wish.lateReason(), followUp(wish, rules));
  }

  private @Nullable Instant followUp(SendReport wish, IncidentRules rules) {
    boolean moving = status.compareTo(STABILISED) < 0;
    return moving ? next(wish.sentAt(), grade, rules) : null;
  }

  private static @Nullable Instant next(Instant sent, Grade grade, IncidentRules rules) {
    return rules.due(ReportKind.FOLLOW_UP, grade, sent).orElse(null);
  }

  private static Optional<Refusal> order(Instant earlier, Instant later) {
    return later.isBefore(earlier)
        ? Optional.of(new TimesOutOfOrder(earlier.toString(), later.toString()))
        : Optional.empty();
  }

  private Decision<Incident> notAllowed(String step) {
    return Decision.refuse(new StepNotAllowed(step, status.name(), allowed()));
  }

  static Incident from(IncidentEvent first) {
    if (first instanceof IncidentReported r) {
      return new Incident(
          r.incidentId(),
          r.country(),
          r.kind(),
          r.happenedAt(),
          r.learnedAt(),
          r.counts(),
          REPORTED,
          Grade.IV,
          List.of(),
          Deadlines.of(r.reportDueAt(), null, null),
          List.of(),
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
      case IncidentFindingsNoted(_, var now) -> with(status, due, now, referredTo);
      case IncidentNotInScope(_, var to) -> with(NOT_IN_SCOPE, Deadlines.none(), findings, to);
      case IncidentVerifying _ -> at(VERIFYING);
      case IncidentConfirmed _ -> at(CONFIRMED);
      case IncidentResponding _ -> at(RESPONDING);
      case IncidentStabilised _ -> at(STABILISED);
      case IncidentAftercareBegun _ -> at(AFTERCARE);
      case IncidentClosed _ -> at(CLOSED);
      case IncidentReviewed _ -> at(REVIEWED);
      case IncidentArchived _ -> at(ARCHIVED);
      case IncidentFoundFalse _ -> at(FALSE_REPORT);
    };
  }

  private Incident at(IncidentStatus next) {
    Deadlines left =
        switch (next) {
          case STABILISED -> due.withoutFollowUp();
          case FALSE_REPORT -> Deadlines.none();
          default -> due;
        };
    return with(next, left, findings, referredTo);
  }

  private Incident afterGrading(IncidentGraded now) {
    return new Incident(
        id,
        country,
        kind,
        happenedAt,
        learnedAt,
        now.counts(),
        status,
        now.grade(),
        Deadlines.joined(gradings, now),
        Deadlines.of(due.city(), now.stateCouncilDueAt(), now.followUpDueAt()),
        reports,
        findings.following(counts, now.counts()),
        referredTo);
  }

  private Incident afterReport(IncidentReportSent sent) {
    return new Incident(
        id,
        country,
        kind,
        happenedAt,
        learnedAt,
        counts,
        status,
        grade,
        gradings,
        due.after(sent),
        Deadlines.joined(reports, sent),
        findings,
        referredTo);
  }

  private Incident with(
      IncidentStatus next, Deadlines left, Findings known, @Nullable ReferredTo to) {
    return new Incident(
        id,
        country,
        kind,
        happenedAt,
        learnedAt,
        counts,
        next,
        grade,
        gradings,
        left,
        reports,
        known,
        to);
  }
}
