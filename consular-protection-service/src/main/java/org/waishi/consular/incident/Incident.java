package org.waishi.consular.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waishi.consular.incident.IncidentEvent.IncidentFindingsNoted;
import org.waishi.consular.incident.IncidentEvent.IncidentNotInScope;
import org.waishi.consular.incident.IncidentEvent.IncidentReported;
import org.waishi.consular.incident.IncidentRefusal.ReviewMissing;
import org.waishi.consular.incident.closing.Closing;
import org.waishi.consular.incident.closing.Findings;
import org.waishi.consular.incident.closing.ReopeningReason;
import org.waishi.consular.incident.grading.GradeIncident;
import org.waishi.consular.incident.grading.Graded;
import org.waishi.consular.incident.grading.Grading;
import org.waishi.consular.incident.happening.Happening;
import org.waishi.consular.incident.happening.TimesOutOfOrder;
import org.waishi.consular.incident.reporting.Reporting;
import org.waishi.consular.incident.reporting.SendReport;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.aggregate.StepNotAllowed;

/**
 * A case of consular protection.
 *
 * <p>Reported and graded at once, it is verified, confirmed, responded to, stabilised, cared for
 * and closed; grades I to III are reviewed, by another than who closed, before they are archived.
 * It may prove false or not ours. Whatever becomes of it, a report that is late stays owed.
 */
public record Incident(
    String id,
    Happening about,
    IncidentStatus status,
    Grading grading,
    Reporting reporting,
    Findings findings,
    @Nullable String closedBy,
    @Nullable ReferredTo referredTo)
    implements Aggregate<Incident, IncidentEvent> {

  static Decision<Incident> report(String id, ReportIncident wish, By by, IncidentRules rules) {
    return Decision.unless(wish.against(by.at(), rules), () -> begun(id, wish, by, rules));
  }

  Decision<Incident> regrade(GradeIncident wish, By by, IncidentRules rules) {
    if (!status.open()) {
      return notAllowed("gradings");
    }
    Graded next = grading.following(wish, by.at(), by.officer(), rules.grading());
    return Decision.unless(
        grading.against(next, rules.grading()),
        () -> Decision.accept(this, IncidentFacts.graded(this, next, by.at(), rules.reports())));
  }

  Decision<Incident> send(SendReport wish, By by, IncidentRules rules) {
    if (!allowed().contains("reports")) {
      return notAllowed("reports");
    }
    List<Refusal> reasons =
        Stream.of(
                reporting.against(wish),
                TimesOutOfOrder.against(about.learnedAt(), wish.sentAt()),
                TimesOutOfOrder.against(wish.sentAt(), by.at()))
            .flatMap(Optional::stream)
            .toList();
    return Decision.unless(
        reasons, () -> Decision.accept(this, IncidentFacts.sent(this, wish, rules.reports())));
  }

  /** Says of every deadline that has passed that it was missed; once for each. */
  Decision<Incident> lookAtClock(Instant now) {
    return Decision.accept(
        this,
        reporting.unnoticed(now).stream()
            .map(late -> IncidentFacts.overdue(this, late))
            .toArray(IncidentEvent[]::new));
  }

  Decision<Incident> find(Findings now, By by) {
    if (!status.open()) {
      return notAllowed("findings");
    }
    return Decision.unless(
        now.against(grading.counts()),
        () -> Decision.accept(this, new IncidentFindingsNoted(id, now, by.at(), by.officer())));
  }

  Decision<Incident> refer(ReferredTo to, By by) {
    return allowed().contains("referrals")
        ? Decision.accept(this, new IncidentNotInScope(id, to, by.at(), by.officer()))
        : notAllowed("referrals");
  }

  Decision<Incident> reopen(ReopeningReason reason, By by, IncidentRules rules) {
    if (!allowed().contains("reopenings")) {
      return notAllowed("reopenings");
    }
    return Decision.accept(this, IncidentFacts.reopened(this, reason, by, rules.reports()));
  }

  /** Takes a step that needs nothing but the right moment, and for some the right conditions. */
  Decision<Incident> take(IncidentStep step, By by) {
    if (!allowed().contains(step.resource())) {
      return notAllowed(step.resource());
    }
    return Decision.unless(against(step, by), () -> Decision.accept(this, step.fact(this, by)));
  }

  /** The steps that may be tried now, as names of resources to post to. */
  public List<String> allowed() {
    List<String> steps = new ArrayList<>(status.steps());
    if (reporting.due().next() != null) {
      steps.add("reports");
    }
    return List.copyOf(steps);
  }

  private List<Refusal> against(IncidentStep step, By by) {
    return switch (step) {
      case CLOSURE -> Closing.against(findings, reporting.due().owed());
      case REVIEW -> FourEyes.against(String.valueOf(closedBy), by.officer()).stream().toList();
      case ARCHIVAL -> reviewOwed() ? List.of(new ReviewMissing(grading.grade())) : List.of();
      case VERIFICATION, CONFIRMATION, RESPONSE, STABILISATION, AFTERCARE, FALSE_REPORT ->
          List.of();
    };
  }

  private boolean reviewOwed() {
    return status == IncidentStatus.CLOSED && grading.gradings().getLast().reviewOwed();
  }

  private Decision<Incident> notAllowed(String step) {
    return Decision.refuse(new StepNotAllowed(step, status.name(), allowed()));
  }

  private static Decision<Incident> begun(
      String id, ReportIncident wish, By by, IncidentRules rules) {
    IncidentReported reported = wish.reported(id, rules);
    Incident first = Evolution.begin(reported);
    Graded grade =
        first.grading.following(
            GradeIncident.by(wish.counts()), by.at(), by.officer(), rules.grading());
    return Decision.begin(
        Evolution::begin,
        reported,
        IncidentFacts.graded(first, grade, wish.about().learnedAt(), rules.reports()));
  }

  @Override
  public Incident evolve(IncidentEvent fact) {
    return Evolution.after(this, fact);
  }
}
