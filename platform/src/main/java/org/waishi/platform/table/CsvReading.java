package org.waishi.platform.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.waishi.platform.web.problem.Fault;

/** The reading of one table of comma-separated values; its head is row 1. */
final class CsvReading<T> {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

  private final TableReading<T> reading;
  private long last;

  CsvReading(TableReading<T> reading) {
    this.reading = reading;
  }

  ReadTable<T> of(String text) {
    try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
      return read(parser.iterator());
    } catch (UncheckedIOException | IOException broken) {
      reading.fault(Fault.of("", "unreadable-row").inRow(last + 1));
      return reading.done();
    }
  }

  private ReadTable<T> read(Iterator<CSVRecord> records) {
    if (!records.hasNext()) {
      return ReadTable.unreadable(List.of(Fault.of("", "empty-table")));
    }
    List<String> head = head(records.next());
    if (reading.isFaulty()) {
      return reading.unreadable();
    }
    while (records.hasNext() && reading.goesOn()) {
      row(head, records.next());
    }
    return reading.done();
  }

  private List<String> head(CSVRecord first) {
    last = first.getRecordNumber();
    List<String> head = first.stream().map(String::strip).toList();
    if (head.stream().noneMatch(reading.shape()::knows)) {
      // A row of values perhaps, which may be about people: none of them is told back.
      reading.fault(Fault.of("", "empty-table"));
      return head;
    }
    Set<String> seen = new HashSet<>();
    for (String column : head) {
      if (!seen.add(column)) {
        reading.fault(Fault.of(column, "doubled-column"));
      } else if (!reading.shape().knows(column)) {
        reading.fault(Fault.of(column, "unknown-column"));
      }
    }
    reading
        .shape()
        .missing(seen)
        .map(column -> Fault.of(column, "missing-column"))
        .forEach(reading::fault);
    return head;
  }

  private void row(List<String> head, CSVRecord cells) {
    last = cells.getRecordNumber();
    if (isBlank(cells)) {
      return;
    }
    if (cells.size() == head.size()) {
      reading.row(new TableRow(last, byColumn(head, cells)));
    } else {
      reading.broken(wrongCount(head.size(), cells.size()).inRow(last));
    }
  }

  private static boolean isBlank(CSVRecord cells) {
    return cells.size() == 1 && cells.get(0).isBlank();
  }

  private static Fault wrongCount(int expected, int found) {
    return new Fault(
        null, "", "wrong-cell-count", null, Map.of("expected", expected, "found", found));
  }

  private static Map<String, String> byColumn(List<String> head, CSVRecord cells) {
    Map<String, String> all = new LinkedHashMap<>();
    for (int i = 0; i < head.size(); i++) {
      all.put(head.get(i), Formula.unguarded(cells.get(i).strip()));
    }
    return all;
  }
}
