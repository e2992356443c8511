package org.waishi.event.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waishi.event.engagement.EngagementEvent.EngagementFlagged;
import org.waishi.event.engagement.EngagementEvent.EngagementUnflagged;
import org.waishi.event.warning.Warning;

/** How an engagement says which warnings stand against it. */
final class Flagging {

  private Flagging() {}

  /** What must be said until the flags are exactly these warnings. */
  static EngagementEvent[] aligning(Engagement of, Map<String, Warning.Flag> warnings) {
    List<EngagementEvent> facts = new ArrayList<>();
    new TreeMap<>(of.flags())
        .forEach(
            (source, flag) -> {
              if (!warnings.containsKey(source)) {
                facts.add(unflagged(of, source, flag));
              }
            });
    new TreeMap<>(warnings)
        .forEach(
            (source, flag) -> {
              if (!flag.equals(of.flags().get(source))) {
                facts.add(flagged(of, source, flag));
              }
            });
    return facts.toArray(EngagementEvent[]::new);
  }

  private static EngagementEvent flagged(Engagement of, String source, Warning.Flag flag) {
    boolean alert = flag.isAlert();
    return new EngagementFlagged(
        of.id(),
        of.plan().country(),
        flag.reason().name(),
        alert ? source : null,
        alert ? null : source,
        flag.level());
  }

  private static EngagementEvent unflagged(Engagement of, String source, Warning.Flag flag) {
    boolean alert = flag.isAlert();
    return new EngagementUnflagged(
        of.id(),
        of.plan().country(),
        flag.reason().name(),
        alert ? source : null,
        alert ? null : source);
  }
}
