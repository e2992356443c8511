package org.waishi.platform.replay;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waishi.platform.deadletter.Parked;
import org.waishi.platform.time.Patience;

/** How many dead letters are open and how many aggregates are parked, looked at now and then. */
final class ReactionMeters implements MeterBinder, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ReactionMeters.class);
  private static final long EVERY_SECONDS = 15;

  private final Replays replays;
  private final Parked parked;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("reaction-meters").daemon().factory());
  private volatile int open;
  private volatile int lanes;

  ReactionMeters(Replays replays, Parked parked) {
    this.replays = replays;
    this.parked = parked;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("waishi.dead.letters", () -> open)
        .description("dead letters that nobody has replayed with success")
        .register(registry);
    Gauge.builder("waishi.reactions.parked", () -> lanes)
        .description("aggregates of other services whose events wait for an operator")
        .register(registry);
    thread.scheduleWithFixedDelay(this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    Patience.end(thread, Duration.ofSeconds(1));
  }

  private void look() {
    try {
      open = replays.count();
      lanes = parked.size();
    } catch (RuntimeException away) {
      LOG.warn("dead letters cannot be counted now: {}", away.toString());
    }
  }
}
