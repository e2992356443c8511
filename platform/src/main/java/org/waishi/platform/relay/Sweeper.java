package org.waishi.platform.relay;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waishi.platform.relay.OutboxStore.Backlog;
import org.waishi.platform.time.Patience;

/**
 * Finds what a crash left behind: outboxes that have waited longer than any relay at work would let
 * them. The only thing in the house that polls.
 *
 * <p>Several replicas may sweep at once; they publish duplicates at worst.
 */
public final class Sweeper implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);
  private static final int AT_MOST = 10_000;

  private final OutboxStore store;
  private final Relay relay;
  private final InstantSource clock;
  private final Settings settings;
  private final Map<String, Backlog> backlogs = new ConcurrentHashMap<>();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("outbox-sweeper").factory());

  /**
   * How to sweep.
   *
   * @param every time between two rounds
   * @param after age from which an outbox counts as left behind
   */
  public record Settings(Duration every, Duration after) {}

  /** Sweeps from now on. */
  public Sweeper(OutboxStore store, Relay relay, InstantSource clock, Settings settings) {
    this.store = store;
    this.relay = relay;
    this.clock = clock;
    this.settings = settings;
    long pause = settings.every().toMillis();
    thread.scheduleWithFixedDelay(this::round, 0, pause, TimeUnit.MILLISECONDS);
  }

  /** What was waiting at the last round, by kind of aggregate. */
  public Map<String, Backlog> backlogs() {
    return Map.copyOf(backlogs);
  }

  @Override
  public void close() {
    Patience.end(thread, Duration.ofSeconds(2));
  }

  private void round() {
    try {
      store.waiting(clock.instant().minus(settings.after()), AT_MOST, relay);
      store.kinds().forEach(kind -> backlogs.put(kind.name(), store.backlog(kind)));
    } catch (RuntimeException away) {
      LOG.warn("the sweep failed and is tried again: {}", away.toString());
    }
  }
}
