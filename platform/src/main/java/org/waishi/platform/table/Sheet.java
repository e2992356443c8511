package org.waishi.platform.table;

import java.util.List;

/**
 * A table on its way out; the caller says in which form it goes.
 *
 * @param name of the file, without an ending
 */
public record Sheet<T>(String name, TableExport<T> columns, List<T> rows) {

  /** Keeps its own copy. */
  public Sheet {
    rows = List.copyOf(rows);
  }

  /** The whole table in this form. */
  public byte[] in(TableFile.Form form) {
    return switch (form) {
      case CSV -> columns.csv(rows);
      case JSON -> columns.json(rows);
    };
  }
}
