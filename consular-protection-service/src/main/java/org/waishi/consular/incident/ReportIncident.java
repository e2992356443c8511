package org.waishi.consular.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waishi.consular.country.UnknownCountry;
import org.waishi.consular.incident.IncidentEvent.IncidentReported;
import org.waishi.consular.incident.grading.Counts;
import org.waishi.consular.incident.grading.Grade;
import org.waishi.consular.incident.happening.Happening;
import org.waishi.consular.incident.happening.TimesOutOfOrder;
import org.waishi.consular.incident.reporting.ReportKind;
import org.waishi.platform.aggregate.Refusal;

/** What the office has learned. */
public record ReportIncident(Happening about, Counts counts) {

  /** Every reason against taking it down now. */
  List<Refusal> against(Instant now, IncidentRules rules) {
    return Stream.of(
            UnknownCountry.against(about.country()),
            TimesOutOfOrder.against(about.happenedAt(), about.learnedAt()),
            TimesOutOfOrder.against(about.learnedAt(), now),
            rules.againstDayOf(about.learnedAt()))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The first fact; the city must know in time, whatever the grade. */
  IncidentReported reported(String id, IncidentRules rules) {
    Grade grade = rules.grading().grades().grade(counts, about.learnedAt());
    return new IncidentReported(
        id,
        about.country(),
        about.kind(),
        about.happenedAt(),
        about.learnedAt(),
        counts,
        rules.reports().due(ReportKind.CITY, grade, about.learnedAt()).orElseThrow());
  }
}
