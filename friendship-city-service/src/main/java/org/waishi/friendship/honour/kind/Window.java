package org.waishi.friendship.honour.kind;

import java.time.LocalDate;

/** The days on which a session of an honour is open, the first and the last included. */
public record Window(LocalDate opens, LocalDate closes) {

  /** Whether it is open on this day. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(opens) && !day.isAfter(closes);
  }
}
