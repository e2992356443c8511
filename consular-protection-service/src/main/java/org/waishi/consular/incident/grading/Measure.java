package org.waishi.consular.incident.grading;

import java.util.function.ToIntFunction;

/** One of the numbers of people in a case. */
public enum Measure {
  DEAD(Counts::dead),
  INJURED(Counts::injured),
  MISSING(Counts::missing),
  DETAINED(Counts::detained),
  KIDNAPPED(Counts::kidnapped),
  EVACUATED(Counts::evacuated);

  private final ToIntFunction<Counts> number;

  Measure(ToIntFunction<Counts> number) {
    this.number = number;
  }

  /** How many there are. */
  public int of(Counts counts) {
    return number.applyAsInt(counts);
  }

  /** Whether there are more than before. */
  public boolean rises(Counts before, Counts now) {
    return of(now) > of(before);
  }
}
