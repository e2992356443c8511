package org.waishi.friendship.city;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waishi.friendship.country.Countries;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.tie.TieKind;
import org.waishi.friendship.tie.Ties;
import org.waishi.platform.csv.CsvImport;
import org.waishi.platform.csv.CsvRow;
import org.waishi.platform.csv.CsvTable;
import org.waishi.platform.csv.ImportReport;
import org.waishi.platform.csv.Imports;
import org.waishi.platform.web.Fault;

/** How a table of sister cities looks, and how it is taken in. */
@Component
public class CityTable {

  private static final CsvImport<CityRow> SHAPE =
      new CsvImport<CityRow>(
          List.of("city_en", "city_zh", "iso2", "relation", "established", "lat", "lon", "port"),
          List.of("networks", "confidence", "source", "notes"),
          CityTable::parse);

  private final Imports imports;
  private final Countries countries;
  private final Ties ties;

  CityTable(Imports imports, Countries countries, Ties ties) {
    this.imports = imports;
    this.countries = countries;
    this.ties = ties;
  }

  /**
   * What became of a table.
   *
   * @param skippedLeads cities too uncertain to be loaded: leads to check
   */
  public record Report(ImportReport report, List<String> skippedLeads) {}

  /** Takes a table in. */
  public Report take(Imports.Upload upload, Consumer<List<CityRow>> load) {
    List<String> leads = new ArrayList<>();
    ImportReport report =
        imports.take(SHAPE, upload, lines -> check(lines, leads), rows -> load.accept(sure(rows)));
    return new Report(report, leads);
  }

  private static List<CityRow> sure(List<CityRow> rows) {
    return rows.stream().filter(row -> !row.lead()).toList();
  }

  private List<Fault> check(List<CsvTable.Line<CityRow>> lines, List<String> leads) {
    List<Fault> faults = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (CsvTable.Line<CityRow> line : lines) {
      if (line.value().lead()) {
        leads.add(line.value().nameEn());
      } else {
        check(line.value(), seen).map(fault -> fault.inRow(line.row())).forEach(faults::add);
      }
    }
    return faults;
  }

  private Stream<Fault> check(CityRow row, Set<String> seen) {
    List<Fault> faults = new ArrayList<>();
    if (!seen.add(row.cityId())) {
      faults.add(Fault.of("city_en", "doubled-row"));
    }
    if (countries.find(row.iso2()).isEmpty()) {
      faults.add(Fault.of("iso2", "unknown-country"));
    }
    if (ties.otherHoldsPlace(row.cityId(), row.relation())) {
      faults.add(Fault.of("city_en", "city-has-active-tie"));
    }
    return faults.stream();
  }

  // NullAway does not see in the class file that a parser may answer null.
  @SuppressWarnings("NullAway")
  private static CityRow parse(CsvRow row) {
    String en = row.text("city_en");
    String zh = row.text("city_zh");
    String iso2 = row.text("iso2");
    TieKind kind = row.required("relation", TieKind::ofText, "sister, friendly-cooperation");
    PartialDate on = row.parsed("established", PartialDate::of, "1992, 1992-08 or 1992-08-24");
    Double lat = row.required("lat", text -> degrees(text, 90), "-90 to 90");
    Double lon = row.required("lon", text -> degrees(text, 180), "-180 to 180");
    Boolean port = row.required("port", CityTable::yes, "Y or N");
    String networks = Objects.requireNonNullElse(row.optional("networks"), "");
    boolean lead = "low".equals(row.optional("confidence"));
    return row.make(
        () -> new CityRow(en, zh, iso2, lat, lon, port, kind, on, split(networks), lead));
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

  private static List<String> split(String networks) {
    return Stream.of(networks.split(";", -1)).filter(tag -> !tag.isBlank()).toList();
  }
}
