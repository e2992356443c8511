package org.waishi.friendship.load;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.city.City;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.tie.Background;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.TieKind;
import org.waishi.platform.table.TableRow;
import org.waishi.platform.table.TableShape;

/** How a table of sister cities looks. */
final class CityTable {

  /** Its columns. */
  static final TableShape<CityRow> SHAPE =
      new TableShape<CityRow>(
          List.of("city_en", "city_zh", "iso2", "relation", "established", "lat", "lon", "port"),
          List.of("name_local", "networks", "confidence", "source", "notes"),
          CityTable::parse);

  private CityTable() {}

  // NullAway does not see in the class file that a parser may answer null.
  @SuppressWarnings("NullAway")
  private static CityRow parse(TableRow row) {
    String en = row.text("city_en");
    String zh = row.text("city_zh");
    String iso2 = row.text("iso2");
    TieKind kind = row.parsed("relation", TieKind::ofText, TieKind.TEXTS);
    PartialDate on = row.parsed("established", PartialDate::of, "1992, 1992-08 or 1992-08-24");
    Double lat = row.required("lat", text -> degrees(text, 90), "-90 to 90");
    Double lon = row.required("lon", text -> degrees(text, 180), "-180 to 180");
    Boolean port = row.required("port", CityTable::yes, "Y or N");
    String sure = row.parsed("confidence", CityTable::confidence, "high, medium or low");
    if (kind == null && on != null) {
      row.fault("relation", "date-without-relation");
    }
    String local = row.optional("name_local");
    String source = row.optional("source");
    String notes = row.optional("notes");
    return row.make(
        () -> {
          City city = new City(en, zh, local, iso2, lat, lon, port, source, notes);
          return new CityRow(city.id(), city, tie(city, kind, on, row), "low".equals(sure));
        });
  }

  private static Tie.@Nullable Historic tie(
      City city, @Nullable TieKind kind, @Nullable PartialDate on, TableRow row) {
    if (kind == null) {
      return null;
    }
    Background known =
        new Background(
            split(Objects.requireNonNullElse(row.optional("networks"), "")),
            city.source(),
            city.notes(),
            List.of(),
            null);
    return new Tie.Historic(city.id(), city.iso2(), kind, on, known);
  }

  private static double degrees(String text, double most) {
    double value = Double.parseDouble(text);
    if (!(Math.abs(value) <= most)) {
      throw new IllegalArgumentException("degrees: " + text);
    }
    return value;
  }

  private static boolean yes(String text) {
    return switch (text) {
      case "Y" -> true;
      case "N" -> false;
      default -> throw new IllegalArgumentException("port: " + text);
    };
  }

  private static String confidence(String text) {
    if (!List.of("high", "medium", "low").contains(text)) {
      throw new IllegalArgumentException("confidence: " + text);
    }
    return text;
  }

  private static List<String> split(String networks) {
    return Stream.of(networks.split(";", -1))
        .map(String::strip)
        .filter(tag -> !tag.isEmpty())
        .toList();
  }
}
