package org.waishi.friendship.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waishi.friendship.city.City;
import org.waishi.friendship.country.Country;
import org.waishi.friendship.country.CountryRow;
import org.waishi.friendship.country.CountryTable;
import org.waishi.friendship.country.Membership;
import org.waishi.friendship.country.Period;
import org.waishi.friendship.date.PartialDate;
import org.waishi.platform.table.TableFile;
import org.waishi.platform.table.TableRow;
import org.waishi.platform.table.TableShape;

/** Cities and countries for tests of networks; those of the sample, or made up. */
public final class Places {

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static final TableShape<Row> CITIES =
      new TableShape<>(
          List.of("city_en", "city_zh", "iso2", "lat", "lon", "port", "networks"),
          List.of("relation", "established", "confidence", "source", "notes"),
          Places::row);

  private Places() {}

  /** A city of the sample with the networks that the sample says. */
  public record Row(City city, List<String> networks) {}

  public static Country country(String iso2, String since, Membership... memberships) {
    return new Country(
        iso2,
        "Land " + iso2,
        "国" + iso2,
        since.isEmpty() ? List.of() : List.of(new Period(PartialDate.of(since), null)),
        List.of(memberships),
        null,
        null,
        null,
        false);
  }

  public static Membership member(String code) {
    return new Membership(code, "member", null, null);
  }

  public static City city(String iso2, String name, boolean port) {
    return new City(name, name + "市", null, iso2, 10, 20, port, null, null);
  }

  public static Map<String, Country> sampleCountries() {
    Map<String, Country> all = new LinkedHashMap<>();
    for (CountryRow row :
        CountryTable.SHAPE.read(TableFile.csv(bytes("/countries.csv")), 1000).values()) {
      all.put(
          row.iso2(),
          new Country(
              row.iso2(),
              row.nameEn(),
              row.nameZh(),
              row.relations(),
              row.memberships(),
              null,
              null,
              null,
              false));
    }
    return all;
  }

  public static List<Row> sampleCities() {
    return CITIES.read(TableFile.csv(bytes("/sister_cities.csv")), 1000).values();
  }

  private static Row row(TableRow row) {
    String networks = row.optional("networks");
    return new Row(
        new City(
            row.text("city_en"),
            row.text("city_zh"),
            null,
            row.text("iso2"),
            Double.parseDouble(row.text("lat")),
            Double.parseDouble(row.text("lon")),
            "Y".equals(row.text("port")),
            null,
            null),
        networks == null ? List.of() : List.of(networks.split(";")));
  }

  private static byte[] bytes(String path) {
    try (InputStream in = Places.class.getResourceAsStream(path)) {
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
