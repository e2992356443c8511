package org.waishi.friendship.network.worth;

import java.time.LocalDate;
import java.util.List;
import org.waishi.platform.table.RuleTables;
import org.waishi.platform.table.TableRow;
import org.waishi.platform.table.TableShape;

/** How a table of weights looks. */
public final class WorthTable {

  private static final TableShape<Weight> SHAPE =
      new TableShape<Weight>(
          List.of("valid_from", "criterion", "weight", "name_zh", "name_en"),
          List.of("source"),
          WorthTable::weight);

  private WorthTable() {}

  /** The weights of a table, each of a criterion that can be measured. */
  public static WorthPolicy read(RuleTables tables, String name, Criteria criteria) {
    return tables.read(
        name, SHAPE, rows -> new WorthPolicy(rows.stream().map(criteria::checked).toList()));
  }

  // NullAway does not see in the class file that a parser may answer null.
  @SuppressWarnings("NullAway")
  private static Weight weight(TableRow row) {
    LocalDate from = row.date("valid_from");
    String criterion = row.text("criterion");
    int weight = row.integer("weight");
    String zh = row.text("name_zh");
    String en = row.text("name_en");
    return row.make(() -> new Weight(from, criterion, weight, zh, en));
  }
}
