package org.waishi.friendship.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waishi.friendship.city.Cities;
import org.waishi.friendship.city.City;
import org.waishi.platform.command.Stored;

/** The cities that a table meets, those of its own rows above among them; looked up once a land. */
final class KnownCities {

  private static final int FEW = 3;

  private final Cities cities;
  private final Map<String, List<Entry>> byCountry = new HashMap<>();

  private record Entry(String id, City city) {}

  KnownCities(Cities cities) {
    this.cities = cities;
  }

  /** The id of the city that is called so now, or the one that it will get. */
  String idOf(City told) {
    return of(told.iso2()).stream()
        .filter(known -> known.city().nameEn().equals(told.nameEn()))
        .map(Entry::id)
        .findFirst()
        .orElseGet(told::id);
  }

  /** Some that may be the same city under another spelling; the row is known from now on. */
  List<City> twins(CityRow row) {
    List<Entry> known = of(row.city().iso2());
    List<City> twins =
        known.stream()
            .filter(other -> !other.id().equals(row.id()))
            .map(Entry::city)
            .filter(other -> other.mayBe(row.city()))
            .limit(FEW)
            .toList();
    known.add(new Entry(row.id(), row.city()));
    return twins;
  }

  private List<Entry> of(String country) {
    return byCountry.computeIfAbsent(country, this::stored);
  }

  private List<Entry> stored(String country) {
    List<Entry> all = new ArrayList<>();
    for (Stored<City> one : cities.all(country)) {
      all.add(new Entry(one.id(), one.state()));
    }
    return all;
  }
}
