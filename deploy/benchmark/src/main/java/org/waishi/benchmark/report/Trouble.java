package org.waishi.benchmark.report;

/** The measurement cannot go on; the message is one sentence that says what to do. */
public final class Trouble extends RuntimeException {
  private static final long serialVersionUID = 1;

  public Trouble(String sentence) {
    super(sentence);
  }
}
