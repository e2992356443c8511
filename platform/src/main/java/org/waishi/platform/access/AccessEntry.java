package org.waishi.platform.access;

import java.time.Instant;
import java.util.List;

/**
 * Somebody looked at what is not shown to everybody.
 *
 * @param id grows with time
 * @param at when
 * @param who the caller's subject
 * @param kind the kind of record, {@code apec-card.application}
 * @param recordId which one
 * @param fields which fields were shown
 * @param reason why, in the caller's words
 * @param from the address the request came from
 */
public record AccessEntry(
    String id,
    Instant at,
    String who,
    String kind,
    String recordId,
    List<String> fields,
    String reason,
    String from) {

  /** Keeps its own copy. */
  public AccessEntry {
    fields = List.copyOf(fields);
  }
}
