package org.waishi.platform.reaction;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.BatchMessageListener;
import org.waishi.platform.deadletter.PutAside;
import org.waishi.platform.time.Patience;

/**
 * Takes what one poll brought: aggregates side by side, the events of each one after another. It
 * blocks until all are dealt with, so that nothing is committed that was not.
 *
 * <p>When store or broker is away it throws, and the container brings the same records again.
 */
final class Listener implements BatchMessageListener<byte[], byte[]>, AutoCloseable {

  private final Reception reception;
  private final Semaphore sideBySide;
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("reaction-", 0).factory());

  Listener(Reception reception, int sideBySide) {
    this.reception = reception;
    this.sideBySide = new Semaphore(sideBySide);
  }

  @Override
  public void onMessage(List<ConsumerRecord<byte[], byte[]>> records) {
    CompletableFuture<?>[] lanes =
        byLane(records).values().stream()
            .map(lane -> CompletableFuture.runAsync(() -> receiveAll(lane), threads))
            .toArray(CompletableFuture[]::new);
    try {
      CompletableFuture.allOf(lanes).join();
    } catch (CompletionException failure) {
      throw failure.getCause() instanceof RuntimeException away ? away : failure;
    }
  }

  @Override
  public void close() {
    Patience.end(threads, Duration.ofSeconds(5));
  }

  private void receiveAll(List<ConsumerRecord<byte[], byte[]>> lane) {
    sideBySide.acquireUninterruptibly();
    try {
      lane.forEach(reception::receive);
    } finally {
      sideBySide.release();
    }
  }

  private static Map<String, List<ConsumerRecord<byte[], byte[]>>> byLane(
      List<ConsumerRecord<byte[], byte[]>> records) {
    Map<String, List<ConsumerRecord<byte[], byte[]>>> lanes = new LinkedHashMap<>();
    records.forEach(
        record ->
            lanes.computeIfAbsent(PutAside.lane(record), key -> new ArrayList<>()).add(record));
    return lanes;
  }
}
