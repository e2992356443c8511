package org.waishi.friendship.country;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.date.PartialDate;

/**
 * A time in which diplomatic relations existed.
 *
 * @param until the day from which they did not; null while they last
 */
public record Period(PartialDate from, @Nullable PartialDate until) {

  /** Whether relations existed on this day, as far as the dates tell. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from.first()) && (until == null || day.isBefore(until.first()));
  }
}
