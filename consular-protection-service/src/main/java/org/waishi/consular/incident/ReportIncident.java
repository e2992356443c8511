package org.waishi.consular.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waishi.consular.country.UnknownCountry;
import org.waishi.consular.incident.grading.Counts;
import org.waishi.platform.aggregate.Refusal;

/** What the office has learned. */
public record ReportIncident(Happening about, Counts counts) {

  /** Every reason against taking it down now. */
  List<Refusal> against(Instant now) {
    return Stream.of(
            UnknownCountry.against(about.country()),
            IncidentRefusal.order(about.happenedAt(), about.learnedAt()),
            IncidentRefusal.order(about.learnedAt(), now))
        .flatMap(Optional::stream)
        .toList();
  }
}
