package org.waishi.platform.store;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.mongodb.ConnectionString;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waishi.platform.aggregate.Kinds;
import org.waishi.platform.event.Traces;
import org.waishi.platform.id.Ids;
import org.waishi.platform.json.JsonSettings;
import org.waishi.platform.relay.Relay;

/** The store, set so that an acknowledged write is one that a majority has on disk. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreConfiguration.Settings.class)
public class StoreConfiguration {

  /**
   * How long the store is waited for.
   *
   * @param patience for the answer to one request; the driver's own default is for ever
   * @param selection for a server that can be asked at all
   */
  @ConfigurationProperties("waishi.store")
  public record Settings(
      @DefaultValue("10s") Duration patience, @DefaultValue("5s") Duration selection) {}

  @Bean
  MongoClientSettingsBuilderCustomizer durable() {
    return settings ->
        settings
            .writeConcern(WriteConcern.MAJORITY.withJournal(true))
            .readConcern(ReadConcern.MAJORITY);
  }

  /** A store that hangs must become an answer that says so, before the gateway gives up. */
  @Bean
  MongoClientSettingsBuilderCustomizer patient(Settings settings) {
    return client ->
        client
            .applyToSocketSettings(s -> s.readTimeout(millis(settings.patience()), MILLISECONDS))
            .applyToClusterSettings(
                c -> c.serverSelectionTimeout(millis(settings.selection()), MILLISECONDS));
  }

  @Bean
  MongoDatabase database(MongoClient client, @Value("${spring.mongodb.uri}") String uri) {
    String name = new ConnectionString(uri).getDatabase();
    return client.getDatabase(
        Objects.requireNonNull(name, "spring.mongodb.uri: no database (expected: …/name)"));
  }

  @Bean
  Kinds kinds() {
    return new Kinds();
  }

  @Bean
  Ids ids() {
    return Ids.timeOrdered();
  }

  @Bean
  InstantSource clock() {
    return InstantSource.system();
  }

  @Bean
  Surroundings surroundings(InstantSource clock, Ids ids, Relay relay, Traces traces) {
    return new Surroundings(clock, ids, JsonSettings.tolerant(), relay, traces::current);
  }

  @Bean
  AggregateStore aggregateStore(MongoDatabase database, Kinds kinds, Surroundings surroundings) {
    return new AggregateStore(database, kinds, surroundings);
  }

  private static int millis(Duration patience) {
    return Math.toIntExact(patience.toMillis());
  }
}
