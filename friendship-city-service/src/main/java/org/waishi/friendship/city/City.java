package org.waishi.friendship.city;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.city.CityEvent.CityCorrected;
import org.waishi.friendship.city.CityEvent.CityListed;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FactTypes;
import org.waishi.platform.id.Ids;

/**
 * A city abroad.
 *
 * @param nameLocal as its own people write it
 * @param lat of its centre, decimal degrees
 * @param port whether it has a sea port
 * @param source where a table has it from
 * @param notes a table's remarks
 */
public record City(
    String nameEn,
    String nameZh,
    @Nullable String nameLocal,
    String iso2,
    double lat,
    double lon,
    boolean port,
    @Nullable String source,
    @Nullable String notes)
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

  /** The one id of this city. */
  public String id() {
    return Ids.derived("city", iso2, nameEn);
  }

  /** Enters a city. */
  static Decision<City> list(City c) {
    return Decision.begin(
        City::from,
        new CityListed(
            c.nameEn, c.nameZh, c.nameLocal, c.iso2, c.lat, c.lon, c.port, c.source, c.notes));
  }

  /** Takes over what a newer table says; what it does not say stays. */
  Decision<City> correct(City told) {
    CityCorrected fact =
        new CityCorrected(
            told.nameEn,
            told.nameZh,
            either(told.nameLocal, nameLocal),
            told.iso2,
            told.lat,
            told.lon,
            told.port,
            either(told.source, source),
            either(told.notes, notes));
    return evolve(fact).equals(this) ? Decision.unchanged(this) : Decision.accept(this, fact);
  }

  private static @Nullable String either(@Nullable String told, @Nullable String before) {
    return Optional.ofNullable(told).orElse(before);
  }

  static City from(CityEvent fact) {
    return switch (fact) {
      case CityListed(
              var en,
              var zh,
              var local,
              var iso2,
              var lat,
              var lon,
              var port,
              var from,
              var notes) ->
          new City(en, zh, local, iso2, lat, lon, port, from, notes);
      case CityCorrected(
              var en,
              var zh,
              var local,
              var iso2,
              var lat,
              var lon,
              var port,
              var from,
              var notes) ->
          new City(en, zh, local, iso2, lat, lon, port, from, notes);
    };
  }

  @Override
  public City evolve(CityEvent fact) {
    return from(fact);
  }
}
