package org.waishi.friendship.agreement.terms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long an agreement holds.
 *
 * @param months null means without end
 * @param renewsBy by how many months it goes on by itself; null means that it does not
 */
public record Term(@Nullable Integer months, @Nullable Integer renewsBy) {

  /** The last day of a term that begins on this day; null means without end. */
  public @Nullable LocalDate lastDay(LocalDate first) {
    return months == null ? null : first.plusMonths(months).minusDays(1);
  }

  /** The last day of the next term, for one that goes on by itself. */
  public @Nullable LocalDate prolonged(LocalDate lastDay) {
    return renewsBy == null ? null : lastDay.plusDays(1).plusMonths(renewsBy).minusDays(1);
  }
}
