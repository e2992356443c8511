package org.waishi.platform.store;

import java.time.Instant;

/**
 * An aggregate as it stands in the store.
 *
 * @param id its document's id
 * @param version how many facts have happened to it; grows by one with each
 * @param state the fold of those facts
 * @param created when and by whom the first fact was said
 * @param modified when and by whom the last fact was said
 */
public record Stored<S>(String id, long version, S state, Stamp created, Stamp modified) {

  /** When (UTC, milliseconds) and by whom (the caller's subject). */
  public record Stamp(Instant at, String by) {}
}
