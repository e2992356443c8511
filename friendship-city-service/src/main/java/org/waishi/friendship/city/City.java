package org.waishi.friendship.city;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.city.CityEvent.CityAmended;
import org.waishi.friendship.city.CityEvent.CityCorrected;
import org.waishi.friendship.city.CityEvent.CityListed;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FactTypes;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.id.Ids;

/**
 * A city abroad.
 *
 * @param nameLocal as its own people write it
 * @param lat of its centre, decimal degrees
 * @param port whether it has a sea port
 * @param source where a table has it from
 * @param notes a table's remarks
 * @param byHand whether an officer corrected it; no table undoes that
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
    @Nullable String notes,
    boolean byHand)
    implements Aggregate<City, CityEvent> {

  /** How cities are stored and told. */
  public static final AggregateKind<City, CityEvent> KIND =
      new AggregateKind<>(
          "friendship-city.city",
          "cities",
          City.class,
          FactTypes.of(CityEvent.class)
              .with("org.waishi.friendship-city.city-listed.v1", CityListed.class)
              .with("org.waishi.friendship-city.city-corrected.v1", CityCorrected.class)
              .with("org.waishi.friendship-city.city-amended.v1", CityAmended.class),
          City::from);

  /** Within so many kilometres two entries of one country may be one city. */
  private static final double NEAR = 30;

  private static final double EARTH_RADIUS = 6371;

  /** As a table or a lead tells it. */
  public City(
      String nameEn,
      String nameZh,
      @Nullable String nameLocal,
      String iso2,
      double lat,
      double lon,
      boolean port,
      @Nullable String source,
      @Nullable String notes) {
    this(nameEn, nameZh, nameLocal, iso2, lat, lon, port, source, notes, false);
  }

  /** What an officer says of it instead. */
  public record Amendment(
      String nameEn,
      String nameZh,
      @Nullable String nameLocal,
      double lat,
      double lon,
      boolean port) {}

  /** Under which id it is entered; stays, whatever it is called later. */
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
    City known = byHand ? this : told;
    CityCorrected fact =
        new CityCorrected(
            known.nameEn,
            known.nameZh,
            either(known.nameLocal, nameLocal),
            known.iso2,
            known.lat,
            known.lon,
            known.port,
            either(told.source, source),
            either(told.notes, notes));
    return evolve(fact).equals(this) ? Decision.unchanged(this) : Decision.accept(this, fact);
  }

  /** Takes over what an officer says; the id stays. */
  Decision<City> amend(Amendment told) {
    CityAmended fact =
        new CityAmended(
            told.nameEn(),
            told.nameZh(),
            told.nameLocal(),
            iso2,
            told.lat(),
            told.lon(),
            told.port());
    return evolve(fact).equals(this) ? Decision.unchanged(this) : Decision.accept(this, fact);
  }

  /**
   * Whether both may be one city under two spellings: of one country, and near each other or called
   * alike. Only a person can tell.
   */
  public boolean mayBe(City other) {
    return iso2.equals(other.iso2)
        && (nameZh.equals(other.nameZh)
            || nameLocal != null && nameLocal.equals(other.nameLocal)
            || kilometresTo(other) < NEAR);
  }

  /** Along the great circle. */
  private double kilometresTo(City other) {
    double north = Math.toRadians(other.lat - lat);
    double east = Math.toRadians(other.lon - lon);
    double chord =
        square(Math.sin(north / 2))
            + Math.cos(Math.toRadians(lat))
                * Math.cos(Math.toRadians(other.lat))
                * square(Math.sin(east / 2));
    return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
  }

  private static double square(double value) {
    return value * value;
  }

  private static @Nullable String either(@Nullable String told, @Nullable String before) {
    return Optional.ofNullable(told).orElse(before);
  }

  static City from(CityEvent first) {
    return switch (first) {
      case CityListed c ->
          new City(
              c.nameEn(),
              c.nameZh(),
              c.nameLocal(),
              c.iso2(),
              c.lat(),
              c.lon(),
              c.port(),
              c.source(),
              c.notes());
      case CityCorrected _, CityAmended _ ->
          throw new IllegalStateException("first fact: " + first + " (expected: CityListed)");
    };
  }

  @Override
  public City evolve(CityEvent fact) {
    return switch (fact) {
      case CityListed _ -> this;
      case CityCorrected c ->
          new City(
              c.nameEn(),
              c.nameZh(),
              c.nameLocal(),
              c.iso2(),
              c.lat(),
              c.lon(),
              c.port(),
              c.source(),
              c.notes(),
              byHand);
      case CityAmended c ->
          new City(
              c.nameEn(),
              c.nameZh(),
              c.nameLocal(),
              iso2,
              c.lat(),
              c.lon(),
              c.port(),
              source,
              notes,
              true);
    };
  }

  /** There is such a city already, of which something else is known. */
  record CityKnown(String nameEn, String iso2) implements Refusal {
    @Override
    public String code() {
      return "city-known";
    }
  }
}
