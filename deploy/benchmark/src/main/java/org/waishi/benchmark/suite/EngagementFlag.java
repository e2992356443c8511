package org.waishi.benchmark.suite;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.waishi.benchmark.report.Trouble;

/**
 * Whether an engagement is flagged, seen where event-service keeps it: the way through the gateway
 * would be measured with it.
 */
public final class EngagementFlag implements AutoCloseable {

  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);
  private static final long BETWEEN_LOOKS_NANOS = 100_000;

  private final MongoClient client;
  private final MongoCollection<Document> engagements;
  private final String id;

  public EngagementFlag(String uri, String id) {
    this.client = MongoClients.create(uri);
    this.engagements = client.getDatabase("event").getCollection("engagements");
    this.id = id;
  }

  public void await(boolean flagged) {
    long since = System.nanoTime();
    while (flagged() != flagged) {
      if (System.nanoTime() - since > PATIENCE_NANOS) {
        throw new Trouble("An engagement was not flagged within 30 seconds of its alert.");
      }
      LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
    }
  }

  private boolean flagged() {
    Document found = engagements.find(eq("_id", id)).first();
    return found != null && found.get("state", Document.class).getBoolean("flagged", false);
  }

  @Override
  public void close() {
    client.close();
  }
}
