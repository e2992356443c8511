package org.waishi.friendship.friend.selection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * After how many months without a touch a friend counts as forgotten; dated, and shorter for those
 * whom key work needs.
 */
public record SilencePolicy(List<Rule> rules) {

  /** Keeps its own copy, and refuses a table that leaves some friends without a rule. */
  public SilencePolicy {
    rules = List.copyOf(rules);
    for (Scope scope : Scope.values()) {
      if (rules.stream().noneMatch(rule -> rule.scope() == scope)) {
        throw new IllegalArgumentException("scope: no rule for " + scope);
      }
    }
  }

  /** Whom a rule is about. */
  public enum Scope {
    /** Friends that key work needs. */
    KEY_WORK,
    /** All others. */
    OTHER
  }

  /** What holds from a day on, until a younger rule. */
  public record Rule(LocalDate validFrom, Scope scope, int months) {

    /** Refuses what cannot be reckoned with. */
    public Rule {
      if (months < 1) {
        throw new IllegalArgumentException("months: " + months + " (expected: >= 1)");
      }
    }
  }

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
