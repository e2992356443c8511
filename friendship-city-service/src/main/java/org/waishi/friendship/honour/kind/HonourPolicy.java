package org.waishi.friendship.honour.kind;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waishi.friendship.number.RunningNumber;

/** All rules of honours there ever were. */
public record HonourPolicy(List<HonourRule> rules) {

  /** Refuses a table in which two honours would share certificate numbers. */
  public HonourPolicy {
    rules = List.copyOf(rules);
    Map<String, String> owners = new HashMap<>();
    for (HonourRule rule : rules) {
      String owner = owners.putIfAbsent(rule.letters(), rule.kind());
      if (owner != null && !owner.equals(rule.kind())) {
        throw new IllegalArgumentException(
            "letters: " + rule.letters() + " (expected: of one honour, not " + owner + " too)");
      }
    }
  }

  /** The rule for a session of an honour: the youngest when the year begins. */
  public Optional<HonourRule> of(String kind, int session) {
    LocalDate begins = LocalDate.of(session, 1, 1);
    return rules.stream()
        .filter(rule -> rule.kind().equals(kind) && !rule.validFrom().isAfter(begins))
        .max(Comparator.comparing(HonourRule::validFrom));
  }

  /** The same; before there was a rule of an honour, the first that there was. */
  public Optional<HonourRule> known(String kind, int session) {
    return of(kind, session)
        .or(
            () ->
                rules.stream()
                    .filter(rule -> rule.kind().equals(kind))
                    .min(Comparator.comparing(HonourRule::validFrom)));
  }

  /** Whether a session of any of them may give this certificate number. */
  public boolean numbers(String certificateNumber) {
    return rules.stream()
        .anyMatch(rule -> RunningNumber.looksLike(certificateNumber, rule.letters()));
  }
}
