package org.waishi.platform.testing;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.waishi.platform.event.Attributes;
import org.waishi.platform.json.JsonSettings;

/** Another service, as far as its voice goes: says facts, and nonsense, on a real broker. */
public final class Speaker implements AutoCloseable {

  private final String broker;
  private final Set<String> declared = new HashSet<>();
  private final KafkaProducer<String, byte[]> producer;

  /** Speaks through the broker at this address; topics appear as they are needed. */
  public Speaker(String broker) {
    this.broker = broker;
    this.producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker, "acks", "all"),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /** Says a fact; returns when the broker has it. */
  public void say(String topic, String type, String subject, long version, Object content) {
    byte[] json = JsonSettings.strict().writeValueAsBytes(content);
    var event =
        CloudEventBuilder.v1()
            .withId(topic + "/" + subject + "." + version)
            .withType(type)
            .withSource(URI.create("/speaker"))
            .withSubject(subject)
            .withData("application/json", json)
            .withExtension(Attributes.VERSION, Long.toString(version))
            .withExtension(Attributes.ACTOR, "speaker")
            .withExtension(Attributes.CORRELATION_ID, subject)
            .build();
    send(KafkaMessageFactory.<String>createWriter(topic, subject).writeBinary(event));
  }

  /** Puts bytes on the topic that are no event. */
  public void poison(String topic, String key, String bytes) {
    send(new ProducerRecord<>(topic, key, bytes.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public void close() {
    producer.close();
  }

  private void send(ProducerRecord<String, byte[]> record) {
    declare(record.topic());
    try {
      producer.send(record).get();
    } catch (ExecutionException | InterruptedException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private void declare(String topic) {
    if (!declared.add(topic)) {
      return;
    }
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
      admin.createTopics(List.of(new NewTopic(topic, 6, (short) 1))).all().get();
    } catch (ExecutionException there) {
      if (!(there.getCause() instanceof TopicExistsException)) {
        throw new IllegalStateException(there);
      }
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }
}
