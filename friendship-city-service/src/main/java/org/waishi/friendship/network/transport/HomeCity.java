package org.waishi.friendship.network.transport;

import java.util.List;
import org.waishi.platform.table.ShippedTable;
import org.waishi.platform.table.TableRow;
import org.waishi.platform.table.TableShape;

/** Our own city, which stands in no register of cities abroad. */
public record HomeCity(String nameZh, String nameEn, double lat, double lon) {

  /** How a route names it. */
  public static final String HOME = "home";

  private static final TableShape<HomeCity> SHAPE =
      new TableShape<HomeCity>(
          List.of("name_zh", "name_en", "lat", "lon"), List.of("source"), HomeCity::city);

  /** The one of the table. */
  public static HomeCity shipped() {
    return ShippedTable.read("/rules/home-city.csv", SHAPE).getFirst();
  }

  // NullAway does not see in the class file that a parser may answer null.
  @SuppressWarnings("NullAway")
  private static HomeCity city(TableRow row) {
    String zh = row.text("name_zh");
    String en = row.text("name_en");
    Double lat = row.required("lat", Double::valueOf, "36.067");
    Double lon = row.required("lon", Double::valueOf, "120.383");
    return row.make(() -> new HomeCity(zh, en, lat, lon));
  }
}
