package org.waishi.friendship.network.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.city.City;
import org.waishi.friendship.country.Country;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.TieKind;

/**
 * A city with its active ties; it counts once, however many there are.
 *
 * @param kind of its highest tie
 * @param since when its first active tie began, as far as known
 */
public record TiedCity(
    String cityId, City city, Country country, TieKind kind, @Nullable PartialDate since) {

  static TiedCity of(String id, City city, Country country, List<Tie> ties) {
    TieKind highest = ties.stream().map(Tie::kind).min(Comparator.naturalOrder()).orElseThrow();
    PartialDate first =
        ties.stream()
            .map(Tie::established)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
    return new TiedCity(id, city, country, highest, first);
  }

  /** Whether its tie was there on this day, as far as the dates tell. */
  boolean tiedOn(LocalDate day) {
    return since == null || !since.first().isAfter(day);
  }
}
