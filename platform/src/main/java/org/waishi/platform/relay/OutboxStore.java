package org.waishi.platform.relay;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.Kinds;
import org.waishi.platform.outbox.Outbox;
import org.waishi.platform.outbox.OutboxFormat;

/** The outboxes of all documents of a service, as the relay and the sweeper see them. */
public final class OutboxStore {

  private static final Date BEGINNING = new Date(0);

  private final MongoDatabase database;
  private final Kinds kinds;

  /** The outboxes of these kinds. */
  public OutboxStore(MongoDatabase database, Kinds kinds) {
    this.database = database;
    this.kinds = kinds;
  }

  /** What is waiting, and since when the oldest has been. */
  public record Backlog(long documents, Optional<Instant> oldest) {}

  /**
   * Something to take out of a document: everything up to a version.
   *
   * @param moving whether newer facts are on their way, so that the version has moved on
   */
  record Pull(Outbox outbox, boolean moving) {}

  /**
   * Empties outboxes. A document that has moved on since keeps what came later, and whoever wrote
   * that will pull both.
   */
  void takeOut(Collection<Pull> pulls) {
    pulls.stream()
        .collect(Collectors.groupingBy(pull -> pull.outbox().kind()))
        .forEach((kind, some) -> collection(kind).bulkWrite(writes(some), unordered()));
  }

  /** Shows every outbox that has waited since before {@code before}, oldest first. */
  void waiting(Instant before, int atMost, Consumer<Outbox> seen) {
    for (AggregateKind<?, ?> kind : kinds.all()) {
      collection(kind)
          .find(lt(OutboxFormat.SINCE, Date.from(before)))
          .sort(Sorts.ascending(OutboxFormat.SINCE))
          .limit(atMost)
          .map(document -> outbox(kind, document))
          .forEach(seen);
    }
  }

  /** How much of a kind is waiting. */
  Backlog backlog(AggregateKind<?, ?> kind) {
    Bson any = gt(OutboxFormat.SINCE, BEGINNING);
    Document oldest = collection(kind).find(any).sort(Sorts.ascending(OutboxFormat.SINCE)).first();
    if (oldest == null) {
      return new Backlog(0, Optional.empty());
    }
    Instant since = oldest.getDate(OutboxFormat.SINCE).toInstant();
    return new Backlog(collection(kind).countDocuments(any), Optional.of(since));
  }

  /** The kinds of aggregates whose outboxes these are. */
  Collection<AggregateKind<?, ?>> kinds() {
    return kinds.all();
  }

  private static List<WriteModel<Document>> writes(List<Pull> pulls) {
    List<WriteModel<Document>> writes = new ArrayList<>(pulls.size());
    for (Pull pull : pulls) {
      writes.add(empty(pull.outbox()));
      if (pull.moving()) {
        writes.add(shorten(pull.outbox()));
      }
    }
    return writes;
  }

  private static WriteModel<Document> empty(Outbox outbox) {
    return new UpdateOneModel<>(
        and(eq("_id", outbox.aggregate()), eq("version", outbox.version())),
        combine(set(OutboxFormat.OUTBOX, List.of()), unset(OutboxFormat.SINCE)));
  }

  private static WriteModel<Document> shorten(Outbox outbox) {
    return new UpdateOneModel<>(
        and(eq("_id", outbox.aggregate()), gt("version", outbox.version())),
        pull(OutboxFormat.OUTBOX, lte("version", outbox.version())));
  }

  private static BulkWriteOptions unordered() {
    return new BulkWriteOptions().ordered(false);
  }

  private MongoCollection<Document> collection(AggregateKind<?, ?> kind) {
    return database.getCollection(kind.collection());
  }

  private static Outbox outbox(AggregateKind<?, ?> kind, Document document) {
    return new Outbox(
        kind,
        document.getString("_id"),
        document.getLong("version"),
        OutboxFormat.entriesOf(document));
  }
}
