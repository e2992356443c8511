package org.waishi.friendship.friend;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * After how many months without a touch a friend counts as forgotten; dated, and shorter for those
 * whom key work needs.
 */
public record SilencePolicy(List<Rule> rules) {

  /** Keeps its own copy. */
  public SilencePolicy {
    rules = List.copyOf(rules);
  }

  /** Whom a rule is about. */
  public enum Scope {
    /** Friends that key work needs. */
    KEY_WORK,
    /** All others. */
    OTHER
  }

  /** What holds from a day on, until a younger rule. */
  public record Rule(LocalDate validFrom, Scope scope, int months) {}

  /** Who was last spoken to on this day or before is silent today. */
  public LocalDate limit(Scope scope, LocalDate today) {
    int months =
        rules.stream()
            .filter(rule -> rule.scope() == scope && !rule.validFrom().isAfter(today))
            .max(Comparator.comparing(Rule::validFrom))
            .orElseThrow(() -> new IllegalStateException("no silence rule on " + today))
            .months();
    return today.minusMonths(months);
  }
}
