package org.waishi.local.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Writes cases of its own until the store goes away, and remembers what was acknowledged. The one
 * write that was under way then may have happened or not.
 */
final class CaseWriter {

  static final List<String> COUNTRIES = List.of("DE", "FR", "JP", "KR", "TH");

  private final String name;
  private final Random random;
  private final Map<String, Document> acknowledged = new TreeMap<>();
  private @Nullable String underWay;
  private @Nullable Document wanted;
  private int made;

  CaseWriter(String name, long seed) {
    this.name = name;
    this.random = new Random(seed);
  }

  Map<String, Document> acknowledged() {
    return acknowledged;
  }

  /** Number of writes that the store has acknowledged or may have done. */
  int made() {
    return made;
  }

  void writeUntilTheStoreIsGone(MongoDatabase database) {
    MongoCollection<Document> cases = database.getCollection("cases");
    try {
      while (true) {
        writeOne(cases);
      }
    } catch (MongoException gone) {
      // as the test intends
    }
  }

  private void writeOne(MongoCollection<Document> cases) {
    int dice = acknowledged.size() < 20 ? 0 : random.nextInt(10);
    if (dice < 3) {
      insert(cases);
    } else if (dice < 6) {
      replace(cases, anyOf(acknowledged));
    } else if (dice < 9) {
      pull(cases, anyOf(acknowledged));
    } else {
      delete(cases, anyOf(acknowledged));
    }
  }

  private Document anyOf(Map<String, Document> documents) {
    return new ArrayList<>(documents.values()).get(random.nextInt(documents.size()));
  }

  private void insert(MongoCollection<Document> cases) {
    Document fresh = version(name + "-" + made, 1);
    begin(fresh.getString("_id"), fresh);
    cases.insertOne(fresh);
    acknowledge();
  }

  private void replace(MongoCollection<Document> cases, Document current) {
    Document next = version(current.getString("_id"), current.getInteger("version") + 1);
    begin(next.getString("_id"), next);
    expectOne(cases.replaceOne(same(current), next).getMatchedCount());
    acknowledge();
  }

  private void pull(MongoCollection<Document> cases, Document current) {
    Document next = new Document(current).append("outbox", List.of());
    next.remove("outboxSince");
    begin(next.getString("_id"), next);
    expectOne(
        cases
            .updateOne(
                same(current),
                Updates.combine(Updates.set("outbox", List.of()), Updates.unset("outboxSince")))
            .getMatchedCount());
    acknowledge();
  }

  private void delete(MongoCollection<Document> cases, Document current) {
    begin(current.getString("_id"), null);
    expectOne(cases.deleteOne(same(current)).getDeletedCount());
    acknowledge();
  }

  private static Bson same(Document current) {
    return and(eq("_id", current.getString("_id")), eq("version", current.get("version")));
  }

  private static void expectOne(long found) {
    if (found != 1) {
      throw new IllegalStateException("an acknowledged document was not found: " + found);
    }
  }

  private Document version(String id, int version) {
    Document event = new Document("id", id + "/" + version).append("type", "changed");
    return new Document("_id", id)
        .append("version", version)
        .append("request", id + "?" + random.nextInt(1_000_000) + "." + made)
        .append("state", new Document("country", COUNTRIES.get(random.nextInt(5))))
        .append("outbox", List.of(event))
        .append("outboxSince", new Date(random.nextInt(1_000_000)));
  }

  private void begin(String id, @Nullable Document after) {
    made++;
    underWay = id;
    wanted = after;
  }

  private void acknowledge() {
    if (wanted == null) {
      acknowledged.remove(underWay);
    } else {
      acknowledged.put(underWay, wanted);
    }
    underWay = null;
    wanted = null;
  }

  /** Accepts the write that was under way as done if the store holds what it wanted. */
  void settle(Map<String, Document> stored) {
    if (underWay != null && Objects.equals(stored.get(underWay), wanted)) {
      acknowledge();
    }
    underWay = null;
    wanted = null;
  }
}
