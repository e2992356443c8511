package org.waishi.platform.table;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a table must look like to be taken in.
 *
 * @param required columns that must be there
 * @param optional columns that may be there; any other is a fault
 * @param parser makes a value of a row, by {@link TableRow#make}, or null when the row has faults
 */
public record TableShape<T>(
    List<String> required, List<String> optional, Function<TableRow, @Nullable T> parser) {

  /** Keeps its own copies. */
  public TableShape {
    required = List.copyOf(required);
    optional = List.copyOf(optional);
  }

  boolean knows(String column) {
    return required.contains(column) || optional.contains(column);
  }

  Stream<String> missing(Set<String> columns) {
    return required.stream().filter(column -> !columns.contains(column));
  }

  /**
   * Reads a table.
   *
   * @param file UTF-8, with or without a byte order mark; comma, quotation marks, one head
   * @param most how many rows at most, the head not counted
   */
  public ReadTable<T> read(byte[] file, int most) {
    return new CsvReading<>(this, most).of(file);
  }
}
