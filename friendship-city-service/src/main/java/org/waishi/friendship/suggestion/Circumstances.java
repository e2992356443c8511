package org.waishi.friendship.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.anniversary.AnniversaryFacts;
import org.waishi.friendship.anniversary.Category;
import org.waishi.friendship.anniversary.Reckoning;
import org.waishi.friendship.anniversary.SubjectKind;
import org.waishi.friendship.city.City;
import org.waishi.friendship.country.Country;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.network.Definition;
import org.waishi.friendship.network.Network;
import org.waishi.friendship.network.chart.Belongings;
import org.waishi.friendship.network.tied.TiedCity;
import org.waishi.friendship.network.worth.Criteria;

/**
 * What the world is like on a day, as far as suggestions ask; pure.
 *
 * @param networks those that are defined on that day
 * @param lack how much each region lacks tied cities, by its code
 * @param grassRoots how many grass-roots ties a city has, by its id
 * @param doNotGo the countries for which consular protection says not to go
 */
record Circumstances(
    LocalDate day,
    List<Reach> networks,
    Map<String, Integer> lack,
    Map<String, Integer> grassRoots,
    Set<String> doNotGo,
    Basis basis) {

  /** What a candidate can be weighed by. */
  static final Criteria CRITERIA =
      new Criteria(
          Set.of(
              "network",
              "network-gap",
              "port",
              "grass-roots",
              "anniversary",
              "relations",
              "belt-road",
              "region"),
          Set.of("relations-downgraded", "do-not-go"));

  private static final int YEARS_AHEAD = 2;

  /**
   * A network as it is on the day.
   *
   * @param won the countries in which it has a member
   */
  record Reach(String code, Definition definition, Set<String> won) {

    /** Of a network, unless it is defined later only. */
    static Optional<Reach> of(Network network, List<TiedCity> tied, LocalDate day) {
      return network
          .on(day)
          .map(
              definition ->
                  new Reach(network.code(), definition, Belongings.countries(network, tied, day)));
    }
  }

  /** The dated tables that criteria are reckoned by. */
  record Basis(RegionPolicy regions, Reckoning reckoning) {

    /** How much each region lacks on a day on which these cities are tied. */
    Map<String, Integer> lack(List<TiedCity> tied, LocalDate day) {
      return regions.lack(tied.stream().map(city -> city.country().iso2()).toList(), day);
    }
  }

  /** How much there is of each criterion at a city. */
  Candidate candidate(String id, City city, Country country) {
    Region region = basis.regions().of(country.iso2(), day);
    List<Reach> admitting = admitting(city, country);
    long gaps = admitting.stream().filter(one -> !one.won().contains(country.iso2())).count();
    Map<String, Integer> values =
        Map.of(
            "network", admitting.size(),
            "network-gap", Math.toIntExact(gaps),
            "port", city.port() ? 1 : 0,
            "grass-roots", grassRoots.getOrDefault(id, 0),
            "anniversary", anniversary(country),
            "relations", decades(country),
            "belt-road", isPartner(country) ? 1 : 0,
            "region", lack.getOrDefault(region.code(), 0),
            "relations-downgraded", isDowngraded(country) ? 1 : 0,
            "do-not-go", doNotGo.contains(country.iso2()) ? 1 : 0);
    return new Candidate(id, city, country, region, values);
  }

  /** Whether a network would admit a city; null asks none. */
  boolean admitted(@Nullable String network, City city, Country country) {
    return network == null
        || admitting(city, country).stream().anyMatch(one -> one.code().equals(network));
  }

  private List<Reach> admitting(City city, Country country) {
    return networks.stream()
        .filter(one -> one.definition().rule().admits(city, country, day).isPresent())
        .toList();
  }

  private boolean isDowngraded(Country country) {
    PartialDate since = country.downgraded();
    return since != null && !since.first().isAfter(day);
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
    return basis.reckoning().between(subject, day, day.plusYears(YEARS_AHEAD)).stream()
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
}
