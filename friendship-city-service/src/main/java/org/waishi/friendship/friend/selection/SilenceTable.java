package org.waishi.friendship.friend.selection;

import java.time.LocalDate;
import java.util.List;
import org.waishi.friendship.friend.selection.SilencePolicy.Rule;
import org.waishi.friendship.friend.selection.SilencePolicy.Scope;
import org.waishi.platform.table.RuleTables;
import org.waishi.platform.table.TableRow;
import org.waishi.platform.table.TableShape;

/** How the table of the rules of silence looks. */
public final class SilenceTable {

  private static final TableShape<Rule> SHAPE =
      new TableShape<Rule>(
          List.of("valid_from", "scope", "months"), List.of("source"), SilenceTable::rule);

  private SilenceTable() {}

  /** The rules that hold at this office. */
  public static SilencePolicy of(RuleTables tables) {
    return tables.read("friend-silence", SHAPE, SilencePolicy::new);
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
