package org.waishi.event.engagement;

import org.jspecify.annotations.Nullable;

/**
 * Something that stands against engagements: an alert for a country, or the suspension of a tie.
 *
 * @param source the alert's or the tie's id
 * @param reason what it is
 * @param about the country, or the tie, that it is about
 * @param level the alert's level; {@code SUSPENDED} for a tie; null once it is over
 * @param active whether it is in force
 */
public record Warning(
    String source, Reason reason, String about, @Nullable String level, boolean active) {

  /** Sorts of warnings. */
  public enum Reason {
    /** A consular alert (安全提醒). */
    ALERT,
    /** A suspended tie (友城关系中止). */
    TIE_SUSPENDED
  }

  static final String SUSPENDED = "SUSPENDED";

  Flag flag() {
    return new Flag(reason, level == null ? SUSPENDED : level);
  }

  /**
   * How a warning shows on an engagement.
   *
   * @param reason what stands against it
   * @param level how much
   */
  public record Flag(Reason reason, String level) {}
}
