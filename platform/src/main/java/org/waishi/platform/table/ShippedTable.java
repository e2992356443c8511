package org.waishi.platform.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads a table that travels with the program, such as {@code /rules/incident-grades.csv}. */
public final class ShippedTable {

  private static final int MOST = 10_000;

  private ShippedTable() {}

  /**
   * All rows of a table on the class path.
   *
   * @param path with a slash before it
   * @throws IllegalStateException with every fault, when it is missing, empty or faulty
   */
  public static <T> List<T> read(String path, TableShape<T> shape) {
    ReadTable<T> table = shape.read(TableFile.csv(bytes(path)), MOST);
    if (!table.faults().isEmpty() || table.values().isEmpty()) {
      throw new IllegalStateException(path + " cannot be used: " + table.faults());
    }
    return table.values();
  }

  private static byte[] bytes(String path) {
    try (InputStream file = ShippedTable.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalStateException(path + " is missing");
      }
      return file.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
