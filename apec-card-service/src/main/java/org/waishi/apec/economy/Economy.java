package org.waishi.apec.economy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An economy of the scheme.
 *
 * @param code two letters of ISO 3166-1
 * @param cardCode the three letters printed on the card
 * @param stays the longest stay per entry, each list from its day on
 * @param appliesToPrcApplicant whether a mainland applicant is pre-cleared by it
 * @param nonBusinessUse whether holders may enter for other ends; null when not known
 */
public record Economy(
    String code,
    String cardCode,
    String nameEn,
    String nameZh,
    Participation participation,
    List<Stay> stays,
    boolean appliesToPrcApplicant,
    @Nullable Boolean nonBusinessUse,
    String source,
    @Nullable String notes) {

  /** Full members pre-clear; transitional ones only open the lane. */
  public enum Participation {
    FULL,
    TRANSITIONAL
  }

  /** Days of stay per entry from a day on. */
  public record Stay(LocalDate validFrom, int days) {}

  /** Keeps its own copy, oldest first. */
  public Economy {
    stays = stays.stream().sorted(Comparator.comparing(Stay::validFrom)).toList();
  }

  /** The longest stay per entry by the list that holds on that day. */
  public Optional<Integer> stayDays(LocalDate on) {
    return stays.stream()
        .filter(stay -> !stay.validFrom().isAfter(on))
        .reduce((_, later) -> later)
        .map(Stay::days);
  }
}
