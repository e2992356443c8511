package org.waishi.benchmark.peer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.waishi.benchmark.load.Arrivals;

/** The least a hand-over could cost: produce a record, see it come. Safe for many threads. */
public final class RawLog implements AutoCloseable {

  private static final byte[] VALUE = new byte[600];

  private final String topic = "waishi.benchmark." + UUID.randomUUID();
  private final Admin admin;
  private final KafkaProducer<String, byte[]> producer;
  private final Arrivals arrivals;

  public RawLog(String bootstrapServers) throws Exception {
    admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
    admin.createTopics(List.of(new NewTopic(topic, Optional.of(6), Optional.empty()))).all().get();
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrapServers, "acks", "all", "linger.ms", 0),
            new StringSerializer(),
            new ByteArraySerializer());
    arrivals = new Arrivals(bootstrapServers, topic);
  }

  /** Nanoseconds from the send to the arrival. */
  public long roundTrip() throws Exception {
    String key = UUID.randomUUID().toString();
    long sent = System.nanoTime();
    producer.send(new ProducerRecord<>(topic, key, VALUE));
    return arrivals.of(key) - sent;
  }

  @Override
  public void close() throws Exception {
    arrivals.close();
    producer.close();
    admin.deleteTopics(List.of(topic)).all().get();
    admin.close();
  }
}
