package org.waishi.platform.testing.counter;

/** What can happen to a counter. */
public sealed interface CounterEvent {

  /** It was opened. */
  record Opened(String label, int limit) implements CounterEvent {}

  /** It was counted on, to this number. */
  record Counted(int now) implements CounterEvent {}
}
