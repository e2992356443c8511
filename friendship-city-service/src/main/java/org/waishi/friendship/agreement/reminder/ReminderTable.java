package org.waishi.friendship.agreement.reminder;

import java.time.LocalDate;
import java.util.List;
import org.waishi.friendship.agreement.reminder.ReminderPolicy.Rule;
import org.waishi.platform.table.ShippedTable;
import org.waishi.platform.table.TableRow;
import org.waishi.platform.table.TableShape;

/** The rules of reminders that travel with the program. */
public final class ReminderTable {

  private static final TableShape<Rule> SHAPE =
      new TableShape<Rule>(
          List.of("valid_from", "months_ahead"), List.of("source"), ReminderTable::rule);

  private ReminderTable() {}

  /** The table that comes with the service. */
  public static ReminderPolicy shipped() {
    return new ReminderPolicy(ShippedTable.read("/rules/agreement-reminders.csv", SHAPE));
  }

  // NullAway does not see in the class file that a parser may answer null.
  @SuppressWarnings("NullAway")
  private static Rule rule(TableRow row) {
    LocalDate from = row.date("valid_from");
    int months = row.integer("months_ahead");
    return row.make(() -> new Rule(from, months));
  }
}
