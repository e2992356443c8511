package org.waishi.platform.outbox;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.waishi.platform.outbox.OutboxEntry.Meta;

/** How entries look in a document and in the journal. */
public final class OutboxFormat {

  /** Field of an aggregate's document: its entries, oldest first. */
  public static final String OUTBOX = "outbox";

  /** Field of an aggregate's document: since when its outbox has not been empty; else absent. */
  public static final String SINCE = "outboxSince";

  /** Field of an aggregate's document and of a journal's entry: the kind's name. */
  public static final String KIND = "kind";

  /** Field of an aggregate's document: the hash of its last fact. */
  public static final String HEAD = "head";

  private OutboxFormat() {}

  /** The entries of an aggregate's document. */
  public static List<OutboxEntry> entriesOf(Document aggregate) {
    return aggregate.getList(OUTBOX, Document.class, List.of()).stream()
        .map(OutboxFormat::read)
        .toList();
  }

  /** Entries as an aggregate's document holds them. */
  public static List<Document> write(List<OutboxEntry> entries) {
    return entries.stream().map(OutboxFormat::write).toList();
  }

  /** One entry of an outbox or the journal. */
  public static OutboxEntry read(Document entry) {
    Document meta = entry.get("meta", Document.class);
    return new OutboxEntry(
        entry.getString("id"),
        entry.getString("type"),
        instant(entry, "time"),
        entry.getLong("version"),
        entry.getString("data"),
        new Meta(
            meta.getString("actor"),
            meta.getString("correlationId"),
            meta.getString("causationId"),
            meta.getString("traceparent")),
        entry.getString("previous"),
        entry.getString("hash"));
  }

  /** One entry as a sub-document. */
  public static Document write(OutboxEntry entry) {
    return new Document("id", entry.id())
        .append("type", entry.type())
        .append("time", Date.from(entry.time()))
        .append("version", entry.version())
        .append("data", entry.data())
        .append("meta", write(entry.meta()))
        .append("previous", entry.previous())
        .append("hash", entry.hash());
  }

  private static Document write(Meta meta) {
    Document written =
        new Document("actor", meta.actor()).append("correlationId", meta.correlationId());
    if (meta.causationId() != null) {
      written.append("causationId", meta.causationId());
    }
    if (meta.traceparent() != null) {
      written.append("traceparent", meta.traceparent());
    }
    return written;
  }

  private static Instant instant(Document document, String field) {
    return document.getDate(field).toInstant();
  }
}
