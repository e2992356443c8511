package org.waishi.event.engagement;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.waishi.event.warning.Warning;

/** What the store keeps of warnings, as a model: a newer fact of the same source wins. */
final class HeardFacts {

  private final Map<String, Heard> rows = new TreeMap<>();

  /** One fact of another service, with its number in that source's life. */
  record Heard(long version, Warning warning) {}

  void hear(Heard fact) {
    rows.merge(
        fact.warning().source(),
        fact,
        (before, now) -> now.version() > before.version() ? now : before);
  }

  Map<String, Warning.Flag> inForce(Set<String> about) {
    Map<String, Warning.Flag> found = new HashMap<>();
    for (Heard row : rows.values()) {
      Warning warning = row.warning();
      if (warning.active() && about.contains(warning.about())) {
        found.put(warning.source(), warning.flag());
      }
    }
    return found;
  }
}
