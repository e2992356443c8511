package org.waishi.platform.table;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waishi.platform.web.problem.Fault;

/**
 * The tables of rules, such as weights and periods, with the day from which each row holds. One of
 * each travels with the program as {@code /rules/<name>.csv}; an office may put a file of its own
 * in the place of any, as a whole. Immutable; a service reads every table when it starts, and does
 * not start with one that cannot be used.
 */
public final class RuleTables {

  private static final int MOST = 10_000;

  private final Map<String, Own> own;

  /**
   * With these files in place of those of the same name.
   *
   * @throws IllegalStateException when there is no table of such a name
   */
  public RuleTables(Map<String, Own> own) {
    this.own = Map.copyOf(own);
    own.forEach(RuleTables::check);
  }

  /**
   * A file of the office's own.
   *
   * @param from where it is configured and lies, for who has to mend it
   */
  public record Own(String from, byte[] file) {}

  /** The tables as they travel with the program. */
  public static RuleTables shipped() {
    return new RuleTables(Map.of());
  }

  /**
   * What a table says.
   *
   * @param name of the file, without its ending: {@code gap-worth}
   * @param make makes the rules of all rows; throws a RuntimeException when they are not complete
   * @throws IllegalStateException that names the file and every fault, when it cannot be used
   */
  public <T, R> R read(String name, TableShape<T> shape, Function<List<T>, R> make) {
    Own mine = own.get(name);
    if (mine == null) {
      return make.apply(ShippedTable.read(path(name), shape));
    }
    try {
      ReadTable<T> table = shape.read(TableFile.csv(mine.file()), MOST);
      if (table.faults().isEmpty() && !table.values().isEmpty()) {
        return make.apply(table.values());
      }
      throw new IllegalArgumentException(
          table.faults().isEmpty() ? "it has no row" : told(table.faults()));
    } catch (RuntimeException unfit) {
      throw new IllegalStateException(
          mine.from() + " cannot be used: " + unfit.getMessage(), unfit);
    }
  }

  private static void check(String name, Own mine) {
    if (RuleTables.class.getResource(path(name)) == null) {
      throw new IllegalStateException(mine.from() + ": there is no table of rules " + name);
    }
  }

  private static String path(String name) {
    return "/rules/" + name + ".csv";
  }

  private static String told(List<Fault> faults) {
    return faults.stream().map(RuleTables::told).collect(Collectors.joining("; "));
  }

  private static String told(Fault fault) {
    String where = fault.row() == null ? "" : "row " + fault.row() + ", ";
    String places = fault.places().isEmpty() ? "" : " " + fault.places();
    return where + fault.field() + ": " + fault.code() + places;
  }
}
