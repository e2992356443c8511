package org.waishi.friendship.anniversary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.waishi.platform.table.RuleTables;
import org.waishi.platform.table.TableRow;
import org.waishi.platform.table.TableShape;

/** The dated table of lead times (提前量); the youngest rule before a day holds on it. */
public final class AnniversaryRules {

  private static final TableShape<Rule> SHAPE =
      new TableShape<Rule>(
          List.of("valid_from", "category", "every", "months_ahead", "celebrate"),
          List.of("source"),
          AnniversaryRules::parse);

  private final List<Rule> rules;

  /** Refuses a table that leaves years without a rule. */
  AnniversaryRules(List<Rule> rules) {
    if (rules.stream().noneMatch(rule -> rule.every() == 1)) {
      throw new IllegalArgumentException("every: no rule for every year (expected: one with 1)");
    }
    this.rules = List.copyOf(rules);
  }

  record Rule(
      LocalDate validFrom, Category category, int every, int monthsAhead, boolean celebrate) {

    /** Refuses what cannot be reckoned with. */
    Rule {
      if (every < 1 || monthsAhead < 0) {
        throw new IllegalArgumentException(
            category + ": every " + every + ", " + monthsAhead + " months (expected: >= 1, >= 0)");
      }
    }
  }

  /** What the table says. */
  public static AnniversaryRules of(RuleTables tables) {
    return tables.read("anniversary-rules", SHAPE, AnniversaryRules::new);
  }

  /** The rule for so many years, on that day. */
  Rule of(int years, LocalDate day) {
    return rules.stream()
        .filter(rule -> years % rule.every() == 0 && !rule.validFrom().isAfter(day))
        .max(Comparator.comparingInt(Rule::every).thenComparing(Rule::validFrom))
        .orElseThrow(() -> new IllegalStateException("no anniversary rule on " + day));
  }

  // NullAway does not see in the class file that a parser may answer null.
  @SuppressWarnings("NullAway")
  private static Rule parse(TableRow row) {
    LocalDate from = row.date("valid_from");
    Category category = row.oneOf("category", Category.class);
    int every = row.integer("every");
    int months = row.integer("months_ahead");
    boolean celebrate = row.yesOrNo("celebrate");
    return row.make(() -> new Rule(from, category, every, months, celebrate));
  }
}
