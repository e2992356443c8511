package org.waishi.event.warning;

import org.jspecify.annotations.Nullable;

/**
 * Something that stands, or stood, against engagements.
 *
 * @param source the alert's or the tie's id
 * @param about the country, or the tie, that it is about
 * @param flag how it shows on an engagement; null once it is over
 * @param active whether it is in force
 */
public record Warning(String source, String about, @Nullable Flag flag, boolean active) {

  /** Sorts of warnings. */
  public enum Reason {
    /** A consular alert (安全提醒). */
    ALERT,
    /** A suspended tie (友城关系中止). */
    TIE_SUSPENDED,
    /** A tie that ended (友城关系终止). */
    TIE_ENDED
  }

  /**
   * How a warning shows on an engagement.
   *
   * @param reason what stands against it
   * @param level the alert's level; the reason again for a tie
   */
  public record Flag(Reason reason, String level) {

    /** Whether it comes from an alert, not from a tie. */
    public boolean isAlert() {
      return reason == Reason.ALERT;
    }
  }

  /** An alert in force. */
  public static Warning alert(String alert, String country, String level) {
    return new Warning(alert, country, new Flag(Reason.ALERT, level), true);
  }

  /** A tie that stands against what commemorates it. */
  public static Warning tie(String tie, Reason reason) {
    return new Warning(tie, tie, new Flag(reason, reason.name()), true);
  }

  /** One that is over. */
  public static Warning over(String source, String about) {
    return new Warning(source, about, null, false);
  }
}
