package org.waishi.platform.journal;

import java.util.List;
import java.util.Optional;
import org.waishi.platform.outbox.OutboxEntry;

/**
 * Where the journal of one aggregate stops being a chain.
 *
 * @param entry the id of the first entry that does not fit, or that ought to be there and is not
 * @param reason what is wrong with it, in words
 */
public record BrokenLink(String entry, String reason) {

  /**
   * The first broken link of one aggregate's journal.
   *
   * @param entries all its entries, oldest first
   */
  public static Optional<BrokenLink> in(List<OutboxEntry> entries) {
    String previous = OutboxEntry.GENESIS;
    long version = 0;
    for (OutboxEntry entry : entries) {
      version++;
      if (entry.version() != version) {
        return missing(entry.stream(), version, "the next that is there is " + entry.version());
      }
      if (!entry.intact()) {
        return broken(entry, "its content was changed after it was written");
      }
      if (!entry.previous().equals(previous)) {
        return broken(entry, "does not follow from the entry before it");
      }
      previous = entry.hash();
    }
    return Optional.empty();
  }

  static Optional<BrokenLink> missing(String stream, long version, String witness) {
    return Optional.of(new BrokenLink(OutboxEntry.id(stream, version), "is missing: " + witness));
  }

  static Optional<BrokenLink> broken(OutboxEntry entry, String reason) {
    return Optional.of(new BrokenLink(entry.id(), reason));
  }
}
