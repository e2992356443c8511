package org.waishi.consular.incident.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waishi.consular.incident.Incident;
import org.waishi.consular.incident.IncidentStatus;
import org.waishi.consular.incident.ReferredTo;
import org.waishi.consular.incident.closing.Findings;
import org.waishi.consular.incident.grading.Counts;
import org.waishi.consular.incident.grading.Grade;
import org.waishi.consular.incident.grading.Graded;
import org.waishi.consular.incident.grading.LedBy;
import org.waishi.consular.incident.happening.IncidentKind;
import org.waishi.consular.incident.reporting.Deadlines;
import org.waishi.consular.incident.reporting.ReportOverdue;
import org.waishi.consular.incident.reporting.SentReport;
import org.waishi.platform.command.Stored;
import org.waishi.platform.crypto.PersonalField;

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
    LedBy ledBy,
    List<Graded> gradings,
    @Nullable Instant reportDueAt,
    Deadlines due,
    boolean overdue,
    List<ReportOverdue> missedDeadlines,
    List<SentReport> reports,
    Findings findings,
    @Nullable String closedBy,
    @Nullable ReferredTo referredTo,
    List<String> allowedSteps,
    Map<PersonalField, String> sealed) {

  /** How cases look at this moment. */
  static Function<Stored<Incident>, IncidentView> at(Instant now) {
    return stored -> of(stored, now);
  }

  private static IncidentView of(Stored<Incident> stored, Instant now) {
    Incident incident = stored.state();
    Deadlines due = incident.reporting().due();
    return new IncidentView(
        incident.id(),
        incident.about().country(),
        incident.about().kind(),
        incident.about().happenedAt(),
        incident.about().learnedAt(),
        incident.grading().counts(),
        incident.status(),
        incident.grading().grade(),
        incident.grading().gradings().getLast().ledBy(),
        incident.grading().gradings(),
        due.legal(),
        due,
        !due.overdue(now).isEmpty(),
        incident.reporting().missed(),
        incident.reporting().reports(),
        incident.findings(),
        incident.closedBy(),
        incident.referredTo(),
        incident.allowed(),
        stored.personal().masked());
  }
}
