package org.waishi.platform.calendar;

import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads one {@code cn-<year>.csv}; says every fault of the file before it gives up. */
final class CalendarFile {

  private static final List<String> COLUMNS =
      List.of("date", "kind", "name_zh", "name_en", "source");
  private static final Pattern NAME = Pattern.compile("cn-(\\d{4})\\.csv");
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();

  private final String name;
  private final int year;
  private final List<String> faults = new ArrayList<>();
  private final Set<LocalDate> seen = new HashSet<>();

  private CalendarFile(String name, int year) {
    this.name = name;
    this.year = year;
  }

  /** The year a file of this name speaks of; empty for a file that is no calendar. */
  static Optional<Integer> yearOf(String name) {
    Matcher matcher = NAME.matcher(name);
    return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }

  static CalendarYear read(String name, Reader text) throws IOException {
    int year =
        yearOf(name).orElseThrow(() -> new CalendarInvalid(name, List.of("not cn-<year>.csv")));
    return new CalendarFile(name, year).read(text);
  }

  private CalendarYear read(Reader text) throws IOException {
    try (CSVParser rows = CSVParser.builder().setReader(text).setFormat(FORMAT).get()) {
      if (!rows.getHeaderNames().containsAll(COLUMNS)) {
        throw new CalendarInvalid(
            name, List.of("columns " + rows.getHeaderNames() + " (expected: " + COLUMNS + ")"));
      }
      List<SpecialDay> days = rows.stream().map(this::day).flatMap(Optional::stream).toList();
      return settled(days);
    }
  }

  /** A year without a single holiday is a cut or empty file, not an announcement. */
  private CalendarYear settled(List<SpecialDay> days) {
    if (days.stream().noneMatch(day -> day.kind() == SpecialDay.Kind.HOLIDAY)) {
      faults.add("no holiday in it");
    }
    if (!faults.isEmpty()) {
      throw new CalendarInvalid(name, faults);
    }
    return CalendarYear.of(year, days);
  }

  private Optional<SpecialDay> day(CSVRecord row) {
    if (!row.isConsistent()) {
      return fault(row, row.size() + " columns (expected: " + COLUMNS.size() + ")");
    }
    try {
      return checked(row, parsed(row));
    } catch (DateTimeException _) {
      return fault(row, "date: " + row.get("date") + " (expected: yyyy-mm-dd)");
    } catch (IllegalArgumentException _) {
      return fault(row, "kind: " + row.get("kind") + " (expected: HOLIDAY or WORKDAY)");
    }
  }

  private static SpecialDay parsed(CSVRecord row) {
    return new SpecialDay(
        LocalDate.parse(row.get("date")),
        SpecialDay.Kind.valueOf(row.get("kind")),
        row.get("name_zh"),
        row.get("name_en"),
        row.get("source"));
  }

  private Optional<SpecialDay> checked(CSVRecord row, SpecialDay day) {
    int before = faults.size();
    require(row, day.date().getYear() == year, day.date() + " is not in " + year);
    require(row, seen.add(day.date()), day.date() + " stands there twice");
    require(
        row,
        day.kind() == SpecialDay.Kind.HOLIDAY || CalendarYear.isWeekend(day.date()),
        day.date() + " is a WORKDAY anyway");
    require(
        row,
        !day.nameZh().isBlank() && !day.nameEn().isBlank() && !day.source().isBlank(),
        "name_zh, name_en and source must be filled");
    return faults.size() == before ? Optional.of(day) : Optional.empty();
  }

  private void require(CSVRecord row, boolean holds, String otherwise) {
    if (!holds) {
      fault(row, otherwise);
    }
  }

  private Optional<SpecialDay> fault(CSVRecord row, String what) {
    faults.add("row " + row.getRecordNumber() + ": " + what);
    return Optional.empty();
  }
}
