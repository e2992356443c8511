package org.waishi.friendship.load;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waishi.friendship.city.Cities;
import org.waishi.friendship.country.Countries;
import org.waishi.friendship.country.CountryRow;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.load.Loads;

/** How rows of countries, of cities with their ties, and of ties are brought into the register. */
@Configuration(proxyBeanMethods = false)
class Arrivals {

  @Bean
  Loads.Kind<CountryRow> countryLoads(Loads loads, Countries countries) {
    return loads.kind("countries", CountryRow.class, CountryRow::iso2, countries::list);
  }

  @Bean
  Loads.Kind<CityRow> cityLoads(Loads loads, Cities cities, Ties ties) {
    return loads.kind(
        "cities",
        CityRow.class,
        row -> row.city().id(),
        (row, by) -> bringIn(row, by, cities, ties));
  }

  @Bean
  Loads.Kind<Tie.Historic> tieLoads(Loads loads, Ties ties) {
    return loads.kind("ties", Tie.Historic.class, Ties::historicId, ties::bringIn);
  }

  private static Result<?> bringIn(CityRow row, Origin by, Cities cities, Ties ties) {
    Result<?> listed = cities.bringIn(row.city(), by);
    boolean done = listed instanceof Result.Done<?>;
    return done && row.tie() != null ? ties.bringIn(row.tie(), by) : listed;
  }
}
