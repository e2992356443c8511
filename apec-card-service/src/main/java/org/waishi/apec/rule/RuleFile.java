package org.waishi.apec.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.waishi.platform.table.ReadTable;
import org.waishi.platform.table.TableShape;

/** Reads a table of rules from the class path's folder {@code rules}. */
public final class RuleFile {

  private static final int MOST = 1000;

  private RuleFile() {}

  /**
   * All rows of a file.
   *
   * @throws IllegalStateException with every fault, when it is missing, empty or faulty
   */
  public static <T> List<T> read(String name, TableShape<T> kind) {
    ReadTable<T> table = kind.read(bytes(name), MOST);
    if (!table.faults().isEmpty() || table.values().isEmpty()) {
      throw new IllegalStateException("rules/" + name + " cannot be used: " + table.faults());
    }
    return table.values();
  }

  private static byte[] bytes(String name) {
    try (InputStream file = RuleFile.class.getResourceAsStream("/rules/" + name)) {
      if (file == null) {
        throw new IllegalStateException("rules/" + name + " is missing");
      }
      return file.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
