package org.waishi.platform.reaction;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.MicrometerConsumerListener;
import org.waishi.platform.deadletter.DeadLetters;
import org.waishi.platform.deadletter.Parked;
import org.waishi.platform.deadletter.PutAside;
import org.waishi.platform.event.TopicDeclaration;
import org.waishi.platform.event.Traces;
import org.waishi.platform.json.JsonSettings;

/** How a service listens: bytes in, one group per service, commits only what was dealt with. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReactionConfiguration.Settings.class)
public class ReactionConfiguration {

  /**
   * How to listen.
   *
   * @param consumers threads that poll; more than the topics have partitions are idle
   * @param sideBySide how many aggregates one poll's events are handled for at once
   */
  @ConfigurationProperties("waishi.reaction")
  public record Settings(@DefaultValue("1") int consumers, @DefaultValue("16") int sideBySide) {}

  @Bean
  ReactionTable reactionTable(ObjectProvider<Reactions> reactions) {
    return new ReactionTable(reactions.orderedStream().toList());
  }

  @Bean
  DefaultKafkaConsumerFactory<byte[], byte[]> recordConsumers(
      KafkaProperties kafka, @Value("${spring.application.name}") String service) {
    Map<String, Object> settings = kafka.buildConsumerProperties();
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, service);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
    settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 500);
    return new DefaultKafkaConsumerFactory<>(
        settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  @Bean
  PutAside putAside(
      Producer<String, byte[]> producer,
      DefaultKafkaConsumerFactory<byte[], byte[]> consumers,
      MongoDatabase database,
      ReactionTable table,
      Names names) {
    DeadLetters letters =
        new DeadLetters(producer, consumers::createConsumer, names.service(), table.topics());
    return new PutAside(letters, new Parked(database.getCollection("parked"), names.clock()));
  }

  /** Who listens, by which clock. */
  record Names(String service, InstantSource clock) {}

  @Bean
  Names names(@Value("${spring.application.name}") String service, InstantSource clock) {
    return new Names(service, clock);
  }

  @Bean
  Reception reception(ReactionTable table, PutAside aside, Traces traces, MeterRegistry meters) {
    RecordReader reader = new RecordReader(JsonSettings.tolerant());
    return new Reception(table, reader, aside, traces, meters);
  }

  @Bean
  ReactionLoop reactionLoop(
      DefaultKafkaConsumerFactory<byte[], byte[]> consumers,
      ReactionTable table,
      Reception reception,
      Settings settings) {
    return new ReactionLoop(consumers, table, reception, settings);
  }

  /** Dead-letter topics belong to who hears, not to who speaks. */
  @Bean
  SmartInitializingSingleton deadLetterTopics(
      TopicDeclaration topics,
      PutAside aside,
      DefaultKafkaConsumerFactory<byte[], byte[]> consumers,
      MeterRegistry meters) {
    return () -> {
      topics.also(aside.letters().topics());
      consumers.addListener(new MicrometerConsumerListener<>(meters));
    };
  }
}
