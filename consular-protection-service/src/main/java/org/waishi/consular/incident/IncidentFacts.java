package org.waishi.consular.incident;

import org.waishi.consular.incident.IncidentEvent.IncidentAftercareBegun;
import org.waishi.consular.incident.IncidentEvent.IncidentArchived;
import org.waishi.consular.incident.IncidentEvent.IncidentClosed;
import org.waishi.consular.incident.IncidentEvent.IncidentConfirmed;
import org.waishi.consular.incident.IncidentEvent.IncidentFindingsNoted;
import org.waishi.consular.incident.IncidentEvent.IncidentFoundFalse;
import org.waishi.consular.incident.IncidentEvent.IncidentGraded;
import org.waishi.consular.incident.IncidentEvent.IncidentNotInScope;
import org.waishi.consular.incident.IncidentEvent.IncidentReportOverdue;
import org.waishi.consular.incident.IncidentEvent.IncidentReportSent;
import org.waishi.consular.incident.IncidentEvent.IncidentReported;
import org.waishi.consular.incident.IncidentEvent.IncidentResponding;
import org.waishi.consular.incident.IncidentEvent.IncidentReviewed;
import org.waishi.consular.incident.IncidentEvent.IncidentStabilised;
import org.waishi.consular.incident.IncidentEvent.IncidentVerifying;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.FactTypes;

/** What cases say on the log, under its written names. */
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
              .with("org.waishi.consular.incident-reviewed.v1", IncidentReviewed.class)
              .with("org.waishi.consular.incident-archived.v1", IncidentArchived.class)
              .with("org.waishi.consular.incident-found-false.v1", IncidentFoundFalse.class),
          Evolution::begin);

  private IncidentFacts() {}
}
