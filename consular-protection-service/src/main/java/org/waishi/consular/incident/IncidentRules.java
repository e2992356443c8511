package org.waishi.consular.incident;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.waishi.consular.incident.IncidentRefusal.NoRulesThatDay;
import org.waishi.consular.incident.grading.Grade;
import org.waishi.consular.incident.grading.GradingRules;
import org.waishi.consular.incident.reporting.ReportKind;
import org.waishi.consular.incident.reporting.ReportTable;
import org.waishi.platform.aggregate.Refusal;

/** The dated tables that cases go by. */
public record IncidentRules(GradingRules grading, ReportTable reports) {

  /** The tables that come with the service. */
  public static IncidentRules shipped(ZoneId zone) {
    return new IncidentRules(GradingRules.shipped(zone), ReportTable.shipped(zone));
  }

  /** The reason against a case of a day before all rules, if it is one. */
  Optional<Refusal> againstDayOf(Instant learned) {
    return reports.due(ReportKind.CITY, Grade.IV, learned).isPresent()
        ? Optional.empty()
        : Optional.of(new NoRulesThatDay(learned));
  }
}
