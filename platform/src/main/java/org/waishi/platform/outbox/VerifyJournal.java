package org.waishi.platform.outbox;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a service's whole journal, offline, and names the first link that is broken: an entry that
 * was changed, is missing or does not follow, or a document whose {@code head} is not the hash of
 * its last fact. Facts that still wait in a document's outbox count as its end.
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

  /** The first broken link by aggregate and version; empty when all is as it was written. */
  public Optional<BrokenLink> firstBroken() {
    List<Document> chain = new ArrayList<>();
    for (Document entry : entries()) {
      if (!chain.isEmpty() && !sameAggregate(chain.getLast(), entry)) {
        Optional<BrokenLink> broken = broken(chain);
        if (broken.isPresent()) {
          return broken;
        }
        chain.clear();
      }
      chain.add(entry);
    }
    return chain.isEmpty() ? Optional.empty() : broken(chain);
  }

  private Iterable<Document> entries() {
    return journal().find().sort(Sorts.ascending("aggregate", "version")).allowDiskUse(true);
  }

  private MongoCollection<Document> journal() {
    return database.getCollection(Journal.COLLECTION);
  }

  private static boolean sameAggregate(Document one, Document other) {
    return one.getString("aggregate").equals(other.getString("aggregate"));
  }

  private Optional<BrokenLink> broken(List<Document> chain) {
    aggregates++;
    List<OutboxEntry> entries = chain.stream().map(OutboxFormat::read).toList();
    return BrokenLink.in(entries).or(() -> brokenEnd(chain.getLast(), entries));
  }

  /** The end of a chain can be cut off without a trace in the chain itself; the document knows. */
  private Optional<BrokenLink> brokenEnd(Document last, List<OutboxEntry> journalled) {
    Document document = document(last.getString("aggregate"));
    if (document == null) {
      return Optional.of(
          new BrokenLink(journalled.getLast().id(), "its aggregate's document is gone"));
    }
    List<OutboxEntry> all = new ArrayList<>(journalled);
    long known = journalled.getLast().version();
    OutboxFormat.entriesOf(document).stream()
        .filter(entry -> entry.version() > known)
        .forEach(all::add);
    return BrokenLink.in(all).or(() -> otherHead(document, all.getLast()));
  }

  private static Optional<BrokenLink> otherHead(Document document, OutboxEntry last) {
    return last.hash().equals(document.getString("head"))
        ? Optional.empty()
        : Optional.of(new BrokenLink(last.id(), "is not the last fact that its document knows"));
  }

  private @Nullable Document document(String aggregate) {
    for (String collection : database.listCollectionNames()) {
      Document found = collection.equals(Journal.COLLECTION) ? null : in(collection, aggregate);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Document in(String collection, String aggregate) {
    return database
        .getCollection(collection)
        .find(Filters.and(Filters.eq("_id", aggregate), Filters.exists("head")))
        .projection(Projections.include("head", OutboxFormat.OUTBOX))
        .first();
  }
}
