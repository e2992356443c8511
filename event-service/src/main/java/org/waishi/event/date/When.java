package org.waishi.event.date;

import org.jspecify.annotations.Nullable;

/**
 * When something shall be held, in a caller's words.
 *
 * @param startsOn the first day, month or year: {@code 2022-08-24}, {@code 2022-08}, {@code 2022}
 * @param endsOn the last; null when it is short
 * @param hours from when to when; null for whole days
 */
public record When(String startsOn, @Nullable String endsOn, @Nullable Hours hours) {

  /** As long as {@code startsOn} says, without hours. */
  public static When on(String startsOn) {
    return new When(startsOn, null, null);
  }

  String end() {
    return endsOn == null ? startsOn : endsOn;
  }
}
