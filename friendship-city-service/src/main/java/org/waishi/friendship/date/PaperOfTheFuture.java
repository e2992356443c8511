package org.waishi.friendship.date;

import org.waishi.platform.aggregate.Refusal;

/** A paper bears a day that has not come yet. */
public record PaperOfTheFuture(String on) implements Refusal {
  @Override
  public String code() {
    return "paper-of-the-future";
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}
