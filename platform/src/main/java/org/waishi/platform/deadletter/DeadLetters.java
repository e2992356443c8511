package org.waishi.platform.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.event.Outcome;

/** The dead-letter topics of one service: {@code <topic>.<service>.dlt}, one for each it hears. */
public final class DeadLetters {

  private static final String OUTCOME = "waishi-outcome";
  private static final String REASON = "waishi-reason";
  private static final Duration POLL = Duration.ofMillis(250);

  private final Producer<String, byte[]> producer;
  private final Supplier<Consumer<byte[], byte[]>> consumers;
  private final String service;
  private final List<String> topics;

  /** The dead letters of {@code service}, which hears {@code topics}. */
  public DeadLetters(
      Producer<String, byte[]> producer,
      Supplier<Consumer<byte[], byte[]>> consumers,
      String service,
      List<String> topics) {
    this.producer = producer;
    this.consumers = consumers;
    this.service = service;
    this.topics = List.copyOf(topics);
  }

  /** The dead-letter topic of a topic that is heard. */
  public static String topicOf(String topic, String service) {
    return topic + "." + service + ".dlt";
  }

  /** The dead-letter topics themselves. */
  public List<String> topics() {
    return topics.stream().map(topic -> topicOf(topic, service)).toList();
  }

  /** How many dead letters there are, settled or not. */
  public long count() {
    try (Consumer<byte[], byte[]> consumer = consumers.get()) {
      List<TopicPartition> partitions = partitions(consumer);
      consumer.assign(partitions);
      Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions);
      return consumer.endOffsets(partitions).entrySet().stream()
          .mapToLong(end -> end.getValue() - begins.getOrDefault(end.getKey(), 0L))
          .sum();
    }
  }

  /** Puts a record aside; returns when every in-sync replica has it. */
  void put(ConsumerRecord<byte[], byte[]> record, Outcome outcome, String reason) {
    ProducerRecord<String, byte[]> letter =
        new ProducerRecord<>(
            topicOf(record.topic(), service), null, key(record), record.value(), record.headers());
    letter.headers().remove(OUTCOME).remove(REASON);
    letter.headers().add(OUTCOME, outcome.name().getBytes(UTF_8));
    letter.headers().add(REASON, reason.getBytes(UTF_8));
    try {
      producer.send(letter).get();
    } catch (ExecutionException failure) {
      throw new KafkaException("dead letter not acknowledged", failure.getCause());
    } catch (InterruptedException closing) {
      throw new InterruptException(closing);
    }
  }

  /** Every dead letter with the record to replay, oldest first. */
  public Map<DeadLetter, ConsumerRecord<byte[], byte[]>> all() {
    Map<DeadLetter, ConsumerRecord<byte[], byte[]>> letters = new LinkedHashMap<>();
    List<ConsumerRecord<byte[], byte[]>> records = records();
    records.sort(Comparator.comparingLong(ConsumerRecord::timestamp));
    records.forEach(record -> letters.put(letter(record), original(record)));
    return letters;
  }

  private List<ConsumerRecord<byte[], byte[]>> records() {
    List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
    try (Consumer<byte[], byte[]> consumer = consumers.get()) {
      List<TopicPartition> partitions = partitions(consumer);
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
        consumer.poll(POLL).forEach(records::add);
      }
    }
    return records;
  }

  private List<TopicPartition> partitions(Consumer<byte[], byte[]> consumer) {
    return topics().stream()
        .flatMap(topic -> consumer.partitionsFor(topic).stream())
        .map(info -> new TopicPartition(info.topic(), info.partition()))
        .toList();
  }

  private DeadLetter letter(ConsumerRecord<byte[], byte[]> record) {
    return new DeadLetter(
        record.topic() + ":" + record.partition() + ":" + record.offset(),
        heardTopic(record),
        key(record),
        Outcome.valueOf(header(record.headers(), OUTCOME, Outcome.INVALID.name())),
        header(record.headers(), REASON, ""),
        Instant.ofEpochMilli(record.timestamp()),
        type(record.headers()),
        record.value() == null ? "" : new String(record.value(), UTF_8));
  }

  private ConsumerRecord<byte[], byte[]> original(ConsumerRecord<byte[], byte[]> letter) {
    ConsumerRecord<byte[], byte[]> record =
        new ConsumerRecord<>(
            heardTopic(letter), letter.partition(), letter.offset(), letter.key(), letter.value());
    letter.headers().forEach(record.headers()::add);
    return record;
  }

  private String heardTopic(ConsumerRecord<byte[], byte[]> letter) {
    String suffix = topicOf("", service);
    return letter.topic().substring(0, letter.topic().length() - suffix.length());
  }

  static String key(ConsumerRecord<byte[], byte[]> record) {
    return record.key() == null ? "" : new String(record.key(), UTF_8);
  }

  private static @Nullable String type(Headers headers) {
    Header type = headers.lastHeader("ce_type");
    return type == null ? null : new String(type.value(), UTF_8);
  }

  private static String header(Headers headers, String name, String otherwise) {
    Header header = headers.lastHeader(name);
    return header == null ? otherwise : new String(header.value(), UTF_8);
  }
}
