package org.waishi.local;

/** The suite cannot start or go on; the message is one sentence that says what to do. */
public final class Trouble extends RuntimeException {
  private static final long serialVersionUID = 1;

  public Trouble(String sentence) {
    super(sentence);
  }

  /** What the machine refused, and its reason if it gave one. */
  public static Trouble refused(Exception broken) {
    Throwable cause = broken.getCause();
    String reason = cause == null ? "" : " (" + cause.getMessage() + ")";
    return new Trouble("The machine refused: " + broken.getMessage() + reason + ".", broken);
  }

  public Trouble(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
