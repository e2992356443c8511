package org.waishi.friendship.friend;

import java.time.LocalDate;
import java.util.List;
import org.waishi.friendship.friend.SilencePolicy.Rule;
import org.waishi.friendship.friend.SilencePolicy.Scope;
import org.waishi.platform.table.ShippedTable;
import org.waishi.platform.table.TableRow;
import org.waishi.platform.table.TableShape;

/** The rules of silence that travel with the program. */
final class SilenceTable {

  private static final TableShape<Rule> SHAPE =
      new TableShape<Rule>(
          List.of("valid_from", "scope", "months"), List.of("source"), SilenceTable::rule);

  private SilenceTable() {}

  static SilencePolicy shipped() {
    return new SilencePolicy(ShippedTable.read("/rules/friend-silence.csv", SHAPE));
  }

  // NullAway does not see in the class file that a parser may answer null.
  @SuppressWarnings("NullAway")
  private static Rule rule(TableRow row) {
    LocalDate from = row.date("valid_from");
    Scope scope = row.oneOf("scope", Scope.class);
    int months = row.integer("months");
    return row.make(() -> new Rule(from, scope, months));
  }
}
