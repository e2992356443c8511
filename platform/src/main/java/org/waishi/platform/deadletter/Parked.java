package org.waishi.platform.deadletter;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import org.bson.Document;

/**
 * The aggregates whose events wait with the dead letters until an operator replays them.
 *
 * <p>Other replicas learn of it within {@link #FRESH}; until then they may try, and park, the same
 * aggregate themselves.
 */
public final class Parked {

  private static final Duration FRESH = Duration.ofSeconds(2);

  private final MongoCollection<Document> collection;
  private final InstantSource clock;
  private volatile Snapshot snapshot = new Snapshot(Set.of(), Instant.EPOCH);

  private record Snapshot(Set<String> lanes, Instant at) {}

  /** Keeps the list in {@code collection}. */
  public Parked(MongoCollection<Document> collection, InstantSource clock) {
    this.collection = collection;
    this.clock = clock;
  }

  public boolean contains(String lane) {
    return lanes().contains(lane);
  }

  public int size() {
    return lanes().size();
  }

  void add(String lane, String reason) {
    Document parked =
        new Document("_id", lane).append("since", Date.from(clock.instant())).append("why", reason);
    collection.replaceOne(eq("_id", lane), parked, new ReplaceOptions().upsert(true));
    snapshot = new Snapshot(load(), clock.instant());
  }

  public void remove(String lane) {
    collection.deleteOne(eq("_id", lane));
    snapshot = new Snapshot(load(), clock.instant());
  }

  private Set<String> lanes() {
    Instant now = clock.instant();
    if (snapshot.at().plus(FRESH).isBefore(now)) {
      snapshot = new Snapshot(load(), now);
    }
    return snapshot.lanes();
  }

  private Set<String> load() {
    return collection.find().map(parked -> parked.getString("_id")).into(new HashSet<>());
  }
}
