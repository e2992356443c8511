package org.waishi.platform.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.waishi.platform.outbox.OutboxEntry;
import org.waishi.platform.outbox.OutboxFormat;

/**
 * An aggregate's document as a witness of its journal: how many facts there were, the hash of the
 * last, and those that may not be in the journal yet. A chain alone does not show that its end, or
 * all of it, was cut off.
 */
record Witness(String kind, String id, long version, String head, List<OutboxEntry> waiting) {

  static Witness of(Document document) {
    return new Witness(
        String.valueOf(document.getString(OutboxFormat.KIND)),
        document.getString("_id"),
        document.getLong("version"),
        document.getString(OutboxFormat.HEAD),
        OutboxFormat.entriesOf(document));
  }

  /** The first link of this journal that does not bear out the document. */
  Optional<BrokenLink> against(List<OutboxEntry> journalled) {
    List<OutboxEntry> all = new ArrayList<>(journalled);
    long known = journalled.isEmpty() ? 0 : journalled.getLast().version();
    waiting.stream().filter(entry -> entry.version() > known).forEach(all::add);
    return BrokenLink.in(all).or(() -> end(all));
  }

  private Optional<BrokenLink> end(List<OutboxEntry> all) {
    if (all.size() < version) {
      String stream = OutboxEntry.stream(kind, id);
      return BrokenLink.missing(stream, all.size() + 1, "its document is at version " + version);
    }
    if (all.size() > version) {
      return BrokenLink.broken(all.get((int) version), "its document is at version " + version);
    }
    return all.getLast().hash().equals(head)
        ? Optional.empty()
        : BrokenLink.broken(all.getLast(), "is not the last fact that its document knows");
  }
}
