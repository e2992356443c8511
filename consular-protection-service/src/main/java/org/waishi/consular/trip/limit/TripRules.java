package org.waishi.consular.trip.limit;

import org.waishi.platform.calendar.WorkingDays;

/** The dated tables that trips go by. */
public record TripRules(LimitTable limits, FarTable far, TermTable terms) {

  /** The tables that come with the service, counting by this calendar. */
  public static TripRules shipped(WorkingDays workingDays) {
    return new TripRules(LimitTable.shipped(), FarTable.shipped(), TermTable.shipped(workingDays));
  }
}
