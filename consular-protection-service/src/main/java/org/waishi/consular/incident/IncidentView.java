package org.waishi.consular.incident;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waishi.consular.incident.IncidentEvent.IncidentGraded;
import org.waishi.consular.incident.IncidentEvent.IncidentReportSent;
import org.waishi.platform.crypto.PersonalField;
import org.waishi.platform.store.Stored;

/** A case as clients see it: what is sealed stays masked. */
record IncidentView(
    String id,
    String country,
    IncidentKind kind,
    Instant happenedAt,
    Instant learnedAt,
    Counts counts,
    IncidentStatus state,
    Grade grade,
    List<IncidentGraded> gradings,
    @Nullable Instant reportDueAt,
    Deadlines due,
    boolean overdue,
    List<IncidentReportSent> reports,
    Findings findings,
    @Nullable ReferredTo referredTo,
    List<String> allowedSteps,
    Map<PersonalField, String> sealed) {

  static IncidentView of(Stored<Incident> stored, Instant now) {
    Incident incident = stored.state();
    return new IncidentView(
        incident.id(),
        incident.country(),
        incident.kind(),
        incident.happenedAt(),
        incident.learnedAt(),
        incident.counts(),
        incident.status(),
        incident.grade(),
        incident.gradings(),
        incident.due().legal(),
        incident.due(),
        incident.due().overdue(now),
        incident.reports(),
        incident.findings(),
        incident.referredTo(),
        incident.allowed(),
        stored.personal().masked());
  }
}
