package org.waishi.platform.csv;

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
 * @param parser makes a value of a row, by {@link CsvRow#make}, or null when the row has faults
 */
public record CsvImport<T>(
    List<String> required, List<String> optional, Function<CsvRow, @Nullable T> parser) {

  /** Keeps its own copies. */
  public CsvImport {
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
  public CsvTable<T> read(byte[] file, int most) {
    return new CsvReading<>(this, most).of(file);
  }
}
