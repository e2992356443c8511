package org.waishi.platform.relay;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waishi.platform.aggregate.Kinds;
import org.waishi.platform.journal.Journal;
import org.waishi.platform.outbox.EventLog;

/** Relay, journal and sweeper of a service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OutboxConfiguration.Settings.class)
public class OutboxConfiguration {

  /**
   * How facts leave.
   *
   * @param lanes how many aggregates may be publishing at once; more wait for the sweeper
   * @param sweepEvery time between two sweeps
   * @param sweepAfter age from which an outbox counts as left behind
   */
  @ConfigurationProperties("waishi.outbox")
  public record Settings(
      @DefaultValue("10000") int lanes,
      @DefaultValue("1s") Duration sweepEvery,
      @DefaultValue("5s") Duration sweepAfter) {}

  @Bean
  Journal journal(MongoDatabase database, InstantSource clock) {
    return new Journal(database.getCollection(Journal.COLLECTION), clock);
  }

  @Bean
  OutboxStore outboxStore(MongoDatabase database, Kinds kinds) {
    return new OutboxStore(database, kinds);
  }

  @Bean
  Relay relay(EventLog log, Journal journal, OutboxStore store, Settings settings) {
    return new Relay(log, journal, store, settings.lanes());
  }

  @Bean
  Sweeper sweeper(OutboxStore store, Relay relay, InstantSource clock, Settings settings) {
    return new Sweeper(
        store, relay, clock, new Sweeper.Settings(settings.sweepEvery(), settings.sweepAfter()));
  }

  @Bean
  MeterBinder outboxMeters(Relay relay, Sweeper sweeper, InstantSource clock) {
    return new OutboxMeters(relay, sweeper, clock);
  }
}
