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

  /**
   * Whether relations existed on this day for certain. Where only the year or the month is known,
   * they count from its last day on and not beyond the first day of their end: the law wants
   * relations that exist (Art. 7), not such as may have existed.
   */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from.last()) && (until == null || day.isBefore(until.first()));
  }
}
