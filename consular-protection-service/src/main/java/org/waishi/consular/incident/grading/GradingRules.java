package org.waishi.consular.incident.grading;

import java.time.ZoneId;

/** The dated tables that gradings go by. */
public record GradingRules(GradeTable grades, ReasonTable reasons, DutyTable duties) {

  /** The tables that come with the service. */
  public static GradingRules shipped(ZoneId zone) {
    return new GradingRules(
        GradeTable.shipped(zone), ReasonTable.shipped(zone), DutyTable.shipped(zone));
  }
}
