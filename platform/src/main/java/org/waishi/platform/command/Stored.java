package org.waishi.platform.command;

import java.time.Instant;
import org.waishi.platform.crypto.PersonalData;

/**
 * An aggregate as it stands in the store.
 *
 * @param id its document's id
 * @param version how many facts have happened to it; grows by one with each
 * @param state the fold of those facts
 * @param personal sealed fields about people, kept beside the state and never in a fact
 * @param created when and by whom the first fact was said
 * @param modified when and by whom the last fact was said
 */
public record Stored<S>(
    String id, long version, S state, PersonalData personal, Stamp created, Stamp modified) {

  /** When (UTC, milliseconds) and by whom (the caller's subject). */
  public record Stamp(Instant at, String by) {}
}
