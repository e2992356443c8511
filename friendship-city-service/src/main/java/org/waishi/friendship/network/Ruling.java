package org.waishi.friendship.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the office says of one city in spite of the rule (个案认定).
 *
 * @param from the day from which it holds, until a later one
 * @param why in words; names no person
 * @param decidedBy who confirmed or declined it: never the one who asked
 */
public record Ruling(
    String cityId,
    Effect effect,
    LocalDate from,
    String why,
    Status status,
    String askedBy,
    @Nullable String decidedBy) {

  /** What it does. */
  public enum Effect {
    /** The city belongs, whatever the rule says. */
    INCLUDE,
    /** The city does not belong, whatever the rule says. */
    EXCLUDE,
    /** The rule decides again. */
    RULE
  }

  /** How far it is. */
  public enum Status {
    /** Somebody asked for it; it changes nothing yet. */
    ASKED,
    /** Somebody else confirmed it. */
    CONFIRMED,
    /** Somebody else declined it. */
    DECLINED
  }

  Ruling decided(Status outcome, String by) {
    return new Ruling(cityId, effect, from, why, outcome, askedBy, by);
  }

  boolean openFor(String city) {
    return status == Status.ASKED && cityId.equals(city);
  }

  boolean holds(String city, LocalDate day) {
    return status == Status.CONFIRMED && cityId.equals(city) && !from.isAfter(day);
  }
}
