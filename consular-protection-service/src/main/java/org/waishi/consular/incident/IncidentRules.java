package org.waishi.consular.incident;

import java.time.ZoneId;
import org.waishi.consular.incident.grading.GradeTable;
import org.waishi.consular.incident.reporting.ReportTable;

/** The dated tables that cases go by. */
public record IncidentRules(GradeTable grades, ReportTable reports) {

  /** The tables that come with the service. */
  public static IncidentRules shipped(ZoneId zone) {
    return new IncidentRules(GradeTable.shipped(zone), ReportTable.shipped(zone));
  }
}
