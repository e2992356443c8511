package org.waishi.platform.relay;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.outbox.Outbox;

/** The lanes at work, one for each aggregate that has something to say. */
final class Lanes {

  private final ConcurrentMap<String, Lane> lanes = new ConcurrentHashMap<>();
  private final int capacity;

  Lanes(int capacity) {
    this.capacity = capacity;
  }

  /** Puts an outbox in its lane; true when the caller must start a worker for it. */
  boolean offer(Outbox outbox) {
    return with(
        outbox,
        full() ? null : new Lane(),
        false,
        lane -> {
          lane.offer(outbox);
          return lane.hire();
        });
  }

  /** The next outbox in this aggregate's lane, or empty when the worker may go home. */
  Optional<Outbox> next(Outbox of) {
    return with(of, null, Optional.empty(), lane -> Optional.ofNullable(lane.next()));
  }

  /** The version up to which the broker is known to have this aggregate's facts. */
  long acknowledged(Outbox of) {
    return with(of, null, 0L, Lane::acknowledged);
  }

  void acknowledge(Outbox of, long version) {
    with(
        of,
        null,
        version,
        lane -> {
          lane.acknowledge(version);
          return version;
        });
  }

  void pulled(Outbox of, long version) {
    with(
        of,
        null,
        version,
        lane -> {
          lane.pulled(version);
          return version;
        });
  }

  /** Whether newer facts of this aggregate are on their way through this process. */
  boolean busy(Outbox of) {
    return with(of, null, false, Lane::busy);
  }

  int size() {
    return lanes.size();
  }

  boolean full() {
    return lanes.size() >= capacity;
  }

  /** Asks the lane under its lock, and forgets it as soon as it has finished. */
  private <T> T with(Outbox of, @Nullable Lane otherwise, T absent, Function<Lane, T> question) {
    AtomicReference<T> answer = new AtomicReference<>(absent);
    lanes.compute(
        of.kind().name() + "/" + of.aggregate(),
        (key, present) -> {
          Lane lane = present == null ? otherwise : present;
          if (lane == null) {
            return null;
          }
          answer.set(question.apply(lane));
          return lane.finished() ? null : lane;
        });
    return answer.get();
  }
}
