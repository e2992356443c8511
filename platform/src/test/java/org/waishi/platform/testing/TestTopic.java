package org.waishi.platform.testing;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A topic of its own on the real broker, with somebody who speaks and somebody who hears. */
public final class TestTopic implements AutoCloseable {

  private static final AtomicLong TOPICS = new AtomicLong();
  private static final Duration SOON = Duration.ofSeconds(30);

  private final String kind;
  private final Producer<String, byte[]> producer = producer(RealParts.broker());
  private final KafkaConsumer<String, byte[]> consumer = consumer();
  private final List<ConsumerRecord<String, byte[]>> heard = new ArrayList<>();

  private TestTopic(String kind) {
    this.kind = kind;
    declare(name(), 3);
    fromTheBeginning(consumer, List.of(name()));
  }

  /** A topic that nobody had before. */
  public static TestTopic fresh() {
    long pid = ProcessHandle.current().pid();
    return new TestTopic("test.counter-" + pid + "-" + TOPICS.incrementAndGet());
  }

  /** The kind of aggregate that this topic belongs to. */
  public String kind() {
    return kind;
  }

  /** The topic. */
  public String name() {
    return kind + ".v1";
  }

  /** Who speaks. */
  public Producer<String, byte[]> producer() {
    return producer;
  }

  /** The first occurrence of each fact with this key, as soon as there are {@code atLeast}. */
  public List<ConsumerRecord<String, byte[]>> heard(String key, int atLeast) {
    await().atMost(SOON).until(() -> firsts(key).size() >= atLeast);
    return firsts(key);
  }

  /** A fact may be said again; what is promised is the order of first occurrences. */
  private List<ConsumerRecord<String, byte[]>> firsts(String key) {
    Map<String, ConsumerRecord<String, byte[]>> firsts = new LinkedHashMap<>();
    listen(key).forEach(record -> firsts.putIfAbsent(header(record, "ce_id"), record));
    return List.copyOf(firsts.values());
  }

  /** Everything that the topic holds now. */
  public List<ConsumerRecord<String, byte[]>> heardAll() {
    return everything(consumer, heard);
  }

  /** Everything that these topics hold now. */
  public static List<ConsumerRecord<String, byte[]>> everythingOn(List<String> topics) {
    try (KafkaConsumer<String, byte[]> consumer = consumer()) {
      fromTheBeginning(consumer, topics);
      return everything(consumer, new ArrayList<>());
    }
  }

  @Override
  public void close() {
    producer.close(Duration.ZERO);
    consumer.close();
  }

  /** Declares a topic and waits until it is there. */
  public static void declare(String name, int partitions) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", RealParts.broker()))) {
      admin.createTopics(List.of(new NewTopic(name, partitions, (short) 1))).all().get();
    } catch (InterruptedException | ExecutionException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** A producer set as a service's is. */
  public static Producer<String, byte[]> producer(String broker) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", broker, "acks", "all", "linger.ms", 0);
    return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
  }

  /** One header as text. */
  public static String header(ConsumerRecord<?, ?> record, String name) {
    return headers(record).get(name);
  }

  /** All headers as text. */
  public static Map<String, String> headers(ConsumerRecord<?, ?> record) {
    Map<String, String> headers = new LinkedHashMap<>();
    record
        .headers()
        .forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
    return headers;
  }

  private static void fromTheBeginning(KafkaConsumer<?, ?> consumer, List<String> topics) {
    consumer.assign(
        topics.stream()
            .flatMap(topic -> consumer.partitionsFor(topic).stream())
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList());
    consumer.seekToBeginning(consumer.assignment());
  }

  private static List<ConsumerRecord<String, byte[]>> everything(
      KafkaConsumer<String, byte[]> consumer, List<ConsumerRecord<String, byte[]>> heard) {
    Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
    await().atMost(SOON).until(() -> reached(ends, consumer, heard));
    return List.copyOf(heard);
  }

  private static boolean reached(
      Map<TopicPartition, Long> ends,
      KafkaConsumer<String, byte[]> consumer,
      List<ConsumerRecord<String, byte[]>> heard) {
    consumer.poll(Duration.ofMillis(100)).forEach(heard::add);
    return ends.entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }

  private List<ConsumerRecord<String, byte[]>> listen(String key) {
    consumer.poll(Duration.ofMillis(100)).forEach(heard::add);
    return heard.stream().filter(record -> record.key().equals(key)).toList();
  }

  private static KafkaConsumer<String, byte[]> consumer() {
    return new KafkaConsumer<>(
        Map.of("bootstrap.servers", RealParts.broker()),
        new StringDeserializer(),
        new ByteArrayDeserializer());
  }
}
