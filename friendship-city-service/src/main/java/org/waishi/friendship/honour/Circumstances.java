package org.waishi.friendship.honour;

import java.time.LocalDate;
import java.util.List;
import org.waishi.platform.aggregate.Refusal;

/**
 * What a step must know of the world.
 *
 * @param nominee what stands against the nominee: consent to the register withdrawn, data erased
 */
public record Circumstances(LocalDate today, List<Refusal> nominee) {

  /** Keeps its own copy. */
  public Circumstances {
    nominee = List.copyOf(nominee);
  }
}
