package org.waishi.local.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Sorts.ascending;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the store has acknowledged, it still has after SIGKILL, and its indexes agree with it. */
class StoreKillIT {

  private static final int KILLS = 20;
  private static final int WRITERS = 6;

  @TempDir Path data;

  private final Random random = new Random(20_261_123);
  private final List<CaseWriter> writers =
      random.longs(WRITERS).mapToObj(seed -> new CaseWriter("w" + (seed >>> 40), seed)).toList();
  private Set<String> requestsSeen = new HashSet<>();

  @Test
  void twenty_kills_under_load_lose_no_acknowledged_write_and_no_index_entry() {
    for (int kill = 0; kill < KILLS; kill++) {
      writeAndKill();
    }
    try (var store = StoreChild.ready(data);
        var client = TestClient.to(store.uri())) {
      verify(client.getDatabase("killed"));
    }
    assertThat(writers.stream().mapToInt(CaseWriter::made).sum()).isGreaterThan(20 * KILLS);
  }

  private void writeAndKill() {
    StoreChild store = StoreChild.ready(data);
    try (MongoClient client = TestClient.to(store.uri())) {
      MongoDatabase database = client.getDatabase("killed");
      createIndexes(database.getCollection("cases"));
      verify(database);
      List<CompletableFuture<Void>> writing = start(database);
      killAfter(store, 200 + random.nextInt(1_800));
      writing.forEach(CompletableFuture::join);
    } finally {
      store.kill();
    }
  }

  private static void createIndexes(MongoCollection<Document> cases) {
    cases.createIndex(new Document("request", 1), new IndexOptions().unique(true).sparse(true));
    cases.createIndex(new Document("outboxSince", 1), new IndexOptions().sparse(true));
    cases.createIndex(new Document("state.country", 1).append("_id", 1));
    cases.createIndex(new Document("outbox.id", 1));
  }

  private List<CompletableFuture<Void>> start(MongoDatabase database) {
    return writers.stream()
        .map(
            writer ->
                CompletableFuture.runAsync(
                    () -> writer.writeUntilTheStoreIsGone(database),
                    runnable -> new Thread(runnable).start()))
        .toList();
  }

  private static void killAfter(StoreChild store, int millis) {
    CompletableFuture.runAsync(
            store::kill, CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS))
        .join();
  }

  private void verify(MongoDatabase database) {
    MongoCollection<Document> cases = database.getCollection("cases");
    var stored = new TreeMap<String, Document>();
    cases.find().forEach(document -> stored.put(document.getString("_id"), document));
    writers.forEach(writer -> writer.settle(stored));
    var acknowledged = new TreeMap<String, Document>();
    writers.forEach(writer -> acknowledged.putAll(writer.acknowledged()));
    assertThat(stored).isEqualTo(acknowledged);
    verifyOrdered(cases, stored.values());
    verifyUnique(cases, stored);
  }

  private static void verifyOrdered(
      MongoCollection<Document> cases, Collection<Document> documents) {
    for (String country : CaseWriter.COUNTRIES) {
      assertThat(ids(cases.find(eq("state.country", country)).sort(ascending("_id"))))
          .isEqualTo(
              ids(documents.stream().filter(each -> country.equals(country(each))).toList()));
    }
    assertThat(
            ids(cases.find(gte("outboxSince", new Date(0))).sort(ascending("outboxSince", "_id"))))
        .isEqualTo(
            ids(
                documents.stream()
                    .filter(each -> each.containsKey("outboxSince"))
                    .sorted(
                        Comparator.<Document, Date>comparing(each -> each.getDate("outboxSince"))
                            .thenComparing(each -> each.getString("_id")))
                    .toList()));
    assertThat(new HashSet<>(ids(cases.find(gte("outbox.id", "")))))
        .isEqualTo(
            new HashSet<>(
                ids(
                    documents.stream()
                        .filter(each -> !each.getList("outbox", Document.class).isEmpty())
                        .toList())));
  }

  /** Each request value leads to the document that holds it now; a value given up leads nowhere. */
  private void verifyUnique(MongoCollection<Document> cases, Map<String, Document> stored) {
    var requests = new HashSet<String>();
    stored.values().forEach(each -> requests.add(each.getString("request")));
    requestsSeen.addAll(requests);
    Set<String> asked = new HashSet<>(requestsSeen);
    var found = new TreeMap<String, Document>();
    for (List<String> some : chunks(List.copyOf(asked))) {
      cases
          .find(new Document("request", new Document("$in", some)))
          .forEach(document -> found.put(document.getString("_id"), document));
    }
    assertThat(found).isEqualTo(stored);
    requestsSeen = requests;
  }

  private static List<List<String>> chunks(List<String> all) {
    return Stream.iterate(0, start -> start < all.size(), start -> start + 900)
        .map(start -> all.subList(start, Math.min(all.size(), start + 900)))
        .toList();
  }

  private static String country(Document document) {
    return document.get("state", Document.class).getString("country");
  }

  private static List<String> ids(Iterable<Document> documents) {
    var ids = new ArrayList<String>();
    documents.forEach(document -> ids.add(document.getString("_id")));
    return ids;
  }
}
