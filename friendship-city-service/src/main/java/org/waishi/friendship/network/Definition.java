package org.waishi.friendship.network;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a network is from a day on, until a later definition.
 *
 * @param kinds of institutions whose pairs it counts
 * @param basis where it comes from: a paper, or the office's own practice
 */
public record Definition(
    LocalDate validFrom, Rule rule, List<InstitutionKind> kinds, @Nullable String basis) {

  /** Keeps its own copy. */
  public Definition {
    kinds = List.copyOf(kinds);
  }
}
