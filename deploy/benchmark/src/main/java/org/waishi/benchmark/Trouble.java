package org.waishi.benchmark;

/** The measurement cannot go on; the message is one sentence that says what to do. */
final class Trouble extends RuntimeException {
  private static final long serialVersionUID = 1;

  Trouble(String sentence) {
    super(sentence);
  }
}
