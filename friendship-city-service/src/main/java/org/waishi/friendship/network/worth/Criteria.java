package org.waishi.friendship.network.worth;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a program can measure, so that no table gives a weight to what nobody measures, and none by
 * which more of what is good would be worth less.
 *
 * @param gains what speaks for something
 * @param warnings what speaks against it
 */
public record Criteria(Set<String> gains, Set<String> warnings) {

  /** Keeps its own copies. */
  public Criteria {
    gains = Set.copyOf(gains);
    warnings = Set.copyOf(warnings);
  }

  /** The weight, if it may be given. */
  Weight checked(Weight weight) {
    if (gains.contains(weight.criterion())) {
      return expect(weight, weight.weight() >= 0, "a weight >= 0");
    }
    return warnings.contains(weight.criterion())
        ? expect(weight, weight.weight() <= 0, "a weight <= 0")
        : expect(weight, false, "a criterion of " + all());
  }

  private Set<String> all() {
    Set<String> all = new TreeSet<>(gains);
    all.addAll(warnings);
    return all;
  }

  private static Weight expect(Weight weight, boolean met, String expected) {
    if (!met) {
      throw new IllegalArgumentException(
          weight.criterion() + ": " + weight.weight() + " (expected: " + expected + ")");
    }
    return weight;
  }
}
