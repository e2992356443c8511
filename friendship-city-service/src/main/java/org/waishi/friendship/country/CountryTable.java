package org.waishi.friendship.country;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.date.PartialDate;
import org.waishi.platform.table.ReadTable;
import org.waishi.platform.table.TableRow;
import org.waishi.platform.table.TableShape;
import org.waishi.platform.web.problem.Fault;

/** How a table of countries looks. */
public final class CountryTable {

  /** Its columns. */
  public static final TableShape<CountryRow> SHAPE =
      new TableShape<CountryRow>(
          List.of("iso2", "name_en", "name_zh", "diplomatic_relations_date"),
          List.of(
              "sco_member",
              "rcep",
              "brics",
              "apec_economy",
              "asean",
              "belt_road_mou",
              "abtc",
              "eu",
              "date_source",
              "notes"),
          CountryTable::parse);

  private static final Pattern BREAK = Pattern.compile("suspended ([\\d-]+), resumed ([\\d-]+)");

  private CountryTable() {}

  /** Countries that stand in the table twice. */
  public static List<Fault> doubled(List<ReadTable.Line<CountryRow>> lines) {
    Set<String> seen = new HashSet<>();
    return lines.stream()
        .filter(line -> !seen.add(line.value().iso2()))
        .map(line -> Fault.of("iso2", "doubled-row").inRow(line.row()))
        .toList();
  }

  // NullAway does not see in the class file that a parser may answer null.
  @SuppressWarnings("NullAway")
  private static CountryRow parse(TableRow row) {
    String iso2 =
        row.required("iso2", CountryTable::iso2, "two capital letters, JP; no region of China");
    String en = row.text("name_en");
    String zh = row.text("name_zh");
    PartialDate from =
        row.parsed("diplomatic_relations_date", PartialDate::of, "1992, 1992-08 or 1992-08-24");
    List<Membership> members = memberships(row);
    String source = row.optional("date_source");
    String notes = row.optional("notes");
    return row.make(() -> new CountryRow(iso2, en, zh, periods(from, row), members, source, notes));
  }

  private static String iso2(String text) {
    if (!text.matches("[A-Z]{2}") || ChinaRegions.has(text)) {
      throw new IllegalArgumentException("iso2: " + text);
    }
    return text;
  }

  private static List<Period> periods(@Nullable PartialDate from, TableRow row) {
    if (from == null) {
      return List.of();
    }
    Matcher gap = BREAK.matcher(Objects.requireNonNullElse(row.optional("notes"), ""));
    return gap.find()
        ? List.of(
            new Period(from, PartialDate.of(gap.group(1))),
            new Period(PartialDate.of(gap.group(2)), null))
        : List.of(new Period(from, null));
  }

  private static List<Membership> memberships(TableRow row) {
    List<Membership> all = new ArrayList<>();
    add(all, "sco", level(row, "sco_member"));
    add(all, "rcep", level(row, "rcep"));
    add(all, "brics", level(row, "brics"));
    add(all, "apec", level(row, "apec_economy"));
    add(all, "asean", level(row, "asean"));
    add(all, "belt_road", level(row, "belt_road_mou"));
    add(all, "eu", level(row, "eu"));
    add(all, "abtc", row.parsed("abtc", CountryTable::abtc, "full, transitional or none"));
    return all;
  }

  private static void add(List<Membership> all, String code, @Nullable String level) {
    if (level != null && !level.isEmpty()) {
      all.add(new Membership(code, level, null, null));
    }
  }

  private static @Nullable String level(TableRow row, String column) {
    return row.parsed(column, CountryTable::levelOf, "Y, N, Y:member or N:partner");
  }

  private static String levelOf(String cell) {
    return switch (cell) {
      case "Y", "Y:member" -> "member";
      case "N:partner" -> "partner";
      case "N" -> "";
      default -> throw new IllegalArgumentException("membership: " + cell);
    };
  }

  private static String abtc(String cell) {
    return switch (cell) {
      case "full", "transitional" -> cell;
      case "none" -> "";
      default -> throw new IllegalArgumentException("abtc: " + cell);
    };
  }
}
