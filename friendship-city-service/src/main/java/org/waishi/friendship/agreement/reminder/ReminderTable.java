package org.waishi.friendship.agreement.reminder;

import java.time.LocalDate;
import java.util.List;
import org.waishi.friendship.agreement.reminder.ReminderPolicy.Rule;
import org.waishi.platform.table.RuleTables;
import org.waishi.platform.table.TableRow;
import org.waishi.platform.table.TableShape;

/** How the table of reminders looks. */
public final class ReminderTable {

  private static final TableShape<Rule> SHAPE =
      new TableShape<Rule>(
          List.of("valid_from", "months_ahead"), List.of("source"), ReminderTable::rule);

  private ReminderTable() {}

  /** What the table says. */
  public static ReminderPolicy of(RuleTables tables) {
    return tables.read("agreement-reminders", SHAPE, ReminderPolicy::new);
  }

  // NullAway does not see in the class file that a parser may answer null.
  @SuppressWarnings("NullAway")
  private static Rule rule(TableRow row) {
    LocalDate from = row.date("valid_from");
    int months = row.integer("months_ahead");
    return row.make(() -> new Rule(from, months));
  }
}
