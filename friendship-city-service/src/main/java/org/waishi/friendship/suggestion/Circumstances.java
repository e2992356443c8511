package org.waishi.friendship.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.anniversary.AnniversaryFacts;
import org.waishi.friendship.anniversary.AnniversaryRules;
import org.waishi.friendship.anniversary.Category;
import org.waishi.friendship.anniversary.Reckoning;
import org.waishi.friendship.anniversary.SubjectKind;
import org.waishi.friendship.city.City;
import org.waishi.friendship.country.Country;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.network.Definition;
import org.waishi.friendship.network.Network;
import org.waishi.friendship.network.chart.TiedCity;

/**
 * What the world is like on a day, as far as suggestions ask; pure.
 *
 * @param networks with what they are on that day
 * @param tied the cities with an active tie
 * @param grassRoots how many grass-roots ties a city has, by its id
 * @param regions parts of the world
 */
record Circumstances(
    LocalDate day,
    List<Network> networks,
    List<TiedCity> tied,
    Map<String, Integer> grassRoots,
    RegionPolicy regions) {

  private static final int YEARS_AHEAD = 2;

  /** How much there is of each criterion at a city. */
  Candidate candidate(String id, City city, Country country) {
    Region region = regions.of(country.iso2(), day);
    List<Definition> admitting = admitting(city, country);
    Set<String> won =
        tied.stream().map(TiedCity::country).map(Country::iso2).collect(Collectors.toSet());
    int gaps = won.contains(country.iso2()) ? 0 : admitting.size();
    Map<String, Integer> values =
        Map.of(
            "network", admitting.size(),
            "network-gap", gaps,
            "port", city.port() ? 1 : 0,
            "grass-roots", grassRoots.getOrDefault(id, 0),
            "anniversary", anniversary(country),
            "relations", decades(country),
            "belt-road", isPartner(country) ? 1 : 0,
            "region", lack().getOrDefault(region.code(), 0));
    return new Candidate(id, city, country, region, values);
  }

  /** Whether a network would admit a city; null asks none. */
  boolean admitted(@Nullable String network, City city, Country country) {
    return network == null
        || networks.stream()
            .filter(one -> one.code().equals(network))
            .flatMap(one -> one.on(day).stream())
            .anyMatch(definition -> definition.rule().admits(city, country, day).isPresent());
  }

  private List<Definition> admitting(City city, Country country) {
    return networks.stream()
        .flatMap(network -> network.on(day).stream())
        .filter(definition -> definition.rule().admits(city, country, day).isPresent())
        .toList();
  }

  private Map<String, Integer> lack() {
    return regions.lack(tied.stream().map(city -> city.country().iso2()).toList(), day);
  }

  private int decades(Country country) {
    return country.relations().stream()
        .filter(period -> period.covers(day))
        .mapToInt(period -> (day.getYear() - period.from().year()) / 10)
        .findFirst()
        .orElse(0);
  }

  private boolean isPartner(Country country) {
    return country.memberships().stream()
        .anyMatch(held -> held.code().equals("belt_road") && held.covers(day));
  }

  private int anniversary(Country country) {
    PartialDate since = country.established();
    if (since == null) {
      return 0;
    }
    Reckoning.Subject subject =
        new Reckoning.Subject(SubjectKind.COUNTRY, country.iso2(), country.iso2(), since);
    return Rules.RECKONING.between(subject, day, day.plusYears(YEARS_AHEAD)).stream()
        .map(AnniversaryFacts::category)
        .mapToInt(Circumstances::roundness)
        .max()
        .orElse(0);
  }

  private static int roundness(Category category) {
    return switch (category) {
      case TEN -> 2;
      case FIVE -> 1;
      case ORDINARY -> 0;
    };
  }

  /** Loaded when first asked. */
  private static final class Rules {
    private static final Reckoning RECKONING = new Reckoning(AnniversaryRules.shipped());
  }
}
