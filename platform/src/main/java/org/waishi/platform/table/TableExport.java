package org.waishi.platform.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.json.InstantFormat;
import org.waishi.platform.json.JsonSettings;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The columns of a table to give out, in either form.
 *
 * @param <T> what a row is about
 */
public final class TableExport<T> {

  private static final JsonMapper JSON = JsonSettings.strict();

  private final Map<String, Function<T, @Nullable Object>> columns = new LinkedHashMap<>();

  /** Adds a column; null makes an empty cell. */
  public TableExport<T> column(String name, Function<T, @Nullable Object> cell) {
    columns.put(name, cell);
    return this;
  }

  /** These rows, to be given out under this name. */
  public Sheet<T> sheet(String name, List<T> rows) {
    return new Sheet<>(name, this, rows);
  }

  /**
   * UTF-8 with a byte order mark, so that spreadsheets show Chinese, and no text that one would run
   * as a formula.
   */
  public byte[] csv(Iterable<? extends T> rows) {
    StringBuilder text = new StringBuilder("\uFEFF");
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(columns.keySet());
      for (T row : rows) {
        printer.printRecord(columns.values().stream().map(cell -> shown(cell.apply(row))).toList());
      }
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A list of objects, each with every column; an empty cell is null. */
  public byte[] json(Iterable<? extends T> rows) {
    var list = JSON.createArrayNode();
    for (T row : rows) {
      ObjectNode cells = list.addObject();
      columns.forEach((name, cell) -> put(cells, name, cell.apply(row)));
    }
    return JSON.writeValueAsBytes(list);
  }

  private static void put(ObjectNode cells, String name, @Nullable Object value) {
    switch (value) {
      case null -> cells.putNull(name);
      case Number number -> cells.putPOJO(name, number);
      default -> cells.put(name, text(value));
    }
  }

  private static String shown(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Number number -> number.toString();
      default -> Formula.guarded(text(value));
    };
  }

  private static String text(Object value) {
    return value instanceof Instant instant ? InstantFormat.write(instant) : value.toString();
  }
}
