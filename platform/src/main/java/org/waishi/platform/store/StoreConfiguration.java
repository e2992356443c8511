package org.waishi.platform.store;

import com.mongodb.ConnectionString;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waishi.platform.aggregate.Kinds;
import org.waishi.platform.event.Traces;
import org.waishi.platform.id.Ids;
import org.waishi.platform.json.JsonSettings;
import org.waishi.platform.outbox.Relay;

/** The store, set so that an acknowledged write is one that a majority has on disk. */
@Configuration(proxyBeanMethods = false)
public class StoreConfiguration {

  @Bean
  MongoClientSettingsBuilderCustomizer durable() {
    return settings ->
        settings
            .writeConcern(WriteConcern.MAJORITY.withJournal(true))
            .readConcern(ReadConcern.MAJORITY);
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
}
