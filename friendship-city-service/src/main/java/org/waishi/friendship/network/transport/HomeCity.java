package org.waishi.friendship.network.transport;

import java.util.List;
import org.waishi.platform.table.RuleTables;
import org.waishi.platform.table.TableRow;
import org.waishi.platform.table.TableShape;

/** Our own city, which stands in no register of cities abroad. */
public record HomeCity(String nameZh, String nameEn, double lat, double lon) {

  /** How a route names it. */
  public static final String HOME = "home";

  private static final TableShape<HomeCity> SHAPE =
      new TableShape<HomeCity>(
          List.of("name_zh", "name_en", "lat", "lon"), List.of("source"), HomeCity::city);

  /** Refuses what lies nowhere on earth. */
  public HomeCity {
    if (Math.abs(lat) > 90 || Math.abs(lon) > 180) {
      throw new IllegalArgumentException("lat, lon: " + lat + ", " + lon + " (expected: degrees)");
    }
  }

  /** The one of the table. */
  public static HomeCity of(RuleTables tables) {
    return tables.read("home-city", SHAPE, HomeCity::only);
  }

  private static HomeCity only(List<HomeCity> rows) {
    if (rows.size() != 1) {
      throw new IllegalArgumentException("rows: " + rows.size() + " (expected: 1)");
    }
    return rows.getFirst();
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
