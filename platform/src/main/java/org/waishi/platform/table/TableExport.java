package org.waishi.platform.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.json.InstantFormat;

/**
 * A table to give out: UTF-8 with a byte order mark, so that spreadsheets show Chinese, and no text
 * that one would run as a formula.
 *
 * @param <T> what a row is about
 */
public final class TableExport<T> {

  private final List<String> head = new ArrayList<>();
  private final List<Function<T, @Nullable Object>> cells = new ArrayList<>();

  /** Adds a column; null makes an empty cell. */
  public TableExport<T> column(String name, Function<T, @Nullable Object> cell) {
    head.add(name);
    cells.add(cell);
    return this;
  }

  /** The whole table. */
  public byte[] write(Iterable<? extends T> rows) {
    StringBuilder text = new StringBuilder("\uFEFF");
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(head);
      for (T row : rows) {
        printer.printRecord(cells.stream().map(cell -> shown(cell.apply(row))).toList());
      }
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String shown(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Number number -> number.toString();
      case Instant instant -> InstantFormat.write(instant);
      default -> Formula.guarded(value.toString());
    };
  }
}
