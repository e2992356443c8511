package org.waishi.friendship.country;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.date.PartialDate;

/**
 * A membership.
 *
 * @param code sco, rcep, brics, apec, asean, eu, belt_road or abtc
 * @param level member, partner, full or transitional
 * @param since when it began, if known
 * @param until when it ended
 */
public record Membership(
    String code, String level, @Nullable PartialDate since, @Nullable PartialDate until) {

  /** Whether it was held on this day, as far as the dates tell. */
  public boolean covers(LocalDate day) {
    return (since == null || !day.isBefore(since.first()))
        && (until == null || day.isBefore(until.first()));
  }
}
