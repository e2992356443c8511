package org.waishi.benchmark.load;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.HdrHistogram.ConcurrentHistogram;
import org.waishi.benchmark.report.Trouble;

/**
 * Many clients doing the same thing. A paced client that falls behind sends at once and counts from
 * when it should have sent: a stall is seen by every request that was due meanwhile.
 */
public record Load(int clients, int seconds) {

  /** How much of the highest rate is asked for when latency is measured. */
  public static final double COMFORT = 0.7;

  private static final int DIGITS = 3;

  /** One request; it returns when it was answered, and throws when the answer is not a success. */
  @FunctionalInterface
  public interface Work {
    void once() throws Exception;
  }

  /** As fast as the answers come: for the highest rate only, its latency is flattering. */
  public Measured flatOut(Work work) {
    return run((_, start, notes) -> hurry(work, start, notes));
  }

  /** As often as {@code perSecond}, whatever the answers do. */
  public Measured paced(double perSecond, Work work) {
    Pace pace = new Pace(perSecond, clients);
    return run((client, start, notes) -> keep(pace.of(client), start, work, notes));
  }

  /** As often as 70 % of what is possible, which is found out first and warms up as well. */
  public Measured comfortable(Work work) {
    return paced(COMFORT * flatOut(work).perSecond(), work);
  }

  @FunctionalInterface
  private interface Client {
    void run(int number, long start, Notes notes) throws Exception;
  }

  /** What all clients write down together; times in nanoseconds. */
  private record Notes(ConcurrentHistogram latency, WorstSeconds worst) {

    /** An answer that is there now to a request that was due {@code due} after the start. */
    public void answered(long start, long due) {
      long took = System.nanoTime() - start - due;
      latency.recordValue(took);
      worst.note(due, took);
    }
  }

  private void hurry(Work work, long start, Notes notes) throws Exception {
    long end = start + TimeUnit.SECONDS.toNanos(seconds);
    for (long sent = System.nanoTime(); sent < end; sent = System.nanoTime()) {
      work.once();
      notes.answered(start, sent - start);
    }
  }

  private void keep(Pace.Turns turns, long start, Work work, Notes notes) throws Exception {
    long length = TimeUnit.SECONDS.toNanos(seconds);
    long request = 0;
    for (long due = turns.due(0); due < length; due = turns.due(++request)) {
      awaitNanoTime(start + due);
      work.once();
      notes.answered(start, due);
    }
  }

  private static void awaitNanoTime(long moment) {
    for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  private Measured run(Client client) {
    Notes notes = new Notes(new ConcurrentHistogram(DIGITS), new WorstSeconds(seconds));
    long start = System.nanoTime();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> running =
          IntStream.range(0, clients)
              .<Future<?>>mapToObj(
                  number ->
                      threads.submit(
                          () -> {
                            client.run(number, start, notes);
                            return number;
                          }))
              .toList();
      running.forEach(Load::finish);
    }
    return new Measured(notes.latency(), notes.worst(), (System.nanoTime() - start) / 1e9);
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
