package org.waishi.friendship.network.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waishi.friendship.city.Cities;
import org.waishi.friendship.city.City;
import org.waishi.friendship.country.Countries;
import org.waishi.friendship.country.Country;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.TieKind;
import org.waishi.friendship.tie.TieState;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.command.Stored;

/** The cities with an active tie: those that the office's totals count. */
@Component
public class TiedCities {

  private final Ties ties;
  private final Cities cities;
  private final Countries countries;

  TiedCities(Ties ties, Cities cities, Countries countries) {
    this.ties = ties;
    this.cities = cities;
    this.countries = countries;
  }

  /** All of them, by country and name. */
  public List<TiedCity> all() {
    Map<String, List<Tie>> byCity = new TreeMap<>();
    ties.each(TieState.ACTIVE, tie -> note(tie.state(), byCity));
    Map<String, Country> known = countries();
    return byCity.entrySet().stream()
        .flatMap(entry -> tied(entry.getKey(), entry.getValue(), known))
        .sorted(
            Comparator.comparing((TiedCity tied) -> tied.city().iso2())
                .thenComparing(tied -> tied.city().nameEn()))
        .toList();
  }

  /** All countries by code. */
  public Map<String, Country> countries() {
    Map<String, Country> all = new TreeMap<>();
    countries.each(country -> all.put(country.id(), country.state()));
    return all;
  }

  /** A grass-roots tie is one of institutions, not of cities. */
  private static void note(Tie tie, Map<String, List<Tie>> byCity) {
    if (tie.kind() != TieKind.GRASS_ROOTS) {
      byCity.computeIfAbsent(tie.cityId(), _ -> new ArrayList<>()).add(tie);
    }
  }

  private Stream<TiedCity> tied(String id, List<Tie> active, Map<String, Country> known) {
    return cities.find(id).map(Stored::state).flatMap(city -> of(id, city, active, known)).stream();
  }

  private static Optional<TiedCity> of(
      String id, City city, List<Tie> active, Map<String, Country> known) {
    return Optional.ofNullable(known.get(city.iso2()))
        .map(country -> TiedCity.of(id, city, country, active));
  }
}
