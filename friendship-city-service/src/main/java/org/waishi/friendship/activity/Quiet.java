package org.waishi.friendship.activity;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.date.PartialDate;

/**
 * Since when nothing happens with a tie; pure.
 *
 * @param lastDeed the day of the last deed, if there ever was one
 * @param since that day or, while there was none, the last day on which the tie can have begun;
 *     null when not even that is known
 * @param months after how many months a tie counts as quiet
 * @param tooLong whether it counts as quiet
 */
@Schema(name = "TieQuiet")
record Quiet(@Nullable LocalDate lastDeed, @Nullable LocalDate since, int months, boolean tooLong) {

  static Quiet of(
      List<Deed> deeds, @Nullable PartialDate established, LocalDate on, ActivityRules rules) {
    int months = rules.limit(on).dormantMonths();
    Optional<LocalDate> last =
        deeds.stream().map(Deed::on).filter(day -> !day.isAfter(on)).max(Comparator.naturalOrder());
    LocalDate since = last.orElse(established == null ? null : established.last());
    boolean tooLong = since == null || !since.isAfter(on.minusMonths(months));
    return new Quiet(last.orElse(null), since, months, tooLong);
  }
}
