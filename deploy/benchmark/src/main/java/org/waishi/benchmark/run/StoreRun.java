package org.waishi.benchmark.run;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.WriteConcern;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.waishi.benchmark.load.Load;
import org.waishi.benchmark.load.Measured;
import org.waishi.benchmark.peer.OwnStore;
import org.waishi.benchmark.report.Progress;
import org.waishi.benchmark.report.Table;

/** Whether the store keeps its pace as it fills; every size stands beside the smallest. */
public final class StoreRun implements AutoCloseable {

  private static final int BATCH = 1_000;
  private static final int PAGE = 50;
  private static final int COUNTRIES = 10;
  private static final String TEXT = "x".repeat(600);

  private final OwnStore process;
  private final Load load;
  private final MongoClient client;
  private final MongoCollection<Document> documents;
  private final Map<String, Double> smallest = new HashMap<>();
  private long size;

  public StoreRun(OwnStore process, Load load) {
    this.process = process;
    this.load = load;
    client = MongoClients.create(process.uri());
    documents =
        client
            .getDatabase("measured")
            .getCollection("documents")
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    documents.createIndex(Indexes.ascending("country", "_id"));
  }

  /** Fills up to this many documents and measures. */
  public void at(long wanted, Table table) throws Exception {
    Progress.say("filling the store up to %d documents".formatted(wanted));
    long began = System.nanoTime();
    double filled = fill(wanted) * 1e9 / (System.nanoTime() - began);
    String what = "%d documents: ".formatted(wanted);
    table.row(what + "filling", Table.number(filled, "/s"));
    replacing(what, table);
    row(table, what, "page after a key, p50", load.comfortable(this::page).millis(50));
    row(table, what, "page of one country, p50", load.comfortable(this::list).millis(50));
    table.row(what + "memory of the store", Table.number(process.megabytes(), "MB"));
  }

  private void replacing(String what, Table table) {
    Progress.say(what + "replacing and reading");
    Measured replaced = load.comfortable(this::replace);
    row(table, what, "read and versioned replace, p50", replaced.millis(50));
    row(table, what, "read and versioned replace, p99", replaced.millis(99));
    row(table, what, "slowest replace of a usual second", replaced.worst().median());
    row(table, what, "slowest replace of the worst second", replaced.worst().worst());
  }

  /** Each size is measured against the same row of the smallest. */
  private void row(Table table, String what, String measure, double millis) {
    double least = smallest.computeIfAbsent(measure, _ -> millis);
    table.row(what + measure, millis, least, "ms");
  }

  private long fill(long wanted) {
    long missing = wanted - size;
    while (size < wanted) {
      long from = size;
      long to = Math.min(wanted, from + BATCH);
      documents.insertMany(LongStream.range(from, to).mapToObj(StoreRun::document).toList());
      size = to;
    }
    return missing;
  }

  private static Document document(long number) {
    return new Document("_id", id(number))
        .append("version", 1L)
        .append("country", "C" + number % COUNTRIES)
        .append("text", TEXT);
  }

  /** As a command does it: read, then replace what was read; a lost race is tried again. */
  private void replace() {
    boolean done = false;
    while (!done) {
      done = replaced(Objects.requireNonNull(documents.find(eq("_id", anyId())).first()));
    }
  }

  private boolean replaced(Document now) {
    long version = now.getLong("version");
    Bson seen = and(eq("_id", now.get("_id")), eq("version", version));
    return documents.replaceOne(seen, now.append("version", version + 1)).getMatchedCount() == 1;
  }

  private void page() {
    read(documents.find(gt("_id", earlyId())));
  }

  private void list() {
    String country = "C" + ThreadLocalRandom.current().nextInt(COUNTRIES);
    read(documents.find(and(eq("country", country), gt("_id", earlyId()))));
  }

  private static void read(FindIterable<Document> found) {
    found.sort(ascending("_id")).limit(PAGE).into(new ArrayList<>());
  }

  private String anyId() {
    return id(ThreadLocalRandom.current().nextLong(size));
  }

  /** One that has at least a full page of each country after it. */
  private String earlyId() {
    return id(ThreadLocalRandom.current().nextLong(size / 2));
  }

  private static String id(long number) {
    return "document-%09d".formatted(number);
  }

  @Override
  public void close() {
    client.close();
  }
}
