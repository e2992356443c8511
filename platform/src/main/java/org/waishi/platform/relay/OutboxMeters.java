package org.waishi.platform.relay;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.waishi.platform.relay.OutboxStore.Backlog;

/** What an operator watches: how much waits to be said, for how long, and what does not go. */
final class OutboxMeters implements MeterBinder {

  private final Relay relay;
  private final Sweeper sweeper;
  private final InstantSource clock;

  OutboxMeters(Relay relay, Sweeper sweeper, InstantSource clock) {
    this.relay = relay;
    this.sweeper = sweeper;
    this.clock = clock;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("waishi.outbox.depth", this::depth)
        .description("documents whose facts have not all been published, journalled and pulled")
        .register(registry);
    TimeGauge.builder("waishi.outbox.oldest", this::oldestMillis, TimeUnit.MILLISECONDS)
        .description("age of the oldest unpulled fact")
        .register(registry);
    Gauge.builder("waishi.outbox.stalled", relay::stalled)
        .description("aggregates whose facts the broker does not take at present")
        .register(registry);
    Gauge.builder("waishi.outbox.lanes", relay::active)
        .description("aggregates with facts on their way through this process")
        .register(registry);
  }

  private long depth() {
    return sweeper.backlogs().values().stream().mapToLong(Backlog::documents).sum();
  }

  private long oldestMillis() {
    Instant now = clock.instant();
    return sweeper.backlogs().values().stream()
        .map(Backlog::oldest)
        .flatMap(Optional::stream)
        .mapToLong(since -> Duration.between(since, now).toMillis())
        .max()
        .orElse(0);
  }
}
