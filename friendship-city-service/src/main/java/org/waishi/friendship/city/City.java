package org.waishi.friendship.city;

import org.waishi.friendship.city.CityEvent.CityCorrected;
import org.waishi.friendship.city.CityEvent.CityListed;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FactTypes;

/**
 * A city abroad.
 *
 * @param lat of its centre, decimal degrees
 * @param port whether it has a sea port
 */
public record City(String nameEn, String nameZh, String iso2, double lat, double lon, boolean port)
    implements Aggregate<City, CityEvent> {

  /** How cities are stored and told. */
  public static final AggregateKind<City, CityEvent> KIND =
      new AggregateKind<>(
          "friendship-city.city",
          "cities",
          City.class,
          FactTypes.of(CityEvent.class)
              .with("org.waishi.friendship-city.city-listed.v1", CityListed.class)
              .with("org.waishi.friendship-city.city-corrected.v1", CityCorrected.class),
          City::from);

  /** Enters a city. */
  static Decision<City> list(CityRow r) {
    return Decision.begin(
        City::from, new CityListed(r.nameEn(), r.nameZh(), r.iso2(), r.lat(), r.lon(), r.port()));
  }

  /** Takes over what a newer table says. */
  Decision<City> correct(CityRow r) {
    CityCorrected fact =
        new CityCorrected(r.nameEn(), r.nameZh(), r.iso2(), r.lat(), r.lon(), r.port());
    return evolve(fact).equals(this) ? Decision.unchanged(this) : Decision.accept(this, fact);
  }

  static City from(CityEvent fact) {
    return switch (fact) {
      case CityListed(var en, var zh, var iso2, var lat, var lon, var port) ->
          new City(en, zh, iso2, lat, lon, port);
      case CityCorrected(var en, var zh, var iso2, var lat, var lon, var port) ->
          new City(en, zh, iso2, lat, lon, port);
    };
  }

  @Override
  public City evolve(CityEvent fact) {
    return from(fact);
  }
}
