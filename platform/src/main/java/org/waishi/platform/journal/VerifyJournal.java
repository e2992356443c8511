package org.waishi.platform.journal;

import com.mongodb.ConnectionString;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waishi.platform.outbox.OutboxEntry;
import org.waishi.platform.outbox.OutboxFormat;

/**
 * Reads a service's documents and its whole journal, offline, and names the first link that is
 * broken: an entry that was changed or does not follow, one that is missing from the middle, from
 * the end or with the whole journal of a document, and one whose document is gone. Facts that still
 * wait in a document's outbox count as its end.
 *
 * <p>One aggregate's entries are in memory at a time. Run it on a copy or on a service at rest.
 */
public final class VerifyJournal {

  private static final Logger LOG = LoggerFactory.getLogger(VerifyJournal.class);

  private final MongoDatabase database;
  private long aggregates;

  /** Verifies the journal of this database. */
  public VerifyJournal(MongoDatabase database) {
    this.database = database;
  }

  /** Argument: the store's URI with a database. Ends with 1 when a link is broken. */
  public static void main(String[] arguments) {
    ConnectionString uri = new ConnectionString(arguments[0]);
    String name = Objects.requireNonNull(uri.getDatabase(), "uri: no database (expected: …/name)");
    try (MongoClient client = MongoClients.create(uri)) {
      VerifyJournal verify = new VerifyJournal(client.getDatabase(name));
      Optional<BrokenLink> broken = verify.firstBroken();
      broken.ifPresent(link -> LOG.error("broken at {}: {}", link.entry(), link.reason()));
      LOG.info("{} aggregates read, broken: {}", verify.aggregates, broken.isPresent());
      System.exit(broken.isPresent() ? 1 : 0);
    }
  }

  /**
   * The first broken link by collection, aggregate and version, then the first entry without a
   * document; empty when all is as it was written.
   */
  public Optional<BrokenLink> firstBroken() {
    return documents().map(this::broken).flatMap(Optional::stream).findFirst().or(this::orphan);
  }

  /** Every aggregate's document, one after another. */
  private Stream<Document> documents() {
    return collections()
        .flatMap(name -> StreamSupport.stream(aggregatesIn(name).spliterator(), false));
  }

  private FindIterable<Document> aggregatesIn(String collection) {
    return database
        .getCollection(collection)
        .find(Filters.exists(OutboxFormat.HEAD))
        .projection(
            Projections.include(
                OutboxFormat.KIND, "version", OutboxFormat.HEAD, OutboxFormat.OUTBOX))
        .sort(Sorts.ascending("_id"));
  }

  private Optional<BrokenLink> broken(Document document) {
    aggregates++;
    Witness witness = Witness.of(document);
    return witness.against(Journal.of(journal(), witness.kind(), witness.id()));
  }

  /** The first entry whose aggregate has no document. */
  private Optional<BrokenLink> orphan() {
    String seen = "";
    for (Document entry : entries()) {
      String aggregate = entry.getString(Journal.AGGREGATE);
      String kind = entry.getString(OutboxFormat.KIND);
      String stream = OutboxEntry.stream(kind, aggregate);
      if (!stream.equals(seen) && !hasDocument(kind, aggregate)) {
        return Optional.of(
            new BrokenLink(entry.getString("_id"), "its aggregate's document is gone"));
      }
      seen = stream;
    }
    return Optional.empty();
  }

  private FindIterable<Document> entries() {
    return journal()
        .find()
        .projection(Projections.include(OutboxFormat.KIND, Journal.AGGREGATE))
        .sort(Sorts.ascending(Journal.AGGREGATE, OutboxFormat.KIND, "version"));
  }

  private boolean hasDocument(String kind, String aggregate) {
    Bson same =
        Filters.and(
            Filters.eq("_id", aggregate),
            Filters.eq(OutboxFormat.KIND, kind),
            Filters.exists(OutboxFormat.HEAD));
    return collections().anyMatch(name -> database.getCollection(name).find(same).first() != null);
  }

  private Stream<String> collections() {
    return database.listCollectionNames().into(new ArrayList<>()).stream()
        .filter(name -> !name.equals(Journal.COLLECTION))
        .sorted();
  }

  private MongoCollection<Document> journal() {
    return database.getCollection(Journal.COLLECTION);
  }
}
