package org.waishi.platform.event;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.Map;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.waishi.platform.aggregate.Kinds;
import org.waishi.platform.outbox.EventLog;

/** The broker as publisher sees it: nothing counts until every in-sync replica has it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TopicSettings.class)
public class EventConfiguration {

  @Bean
  Producer<String, byte[]> eventProducer(KafkaProperties kafka) {
    Map<String, Object> settings = kafka.buildProducerProperties();
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
    return new DefaultKafkaProducerFactory<>(
            settings, new StringSerializer(), new ByteArraySerializer())
        .createProducer();
  }

  @Bean
  EventLog eventLog(
      Producer<String, byte[]> producer, @Value("${spring.application.name}") String service) {
    return new KafkaEventLog(producer, service);
  }

  @Bean
  Traces traces(Tracer tracer, Propagator propagator) {
    return new Traces(tracer, propagator);
  }

  @Bean
  TopicDeclaration topicDeclaration(KafkaAdmin admin, TopicSettings settings, Kinds kinds) {
    return new TopicDeclaration(admin, settings, kinds);
  }
}
