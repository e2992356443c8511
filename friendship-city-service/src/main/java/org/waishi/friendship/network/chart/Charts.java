package org.waishi.friendship.network.chart;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waishi.friendship.city.Cities;
import org.waishi.friendship.country.Country;
import org.waishi.friendship.network.Definition;
import org.waishi.friendship.network.Network;
import org.waishi.friendship.network.Rule;
import org.waishi.friendship.network.link.PartnerLinks;
import org.waishi.friendship.network.tied.TiedCities;
import org.waishi.friendship.network.tied.TiedCity;
import org.waishi.friendship.network.transport.HomeCity;
import org.waishi.friendship.network.transport.Route;
import org.waishi.friendship.network.transport.Routes;
import org.waishi.friendship.network.worth.WorthPolicy;
import org.waishi.friendship.network.worth.WorthTable;
import org.waishi.platform.table.RuleTables;
import org.waishi.platform.time.OfficeDay;

/** What is seen of a network on a day. */
@Component
public class Charts {

  private final WorthPolicy worth;
  private final HomeCity home;
  private final TiedCities tied;
  private final Cities cities;
  private final PartnerLinks links;
  private final Routes routes;
  private final OfficeDay office;

  Charts(
      RuleTables tables,
      TiedCities tied,
      Cities cities,
      PartnerLinks links,
      Routes routes,
      OfficeDay office) {
    this.worth = WorthTable.read(tables, "gap-worth", Gap.CRITERIA);
    this.home = HomeCity.of(tables);
    this.tied = tied;
    this.cities = cities;
    this.links = links;
    this.routes = routes;
    this.office = office;
  }

  /** Who belongs to it. */
  public List<Member> members(Network network, LocalDate day) {
    return Belongings.of(network, tied.on(day), day);
  }

  /** How it grew up to a day, or up to today when that has not come. */
  public Growth growth(Network network, LocalDate day) {
    LocalDate end = day.isAfter(office.today()) ? office.today() : day;
    Function<LocalDate, List<TiedCity>> past = tied.past();
    List<TiedCity> last = tied.on(end);
    return Growth.of(network, on -> on.equals(end) ? last : past.apply(on), end);
  }

  /** In which of its countries it has no member. */
  public List<OpenCountry> openCountries(Network network, LocalDate day) {
    Map<String, Country> known = tied.countries();
    Set<String> won = Belongings.countries(network, tied.on(day), day);
    return network
        .on(day)
        .map(Definition::rule)
        .map(rule -> OpenCountry.of(rule, known.values(), reachable(rule, known, day), won, day))
        .orElse(List.of());
  }

  /** Which kinds of institution are paired. */
  public Matrix matrix(Network network, LocalDate day) {
    return matrix(network, members(network, day), day);
  }

  /** What is worth pairing next. */
  public List<Gap> gaps(Network network, LocalDate day) {
    List<Member> members = members(network, day);
    Set<String> served = new HashSet<>();
    routes(members, day).forEach(route -> served.addAll(List.of(route.fromCity(), route.toCity())));
    return Gap.of(members, new Gap.Measure(matrix(network, members, day), served, worth, day));
  }

  /** The routes between its members, and between them and us. */
  public List<Route> routes(Network network, LocalDate day) {
    return routes(members(network, day), day);
  }

  /** Members and routes on a map. */
  public GeoMap map(Network network, LocalDate day) {
    List<Member> members = members(network, day);
    Map<String, GeoMap.Position> ends = new HashMap<>();
    ends.put(HomeCity.HOME, new GeoMap.Position(home.lat(), home.lon()));
    members.forEach(m -> ends.put(m.cityId(), new GeoMap.Position(m.lat(), m.lon())));
    return GeoMap.of(members, routes(members, day), ends);
  }

  /** The weights that hold on a day. */
  public WorthPolicy worth() {
    return worth;
  }

  /** Countries of which the register knows a city that the rule would admit. */
  private Set<String> reachable(Rule rule, Map<String, Country> known, LocalDate day) {
    Set<String> reachable = new HashSet<>();
    cities.each(
        city -> {
          Country country = known.get(city.state().iso2());
          if (country != null && rule.admits(city.state(), country, day).isPresent()) {
            reachable.add(country.iso2());
          }
        });
    return reachable;
  }

  private Matrix matrix(Network network, List<Member> members, LocalDate day) {
    return Matrix.of(
        network.on(day).map(Definition::kinds).orElse(List.of()), members, links.ever(), day);
  }

  private List<Route> routes(List<Member> members, LocalDate day) {
    Set<String> ends =
        Stream.concat(Stream.of(HomeCity.HOME), members.stream().map(Member::cityId))
            .collect(Collectors.toSet());
    return routes.all(new Routes.Filter(null, null)).stream()
        .filter(route -> route.runs(day))
        .filter(route -> ends.contains(route.fromCity()) && ends.contains(route.toCity()))
        .toList();
  }
}
