package org.waishi.platform.command;

/** What the caller knows of the document it wants to change. */
public sealed interface Precondition {

  /** Nothing: a lost race is retried with fresh state. */
  record Any() implements Precondition {}

  /** The version it saw: if the document has moved on, that is the answer, never a retry. */
  record Exactly(long version) implements Precondition {}

  /** For changes that nobody looked at first, such as reactions. */
  static Precondition any() {
    return new Any();
  }

  /** For changes by somebody who has seen {@code version}. */
  static Precondition version(long version) {
    return new Exactly(version);
  }
}
