package org.waishi.friendship.agreement.terms;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How long an agreement holds, reckoned as civil law does: the day on which it comes into force is
 * not counted, and a term of months ends on the day that bears the same number in its last month,
 * or on that month's last day where it has none.
 *
 * <p>Source: Civil Code (民法典) Art. 200–202.
 *
 * @param months null means without end
 * @param renewsBy by how many months it goes on by itself; null means that it does not
 */
public record Term(@Nullable Integer months, @Nullable Integer renewsBy) {

  /** The last day of a term that comes into force on this day; null means without end. */
  public @Nullable LocalDate lastDay(LocalDate inForceFrom) {
    return months == null ? null : inForceFrom.plusMonths(months);
  }

  /**
   * The last day of the next term, for one that goes on by itself. Every end bears the number of
   * the first day, so that a short month takes nothing from those that follow.
   *
   * @param first the day that it came into force on, or a last day that the paper names
   * @param lastDay of the present term
   */
  public @Nullable LocalDate prolonged(LocalDate first, LocalDate lastDay) {
    if (renewsBy == null) {
      return null;
    }
    long gone = ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(lastDay));
    return first.plusMonths(gone + renewsBy);
  }
}
