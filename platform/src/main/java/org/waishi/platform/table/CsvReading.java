package org.waishi.platform.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.waishi.platform.table.ReadTable.Line;
import org.waishi.platform.web.problem.Fault;

/** The reading of one table. */
final class CsvReading<T> {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

  private final TableShape<T> table;
  private final int most;
  private final List<Fault> faults = new ArrayList<>();
  private final List<Line<T>> lines = new ArrayList<>();
  private long last;
  private int rows;

  CsvReading(TableShape<T> table, int most) {
    this.table = table;
    this.most = most;
  }

  ReadTable<T> of(byte[] file) {
    try (CSVParser parser = CSVParser.parse(text(file), FORMAT)) {
      return read(parser.iterator());
    } catch (CharacterCodingException notUtf8) {
      return ReadTable.unreadable(List.of(Fault.of("", "not-utf-8")));
    } catch (UncheckedIOException | IOException broken) {
      faults.add(Fault.of("", "unreadable-row").inRow(last + 1));
      return done();
    }
  }

  private static String text(byte[] file) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private ReadTable<T> read(Iterator<CSVRecord> records) {
    if (!records.hasNext()) {
      return ReadTable.unreadable(List.of(Fault.of("", "empty-table")));
    }
    List<String> head = head(records.next());
    if (!faults.isEmpty()) {
      return ReadTable.unreadable(faults);
    }
    while (records.hasNext() && rows <= most) {
      row(head, records.next());
    }
    return done();
  }

  private ReadTable<T> done() {
    if (rows > most) {
      return ReadTable.unreadable(List.of(Fault.of("", "too-many-rows").with("most", most)));
    }
    return new ReadTable<>(rows, lines, faults);
  }

  private List<String> head(CSVRecord first) {
    last = first.getRecordNumber();
    List<String> head = first.stream().map(String::strip).toList();
    Set<String> seen = new HashSet<>();
    for (String column : head) {
      if (!seen.add(column)) {
        faults.add(Fault.of(column, "doubled-column"));
      } else if (!table.knows(column)) {
        faults.add(Fault.of(column, "unknown-column"));
      }
    }
    table.missing(seen).map(column -> Fault.of(column, "missing-column")).forEach(faults::add);
    return head;
  }

  private void row(List<String> head, CSVRecord cells) {
    last = cells.getRecordNumber();
    if (isBlank(cells)) {
      return;
    }
    rows++;
    if (cells.size() == head.size()) {
      parse(new TableRow(last, byColumn(head, cells)));
    } else {
      faults.add(wrongCount(head.size(), cells.size()).inRow(last));
    }
  }

  private void parse(TableRow row) {
    T value = table.parser().apply(row);
    faults.addAll(row.faults());
    if (value != null) {
      lines.add(new Line<>(row.number(), value));
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
