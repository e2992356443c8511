package org.waishi.platform.outbox;

/** Where facts go: the broker, seen from here. */
@FunctionalInterface
public interface EventLog {

  /**
   * Appends one fact to its topic and returns when every in-sync replica has it.
   *
   * @throws RuntimeException when that is not known to have happened; it may have
   */
  void append(Outbox of, OutboxEntry entry);
}
