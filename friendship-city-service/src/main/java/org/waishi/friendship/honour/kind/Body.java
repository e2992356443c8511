package org.waishi.friendship.honour.kind;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A body that answers at a step of nominations, from a day on.
 *
 * @param step the name of the resource to post to, {@code government-decisions}
 * @param of whose it is: an office, or who decides; null where there is one for all
 */
public record Body(
    LocalDate validFrom, String step, @Nullable String of, String nameZh, String nameEn) {

  boolean answers(String wanted, String whose, LocalDate day) {
    return step.equals(wanted) && (of == null || of.equals(whose)) && !validFrom.isAfter(day);
  }
}
