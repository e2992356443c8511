package org.waishi.consular.incident.grading;

import java.util.function.ToIntFunction;

/** What a row of the table looks at: one of the numbers of people. */
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

  int of(Counts counts) {
    return number.applyAsInt(counts);
  }
}
