package org.waishi.platform.relay;

import org.jspecify.annotations.Nullable;
import org.waishi.platform.outbox.Outbox;

/**
 * What one aggregate still has to say through this process. At most one thread works in a lane, and
 * only the newest outbox waits in it, because that holds everything older ones did.
 *
 * <p>Not thread-safe: the {@link Lanes} that hold it give each call the aggregate's lock.
 */
final class Lane {

  private @Nullable Outbox waiting;
  private long acknowledged;
  private long pulled;
  private boolean working;

  void offer(Outbox outbox) {
    if (waiting == null || waiting.version() <= outbox.version()) {
      waiting = outbox;
    }
  }

  /** Whether the caller has to start a worker. */
  boolean hire() {
    boolean hired = !working;
    working = true;
    return hired;
  }

  /** The next outbox to publish, or null when the worker may go home. */
  @Nullable Outbox next() {
    Outbox next = waiting;
    waiting = null;
    working = next != null;
    return next;
  }

  void acknowledge(long version) {
    acknowledged = Math.max(acknowledged, version);
  }

  void pulled(long version) {
    pulled = Math.max(pulled, version);
  }

  /** The version up to which this process knows the broker to have everything; 0 at first. */
  long acknowledged() {
    return acknowledged;
  }

  /** Whether newer facts of this aggregate are on their way. */
  boolean busy() {
    return working || waiting != null;
  }

  /** Whether nothing would be forgotten with this lane. */
  boolean finished() {
    return !busy() && pulled >= acknowledged;
  }
}
