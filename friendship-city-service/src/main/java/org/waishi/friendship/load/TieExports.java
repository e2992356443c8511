package org.waishi.friendship.load;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.friendship.city.Cities;
import org.waishi.friendship.city.City;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.command.Stored;
import org.waishi.platform.table.Sheet;
import org.waishi.platform.table.TableExport;

/** Ties as a table. */
@Component
class TieExports {

  private static final TableExport<Row> TABLE =
      new TableExport<Row>()
          .column("id", Row::id)
          .column("city_id", row -> row.tie().cityId())
          .column("city_en", row -> row.city() == null ? null : row.city().nameEn())
          .column("city_zh", row -> row.city() == null ? null : row.city().nameZh())
          .column("country", row -> row.tie().country())
          .column("kind", row -> row.tie().kind())
          .column("state", row -> row.tie().state())
          .column("established", row -> text(row.tie()))
          .column("networks", row -> String.join(";", row.tie().background().networks()))
          .column("approvals", row -> approvals(row.tie()))
          .column("source", row -> row.tie().background().source())
          .column("notes", row -> row.tie().background().notes());

  private final Ties ties;
  private final Cities cities;

  TieExports(Ties ties, Cities cities) {
    this.ties = ties;
    this.cities = cities;
  }

  /** One tie with its city. */
  record Row(String id, Tie tie, @Nullable City city) {}

  /** All that the filter finds. */
  Sheet<Row> sheet(Ties.Filter filter) {
    return TABLE.sheet("ties", ties.all(filter).stream().map(this::row).toList());
  }

  private Row row(Stored<Tie> stored) {
    City city = cities.find(stored.state().cityId()).map(Stored::state).orElse(null);
    return new Row(stored.id(), stored.state(), city);
  }

  private static @Nullable String text(Tie tie) {
    return tie.established() == null ? null : tie.established().text();
  }

  private static String approvals(Tie tie) {
    return String.join(
        ";", tie.dossier().approvals().stream().map(a -> a.documentNumber()).toList());
  }
}
