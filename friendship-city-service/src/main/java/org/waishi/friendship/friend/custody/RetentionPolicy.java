package org.waishi.friendship.friend.custody;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.waishi.friendship.friend.Erasure.DataClass;
import org.waishi.friendship.friend.Friend;
import org.waishi.platform.table.RuleTables;
import org.waishi.platform.table.TableRow;
import org.waishi.platform.table.TableShape;

/** For how many months data of a class are kept; dated, from the table of rules. */
record RetentionPolicy(List<Rule> rules) {

  private static final TableShape<Rule> SHAPE =
      new TableShape<Rule>(
          List.of("valid_from", "data_class", "months"), List.of("source"), RetentionPolicy::rule);

  /** Keeps its own copy, and refuses a table that leaves some data without a term. */
  RetentionPolicy {
    rules = List.copyOf(rules);
    for (DataClass dataClass : DataClass.values()) {
      if (rules.stream().noneMatch(rule -> rule.dataClass() == dataClass)) {
        throw new IllegalArgumentException("data_class: no rule for " + dataClass);
      }
    }
  }

  /** What holds from a day on, until a younger rule. */
  record Rule(LocalDate validFrom, DataClass dataClass, int months) {

    /** Refuses what cannot be reckoned with. */
    Rule {
      if (months < 1) {
        throw new IllegalArgumentException("months: " + months + " (expected: >= 1)");
      }
    }
  }

  /** Since when a friend's data are kept as what they are, and until when. */
  record Term(DataClass dataClass, LocalDate since, LocalDate until) {

    boolean over(LocalDate today) {
      return !until.isAfter(today);
    }
  }

  static RetentionPolicy of(RuleTables tables) {
    return tables.read("retention", SHAPE, RetentionPolicy::new);
  }

  /** The term of a friend's data by the rules of today. */
  Term of(Friend friend, LocalDate today) {
    LocalDate withdrawnOn = friend.withdrawnOn();
    return withdrawnOn == null
        ? term(DataClass.QUIET, friend.log().quietSince(), today)
        : term(DataClass.WITHDRAWN, withdrawnOn, today);
  }

  /** Data of this class that began on this day or before are kept too long today. */
  LocalDate limit(DataClass dataClass, LocalDate today) {
    return today.minusMonths(months(dataClass, today));
  }

  private Term term(DataClass dataClass, LocalDate since, LocalDate today) {
    return new Term(dataClass, since, since.plusMonths(months(dataClass, today)));
  }

  private int months(DataClass dataClass, LocalDate today) {
    return rules.stream()
        .filter(rule -> rule.dataClass() == dataClass && !rule.validFrom().isAfter(today))
        .max(Comparator.comparing(Rule::validFrom))
        .orElseThrow(() -> new IllegalStateException("no retention rule on " + today))
        .months();
  }

  // NullAway does not see in the class file that a parser may answer null.
  @SuppressWarnings("NullAway")
  private static Rule rule(TableRow row) {
    LocalDate from = row.date("valid_from");
    DataClass dataClass = row.oneOf("data_class", DataClass.class);
    int months = row.integer("months");
    return row.make(() -> new Rule(from, dataClass, months));
  }
}
