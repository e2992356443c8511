package org.waishi.friendship.network.chart;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.waishi.friendship.country.Country;
import org.waishi.friendship.network.Reason;
import org.waishi.friendship.network.Rule;

/**
 * A country of a network in which it has no member.
 *
 * @param relations whether there are diplomatic relations on that day; without them there can be no
 *     tie
 */
public record OpenCountry(
    String iso2, String nameZh, String nameEn, boolean relations, Reason reason) {

  /** Our own country, which has no friendship cities of ours. */
  private static final String OURS = "CN";

  /**
   * The open countries on a day, by code.
   *
   * @param reachable countries of which the register knows a city that the rule would admit; a rule
   *     that names no countries looks at these only
   * @param won the countries in which the network has a member
   */
  static List<OpenCountry> of(
      Rule rule,
      Collection<Country> countries,
      Set<String> reachable,
      Set<String> won,
      LocalDate day) {
    return countries.stream()
        .filter(country -> !country.iso2().equals(OURS) && !won.contains(country.iso2()))
        .filter(country -> rule.namesCountries() || reachable.contains(country.iso2()))
        .flatMap(
            country -> rule.admits(country, day).map(reason -> open(country, reason, day)).stream())
        .sorted(Comparator.comparing(OpenCountry::iso2))
        .toList();
  }

  private static OpenCountry open(Country country, Reason reason, LocalDate day) {
    return new OpenCountry(
        country.iso2(), country.nameZh(), country.nameEn(), country.relationsOn(day), reason);
  }
}
