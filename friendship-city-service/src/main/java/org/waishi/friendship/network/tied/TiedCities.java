package org.waishi.friendship.network.tied;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waishi.friendship.city.Cities;
import org.waishi.friendship.city.City;
import org.waishi.friendship.country.Countries;
import org.waishi.friendship.country.Country;
import org.waishi.friendship.history.History;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.TieKind;
import org.waishi.friendship.tie.TieState;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.command.Stored;
import org.waishi.platform.time.OfficeDay;

/** The cities with an active tie: those that the office's totals count. */
@Component
public class TiedCities {

  private static final Comparator<TiedCity> BY_COUNTRY_AND_NAME =
      Comparator.comparing((TiedCity tied) -> tied.city().iso2())
          .thenComparing(tied -> tied.city().nameEn());

  private final Ties ties;
  private final Cities cities;
  private final Countries countries;
  private final History history;
  private final OfficeDay office;
  private final ZoneId zone;

  TiedCities(
      Ties ties,
      Cities cities,
      Countries countries,
      History history,
      OfficeDay office,
      ZoneId officeZone) {
    this.ties = ties;
    this.cities = cities;
    this.countries = countries;
    this.history = history;
    this.office = office;
    this.zone = officeZone;
  }

  /** A tie and when it was active. */
  private record Lived(Tie tie, Life life) {}

  /** What is known of where ties lead. */
  private record World(Map<String, City> cities, Map<String, Country> countries) {

    private List<TiedCity> tied(Stream<Tie> active) {
      Map<String, List<Tie>> byCity =
          active.collect(Collectors.groupingBy(Tie::cityId, TreeMap::new, Collectors.toList()));
      return byCity.entrySet().stream()
          .flatMap(entry -> tied(entry.getKey(), entry.getValue()).stream())
          .sorted(BY_COUNTRY_AND_NAME)
          .toList();
    }

    private Optional<TiedCity> tied(String id, List<Tie> active) {
      City city = cities.get(id);
      Country country = city == null ? null : countries.get(city.iso2());
      return city == null || country == null
          ? Optional.empty()
          : Optional.of(TiedCity.of(id, city, country, active));
    }
  }

  /** Those of a day, by country and name. */
  public List<TiedCity> on(LocalDate day) {
    return day.isBefore(office.today()) ? past().apply(day) : now();
  }

  /** Those of any earlier day; reads what happened to every tie, once for all days. */
  public Function<LocalDate, List<TiedCity>> past() {
    List<Lived> lives = new ArrayList<>();
    ties.each(
        tie -> {
          if (links(tie.state()) && wasSigned(tie.state())) {
            lives.add(new Lived(tie.state(), life(tie)));
          }
        });
    World world = world();
    return day ->
        world.tied(lives.stream().filter(lived -> lived.life().activeOn(day)).map(Lived::tie));
  }

  /** All countries by code. */
  public Map<String, Country> countries() {
    Map<String, Country> all = new TreeMap<>();
    countries.each(country -> all.put(country.id(), country.state()));
    return all;
  }

  private List<TiedCity> now() {
    List<Tie> active = new ArrayList<>();
    ties.each(TieState.ACTIVE::equals, tie -> active.add(tie.state()));
    return world().tied(active.stream().filter(TiedCities::links));
  }

  private World world() {
    Map<String, City> all = new TreeMap<>();
    cities.each(city -> all.put(city.id(), city.state()));
    return new World(all, countries());
  }

  private Life life(Stored<Tie> tie) {
    return Life.of(tie.state(), history.moves(tie.id()).stream().map(this::turn).toList());
  }

  private Life.Turn turn(History.Move move) {
    return new Life.Turn(
        LocalDate.ofInstant(move.at(), zone), TieState.ACTIVE.name().equals(move.to()));
  }

  /** A grass-roots tie is one of institutions, not of cities. */
  private static boolean links(Tie tie) {
    return tie.kind() != TieKind.GRASS_ROOTS;
  }

  private static boolean wasSigned(Tie tie) {
    return tie.historic() != null || tie.established() != null;
  }
}
