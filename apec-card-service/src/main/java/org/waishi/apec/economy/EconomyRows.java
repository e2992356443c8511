package org.waishi.apec.economy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waishi.apec.economy.Economy.Participation;
import org.waishi.apec.economy.Economy.Stay;
import org.waishi.platform.table.ReadTable.Line;
import org.waishi.platform.table.ShippedTable;
import org.waishi.platform.table.TableRow;
import org.waishi.platform.table.TableShape;
import org.waishi.platform.web.problem.Fault;

/** How a table of economies is read from CSV, and what must hold for its rows together. */
final class EconomyRows {

  /** Source: domain guide 0.2 rule 6, S9. */
  private static final Map<String, String> ONLY_NAMES =
      Map.of("HK", "Hong Kong, China", "TW", "Chinese Taipei");

  private static final List<StayList> STAY_LISTS =
      ShippedTable.read("/rules/stay-day-lists.csv", stayLists());

  /** A column of stay days and the day from which it holds. */
  private record StayList(String column, LocalDate validFrom) {}

  private EconomyRows() {}

  // a parser may answer null, which NullAway does not read from a class file
  @SuppressWarnings("NullAway")
  static TableShape<Economy> table() {
    List<String> stayColumns = STAY_LISTS.stream().map(StayList::column).toList();
    return new TableShape<>(
        List.of(
            "iso2", "card_code", "name_en", "name_zh", "participation", "applies_to_prc_applicant"),
        Stream.concat(stayColumns.stream(), Stream.of("non_business_use", "source", "notes"))
            .toList(),
        EconomyRows::economy);
  }

  /** What speaks against rows that are well-formed. */
  static List<Fault> check(List<Line<Economy>> lines) {
    Set<String> seen = new HashSet<>();
    List<Fault> faults = new ArrayList<>();
    for (Line<Economy> line : lines) {
      Economy economy = line.value();
      note(faults, line, !seen.add(economy.code()), Fault.of("iso2", "economy-twice"));
      note(faults, line, misnamed(economy), Fault.of("name_en", "economy-name"));
      note(
          faults,
          line,
          economy.appliesToPrcApplicant() && !preClears(economy),
          Fault.of("applies_to_prc_applicant", "never-pre-clears"));
    }
    return faults;
  }

  private static void note(List<Fault> faults, Line<Economy> line, boolean wrong, Fault fault) {
    if (wrong) {
      faults.add(fault.inRow(line.row()));
    }
  }

  private static boolean misnamed(Economy economy) {
    return !economy.nameEn().equals(ONLY_NAMES.getOrDefault(economy.code(), economy.nameEn()));
  }

  private static boolean preClears(Economy economy) {
    return economy.participation() == Participation.FULL && !ONLY_NAMES.containsKey(economy.code());
  }

  private static @Nullable Economy economy(TableRow row) {
    String code = row.required("iso2", text -> letters(text, 2), "AU");
    String cardCode = row.required("card_code", text -> letters(text, 3), "AUS");
    String nameEn = row.text("name_en");
    String nameZh = row.text("name_zh");
    Participation participation =
        row.required("participation", EconomyRows::participation, "full, transitional");
    boolean applies =
        Boolean.TRUE.equals(row.required("applies_to_prc_applicant", EconomyRows::yes, "Y, N"));
    Boolean nonBusiness =
        row.parsed("non_business_use", EconomyRows::allowed, "allowed, not allowed");
    List<Stay> stays =
        STAY_LISTS.stream().map(list -> stay(row, list)).filter(Objects::nonNull).toList();
    String source = Objects.requireNonNullElse(row.optional("source"), "");
    String notes = row.optional("notes");
    return row.make(
        () ->
            new Economy(
                code,
                cardCode,
                nameEn,
                nameZh,
                participation,
                stays,
                applies,
                nonBusiness,
                source,
                notes));
  }

  private static @Nullable Stay stay(TableRow row, StayList list) {
    Integer days = row.parsed(list.column(), EconomyRows::days, "1 to 365");
    return days == null ? null : new Stay(list.validFrom(), days);
  }

  private static int days(String text) {
    int days = Integer.parseInt(text);
    if (days < 1 || days > 365) {
      throw new IllegalArgumentException("days: " + days + " (expected: 1 to 365)");
    }
    return days;
  }

  private static String letters(String text, int many) {
    if (!text.matches("[A-Z]{" + many + "}")) {
      throw new IllegalArgumentException("code: " + text + " (expected: " + many + " letters)");
    }
    return text;
  }

  private static Participation participation(String text) {
    return switch (text) {
      case "full" -> Participation.FULL;
      case "transitional" -> Participation.TRANSITIONAL;
      default -> throw new IllegalArgumentException("participation: " + text);
    };
  }

  private static boolean yes(String text) {
    return either(text, "Y", "N");
  }

  private static boolean allowed(String text) {
    return either(text, "allowed", "not allowed");
  }

  private static boolean either(String text, String yes, String no) {
    if (!text.equals(yes) && !text.equals(no)) {
      throw new IllegalArgumentException(text + " (expected: " + yes + " or " + no + ")");
    }
    return text.equals(yes);
  }

  // a parser may answer null, which NullAway does not read from a class file
  @SuppressWarnings("NullAway")
  private static TableShape<StayList> stayLists() {
    return new TableShape<>(
        List.of("column", "valid_from", "source"),
        List.of(),
        row -> {
          String column = row.text("column");
          LocalDate validFrom = row.date("valid_from");
          return row.make(() -> new StayList(column, validFrom));
        });
  }
}
