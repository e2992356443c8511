package org.waishi.platform.journal;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.outbox.Outbox;
import org.waishi.platform.outbox.OutboxEntry;
import org.waishi.platform.outbox.OutboxFormat;

/**
 * The permanent record of everything that happened: one document a fact, chained by hash for each
 * aggregate, never changed and never deleted.
 */
public final class Journal {

  /** The journal's collection in every service's database. */
  public static final String COLLECTION = "journal";

  static final String AGGREGATE = "aggregate";

  private static final int DUPLICATE_KEY = 11000;

  private final MongoCollection<Document> collection;
  private final InstantSource clock;

  /** Opens the journal and sees to its index. */
  public Journal(MongoCollection<Document> collection, InstantSource clock) {
    this.collection = collection;
    this.clock = clock;
    collection.createIndex(
        Indexes.ascending(AGGREGATE, OutboxFormat.KIND, "version"),
        new IndexOptions().unique(true));
  }

  /** Appends what is not there yet; returns when a majority has it on disk. */
  public void append(Collection<Outbox> outboxes) {
    List<Document> entries = outboxes.stream().flatMap(o -> documents(o).stream()).toList();
    try {
      collection.insertMany(entries, new InsertManyOptions().ordered(false));
    } catch (MongoBulkWriteException failure) {
      onlyRepeats(failure);
    }
  }

  /** One aggregate's whole life, oldest fact first, where no other kind has such an id. */
  public List<OutboxEntry> of(String aggregate) {
    return found(collection, eq(AGGREGATE, aggregate));
  }

  /** One aggregate's whole life, oldest fact first. */
  public List<OutboxEntry> of(AggregateKind<?, ?> kind, String aggregate) {
    return of(collection, kind.name(), aggregate);
  }

  static List<OutboxEntry> of(MongoCollection<Document> journal, String kind, String aggregate) {
    return found(journal, and(eq(AGGREGATE, aggregate), eq(OutboxFormat.KIND, kind)));
  }

  private static List<OutboxEntry> found(MongoCollection<Document> journal, Bson filter) {
    return journal
        .find(filter)
        .sort(Indexes.ascending("version"))
        .map(OutboxFormat::read)
        .into(new ArrayList<>());
  }

  private List<Document> documents(Outbox outbox) {
    Date now = Date.from(clock.instant());
    return outbox.entries().stream().map(entry -> document(outbox, entry, now)).toList();
  }

  private static Document document(Outbox outbox, OutboxEntry entry, Date now) {
    Document document =
        new Document("_id", entry.id())
            .append(OutboxFormat.KIND, outbox.kind().name())
            .append(AGGREGATE, outbox.aggregate())
            .append("journalled", now);
    document.putAll(OutboxFormat.write(entry));
    return document;
  }

  private static void onlyRepeats(MongoBulkWriteException failure) {
    boolean other =
        failure.getWriteConcernError() != null
            || failure.getWriteErrors().stream().anyMatch(e -> e.getCode() != DUPLICATE_KEY);
    if (other) {
      throw failure;
    }
  }
}
