package org.waishi.friendship.intake;

import org.jspecify.annotations.Nullable;

/**
 * A row of a table whose rows are entries.
 *
 * @param <R> itself
 */
public interface IntakeRow<R> {

  /** The id that the row itself names. */
  @Nullable String id();

  /** Whether it says nothing else than what stands. */
  boolean agrees(R there);
}
