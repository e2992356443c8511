package org.waishi.benchmark.peer;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.waishi.benchmark.report.Trouble;

/**
 * The least a command could cost in the store: one versioned replacement of a document of a
 * command's size, answered when it is safe. Safe for many threads.
 */
public final class RawStore implements AutoCloseable {

  private static final String DATABASE = "waishi_benchmark";
  private static final int TEXT_LENGTH = 900;

  private final MongoClient client;
  private final MongoCollection<Document> documents;
  private final ConcurrentLinkedQueue<Document> free = new ConcurrentLinkedQueue<>();
  private final AtomicLong created = new AtomicLong();

  public RawStore(String uri) {
    client = MongoClients.create(uri);
    documents =
        client
            .getDatabase(DATABASE)
            .getCollection("raw")
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    documents.drop();
  }

  /** One write; a document that no other thread writes meanwhile. */
  public void write() {
    Document now = free.poll();
    free.add(now == null ? create() : replace(now));
  }

  private Document create() {
    Document first =
        new Document("_id", "raw-" + created.incrementAndGet())
            .append("version", 1L)
            .append("text", "x".repeat(TEXT_LENGTH));
    documents.insertOne(first);
    return first;
  }

  private Document replace(Document now) {
    long version = now.getLong("version");
    Document next = new Document(now).append("version", version + 1);
    var done = documents.replaceOne(and(eq("_id", now.get("_id")), eq("version", version)), next);
    if (done.getMatchedCount() != 1) {
      throw new Trouble("The store lost version %d of %s.".formatted(version, now.get("_id")));
    }
    return next;
  }

  @Override
  public void close() {
    documents.drop();
    client.close();
  }
}
