package org.waishi.consular.trip.delegation;

import org.waishi.platform.aggregate.Refusal;

/** A passport stands in the delegation more than once; which one is not said aloud. */
public record PersonListedTwice() implements Refusal {

  @Override
  public String code() {
    return "person-listed-twice";
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}
