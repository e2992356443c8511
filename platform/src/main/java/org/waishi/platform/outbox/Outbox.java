package org.waishi.platform.outbox;

import java.util.List;
import org.waishi.platform.aggregate.AggregateKind;

/**
 * The outbox of one document as it was read or written at one moment.
 *
 * @param kind which kind of aggregate
 * @param aggregate the document's id
 * @param version the document's version at that moment: the last entry's, if there is one
 * @param entries everything in it, in order of version
 */
public record Outbox(
    AggregateKind<?, ?> kind, String aggregate, long version, List<OutboxEntry> entries) {

  /** Copies the entries. */
  public Outbox {
    entries = List.copyOf(entries);
  }
}
