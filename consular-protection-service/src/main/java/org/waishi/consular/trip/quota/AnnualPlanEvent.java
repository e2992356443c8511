package org.waishi.consular.trip.quota;

import org.waishi.consular.paper.Paper;

/** What can happen to a unit's plan. */
public sealed interface AnnualPlanEvent {

  /** A unit may file for so many trips in a year. */
  record AnnualPlanApproved(
      String planId, String unit, String unitName, int year, int trips, Paper paper, String by)
      implements AnnualPlanEvent {}

  /** It may file for another number. */
  record AnnualPlanRevised(String planId, int trips, Paper paper, String by)
      implements AnnualPlanEvent {}
}
