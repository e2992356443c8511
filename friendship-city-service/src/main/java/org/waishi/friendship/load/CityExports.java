package org.waishi.friendship.load;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.friendship.city.Cities;
import org.waishi.friendship.city.City;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.TieKind;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.command.Stored;
import org.waishi.platform.table.Sheet;
import org.waishi.platform.table.TableExport;

/** Cities with their historic ties, as a table that can be taken in again. */
@Component
class CityExports {

  private static final TableExport<Row> TABLE =
      new TableExport<Row>()
          .column("city_en", row -> row.city().nameEn())
          .column("city_zh", row -> row.city().nameZh())
          .column("iso2", row -> row.city().iso2())
          .column("relation", Row::relation)
          .column("established", Row::established)
          .column("lat", row -> row.city().lat())
          .column("lon", row -> row.city().lon())
          .column("port", row -> row.city().port() ? "Y" : "N")
          .column("name_local", row -> row.city().nameLocal())
          .column("networks", row -> String.join(";", row.networks()))
          .column("source", row -> row.city().source())
          .column("notes", row -> row.city().notes());

  private final Cities cities;
  private final Ties ties;

  CityExports(Cities cities, Ties ties) {
    this.cities = cities;
    this.ties = ties;
  }

  /**
   * One city.
   *
   * @param relation of its historic tie, as a table says it; null when there is none
   */
  record Row(
      String id,
      City city,
      @Nullable String relation,
      @Nullable String established,
      List<String> networks) {

    /** Keeps its own copy. */
    Row {
      networks = List.copyOf(networks);
    }
  }

  /** The cities of one country, or of all. */
  Sheet<Row> sheet(@Nullable String country) {
    return TABLE.sheet("cities", cities.all(country).stream().map(this::row).toList());
  }

  private Row row(Stored<City> stored) {
    Tie tie = ties.historic(stored.id()).map(Stored::state).orElse(null);
    return tie == null
        ? new Row(stored.id(), stored.state(), null, null, List.of())
        : new Row(
            stored.id(),
            stored.state(),
            relation(tie.kind()),
            text(tie.established()),
            tie.background().networks());
  }

  /** As a table says it; schools and hospitals stand in no table of cities. */
  private static @Nullable String relation(TieKind kind) {
    return switch (kind) {
      case SISTER -> "sister";
      case COOPERATION -> "friendly-cooperation";
      case UNVERIFIED -> "unverified";
      case GRASS_ROOTS -> null;
    };
  }

  private static @Nullable String text(@Nullable PartialDate date) {
    return date == null ? null : date.text();
  }
}
