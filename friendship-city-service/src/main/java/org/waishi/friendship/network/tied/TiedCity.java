package org.waishi.friendship.network.tied;

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

  /** The city with these ties, of which there is one at least. */
  public static TiedCity of(String id, City city, Country country, List<Tie> ties) {
    TieKind highest = ties.stream().map(Tie::kind).min(Comparator.naturalOrder()).orElseThrow();
    PartialDate first =
        ties.stream()
            .map(Tie::established)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
    return new TiedCity(id, city, country, highest, first);
  }
}
