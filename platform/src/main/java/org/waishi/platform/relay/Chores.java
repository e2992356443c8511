package org.waishi.platform.relay;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waishi.platform.outbox.Outbox;
import org.waishi.platform.relay.RelayPlan.Step;

/**
 * What is left to do after publishing, gathered: one append for each outbox as it was read, and one
 * pull for each aggregate, up to the newest version that is done with.
 */
final class Chores {

  private final Map<String, Outbox> appends = new LinkedHashMap<>();
  private final Map<String, Outbox> pulls = new LinkedHashMap<>();

  /** One thing to do about one outbox. */
  record Chore(Outbox outbox, Step step) {}

  /** Gathers {@code chores}, in whatever order they came. */
  Chores(Collection<Chore> chores) {
    chores.forEach(this::add);
  }

  Collection<Outbox> appends() {
    return appends.values();
  }

  Collection<Outbox> pulls() {
    return pulls.values();
  }

  private void add(Chore chore) {
    Outbox outbox = chore.outbox();
    String key = outbox.kind().name() + "/" + outbox.aggregate();
    switch (chore.step()) {
      case Step.Append append -> appends.put(key + "/" + outbox.version(), outbox);
      case Step.Pull pull -> pulls.merge(key, outbox, Chores::newer);
      case Step.Publish publish -> throw new IllegalStateException("is the lane's: " + publish);
    }
  }

  /** A sweeper's older reading may come after the newer one that was published meanwhile. */
  private static Outbox newer(Outbox one, Outbox other) {
    return one.version() >= other.version() ? one : other;
  }
}
