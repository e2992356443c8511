package org.waishi.benchmark;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.HdrHistogram.ConcurrentHistogram;

/**
 * Many clients doing the same thing. A paced client that falls behind sends at once and counts from
 * when it should have sent: a stall is seen by every request that was due meanwhile.
 */
record Load(int clients, int seconds) {

  private static final int DIGITS = 3;

  /** One request; it returns when it was answered, and throws when the answer is not a success. */
  @FunctionalInterface
  interface Work {
    void once() throws Exception;
  }

  /** As fast as the answers come: for the highest rate only, its latency is flattering. */
  Measured flatOut(Work work) {
    return run((client, start, latency) -> hurry(work, start, latency));
  }

  /** As often as {@code perSecond}, whatever the answers do. */
  Measured paced(double perSecond, Work work) {
    Pace pace = new Pace(perSecond, clients);
    return run((client, start, latency) -> keep(pace, client, start, work, latency));
  }

  @FunctionalInterface
  private interface Client {
    void run(int number, long start, ConcurrentHistogram latency) throws Exception;
  }

  private void hurry(Work work, long start, ConcurrentHistogram latency) throws Exception {
    long end = start + TimeUnit.SECONDS.toNanos(seconds);
    for (long sent = System.nanoTime(); sent < end; sent = System.nanoTime()) {
      work.once();
      latency.recordValue(System.nanoTime() - sent);
    }
  }

  private void keep(Pace pace, int client, long start, Work work, ConcurrentHistogram latency)
      throws Exception {
    long length = TimeUnit.SECONDS.toNanos(seconds);
    long request = 0;
    for (long due = pace.due(client, 0); due < length; due = pace.due(client, ++request)) {
      awaitNanoTime(start + due);
      work.once();
      latency.recordValue(System.nanoTime() - start - due);
    }
  }

  private static void awaitNanoTime(long moment) {
    for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  private Measured run(Client client) {
    var latency = new ConcurrentHistogram(DIGITS);
    long start = System.nanoTime();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> running =
          IntStream.range(0, clients)
              .<Future<?>>mapToObj(
                  number ->
                      threads.submit(
                          () -> {
                            client.run(number, start, latency);
                            return number;
                          }))
              .toList();
      running.forEach(Load::finish);
    }
    return new Measured(latency, (System.nanoTime() - start) / 1e9);
  }

  private static void finish(Future<?> client) {
    try {
      client.get();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new Trouble("The measurement was interrupted.");
    } catch (ExecutionException failed) {
      Throwable cause = failed.getCause();
      throw cause instanceof Trouble trouble ? trouble : new IllegalStateException(cause);
    }
  }
}
