package org.waishi.friendship.anniversary;

import org.jspecify.annotations.Nullable;

/**
 * An anniversary on the plan of a year.
 *
 * @param exception the paper by which it may be celebrated although its years are not round
 */
public record Planned(AnniversaryFacts facts, @Nullable WrittenException exception) {

  /** Whether it may be celebrated with substance; else a letter is all. */
  public boolean celebrate() {
    return facts.celebrate() || exception != null;
  }
}
