package org.waishi.friendship.suggestion;

import java.time.LocalDate;
import java.util.List;
import org.waishi.platform.table.RuleTables;
import org.waishi.platform.table.TableRow;
import org.waishi.platform.table.TableShape;

/** How the table of regions looks. */
final class RegionTable {

  private static final TableShape<Region> SHAPE =
      new TableShape<Region>(
          List.of("valid_from", "region", "name_zh", "name_en", "countries"),
          List.of("source"),
          RegionTable::region);

  private RegionTable() {}

  static RegionPolicy of(RuleTables tables) {
    return tables.read("regions", SHAPE, RegionPolicy::new);
  }

  // NullAway does not see in the class file that a parser may answer null.
  @SuppressWarnings("NullAway")
  private static Region region(TableRow row) {
    LocalDate from = row.date("valid_from");
    String code = row.text("region");
    String zh = row.text("name_zh");
    String en = row.text("name_en");
    List<String> countries = row.required("countries", RegionTable::codes, "JP KR");
    return row.make(() -> new Region(from, code, zh, en, countries));
  }

  private static List<String> codes(String cell) {
    return List.of(cell.split(" "));
  }
}
