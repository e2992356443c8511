package org.waishi.benchmark.load;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * A consumer that notes when the first record of each key came, as {@link System#nanoTime}. It
 * hears everything that is written after its constructor has returned.
 */
public final class Arrivals implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(200);
  private static final int PATIENCE_SECONDS = 30;

  private final Map<String, CompletableFuture<Long>> seen = new ConcurrentHashMap<>();
  private final KafkaConsumer<String, byte[]> consumer;
  private final Thread thread;
  private volatile boolean closed;

  public Arrivals(String bootstrapServers, String topic) {
    consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrapServers),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    List<TopicPartition> all =
        consumer.partitionsFor(topic).stream()
            .map(one -> new TopicPartition(topic, one.partition()))
            .toList();
    consumer.assign(all);
    consumer.seekToEnd(all);
    all.forEach(consumer::position);
    thread = Thread.ofPlatform().name("arrivals-" + topic).start(this::listen);
  }

  /** When the first record of this key came; waits for it. */
  public long of(String key) throws Exception {
    return future(key).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  private void listen() {
    while (!closed) {
      for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
        future(record.key()).complete(System.nanoTime());
      }
    }
  }

  private CompletableFuture<Long> future(String key) {
    return seen.computeIfAbsent(key, _ -> new CompletableFuture<>());
  }

  @Override
  public void close() {
    closed = true;
    try {
      thread.join();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
    consumer.close();
  }
}
