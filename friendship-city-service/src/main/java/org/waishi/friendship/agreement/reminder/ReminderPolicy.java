package org.waishi.friendship.agreement.reminder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How many months ahead the end of an agreement is announced; dated. */
public record ReminderPolicy(List<Rule> rules) {

  /** One reminder that holds from a day on, until rules of a younger day. */
  public record Rule(LocalDate validFrom, int monthsAhead) {

    /** Refuses what cannot be reckoned with. */
    public Rule {
      if (monthsAhead < 0) {
        throw new IllegalArgumentException("months_ahead: " + monthsAhead + " (expected: >= 0)");
      }
    }
  }

  /** Keeps its own copy. */
  public ReminderPolicy {
    rules = List.copyOf(rules);
  }

  /**
   * The reminder to say on a day: the nearest to the end of those that have come and were not said.
   * One that was overtaken by a nearer one is not said any more.
   *
   * @param said the last one that was said, in months ahead
   */
  public Optional<Integer> due(LocalDate lastDay, LocalDate day, @Nullable Integer said) {
    return on(day).stream()
        .filter(months -> !day.isBefore(lastDay.minusMonths(months)))
        .filter(months -> said == null || months < said)
        .min(Comparator.naturalOrder());
  }

  private List<Integer> on(LocalDate day) {
    Optional<LocalDate> youngest =
        rules.stream()
            .map(Rule::validFrom)
            .filter(from -> !from.isAfter(day))
            .max(Comparator.naturalOrder());
    return rules.stream()
        .filter(rule -> youngest.filter(rule.validFrom()::equals).isPresent())
        .map(Rule::monthsAhead)
        .toList();
  }
}
