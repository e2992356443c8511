package org.waishi.local.store.conformance;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndReplaceOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** How a document comes, changes and goes. */
interface WriteConformance extends TestedStore {

  private static Document document(String id, int version) {
    return new Document("_id", id).append("version", version);
  }

  @Test
  default void an_inserted_document_is_found_whole() {
    var documents = collection();
    Document given = document("a", 1).append("state", new Document("city", "青岛").append("n", 7L));
    documents.insertOne(given);
    assertThat(documents.find(eq("_id", "a")).first()).isEqualTo(given);
  }

  @Test
  default void a_second_document_with_the_same_id_is_refused() {
    var documents = collection();
    documents.insertOne(document("a", 1));
    var refusal =
        catchThrowableOfType(
            MongoWriteException.class, () -> documents.insertOne(document("a", 2)));
    assertThat(refusal.getError().getCode()).isEqualTo(11000);
  }

  @Test
  default void a_replacement_for_the_wrong_version_changes_nothing() {
    var documents = collection();
    documents.insertOne(document("a", 1));
    assertThat(replace(documents, 1, 2)).isEqualTo(1);
    assertThat(replace(documents, 1, 3)).isZero();
    assertThat(documents.find().first()).isEqualTo(document("a", 2));
  }

  private static long replace(MongoCollection<Document> documents, int expected, int next) {
    return documents
        .replaceOne(and(eq("_id", "a"), eq("version", expected)), document("a", next))
        .getModifiedCount();
  }

  @Test
  default void an_upsert_guarded_by_version_meets_the_newer_document_as_a_duplicate() {
    var documents = collection();
    var upsert = new ReplaceOptions().upsert(true);
    documents.replaceOne(and(eq("_id", "a"), lt("version", 5)), document("a", 5), upsert);
    var refusal =
        catchThrowableOfType(
            MongoWriteException.class,
            () ->
                documents.replaceOne(
                    and(eq("_id", "a"), lt("version", 4)), document("a", 4), upsert));
    assertThat(refusal.getError().getCode()).isEqualTo(11000);
    assertThat(documents.find().first()).isEqualTo(document("a", 5));
  }

  @Test
  default void an_upsert_sets_on_insert_only_once() {
    var documents = collection();
    var upsert = new UpdateOptions().upsert(true);
    var update = combine(inc("count", 1), setOnInsert("first", true));
    documents.updateOne(eq("_id", "a"), update, upsert);
    documents.updateOne(eq("_id", "a"), update, upsert);
    assertThat(documents.find().first())
        .isEqualTo(new Document("_id", "a").append("count", 2).append("first", true));
  }

  @Test
  default void find_and_change_returns_the_document_before_or_after() {
    var documents = collection();
    documents.insertOne(document("a", 1));
    Document before = documents.findOneAndUpdate(eq("_id", "a"), inc("version", 1));
    var after = new FindOneAndReplaceOptions().returnDocument(ReturnDocument.AFTER);
    assertThat(before).isEqualTo(document("a", 1));
    assertThat(documents.findOneAndReplace(eq("version", 2), document("a", 9), after))
        .isEqualTo(document("a", 9));
    assertThat(documents.findOneAndUpdate(eq("version", 2), inc("version", 1))).isNull();
  }

  @Test
  default void fields_are_set_and_removed_by_path() {
    var documents = collection();
    documents.insertOne(document("a", 1).append("state", new Document("x", 1).append("y", 2)));
    documents.updateOne(eq("_id", "a"), combine(set("state.x", 3), unset("state.y")));
    assertThat(documents.find().first())
        .isEqualTo(document("a", 1).append("state", new Document("x", 3)));
  }

  @Test
  default void an_unordered_insert_stores_all_but_the_duplicates() {
    var documents = collection();
    documents.insertOne(document("b", 1));
    var refusal =
        catchThrowableOfType(
            MongoBulkWriteException.class,
            () ->
                documents.insertMany(
                    List.of(document("a", 1), document("b", 2), document("c", 1)),
                    new InsertManyOptions().ordered(false)));
    assertThat(refusal.getWriteErrors())
        .extracting(error -> error.getCode())
        .containsExactly(11000);
    assertThat(refusal.getWriteErrors()).extracting(error -> error.getIndex()).containsExactly(1);
    assertThat(refusal.getWriteResult().getInsertedCount()).isEqualTo(2);
    assertThat(documents.countDocuments()).isEqualTo(3);
  }

  @Test
  default void an_ordered_insert_stops_at_the_first_duplicate() {
    var documents = collection();
    documents.insertOne(document("b", 1));
    var refusal =
        catchThrowableOfType(
            MongoBulkWriteException.class,
            () ->
                documents.insertMany(
                    List.of(document("a", 1), document("b", 2), document("c", 1))));
    assertThat(refusal.getWriteResult().getInsertedCount()).isEqualTo(1);
    assertThat(documents.countDocuments()).isEqualTo(2);
  }

  @Test
  default void an_unordered_bulk_does_all_it_can() {
    var documents = collection();
    documents.insertOne(document("a", 1));
    var refusal =
        catchThrowableOfType(
            MongoBulkWriteException.class,
            () ->
                documents.bulkWrite(
                    List.of(
                        new InsertOneModel<>(document("a", 7)),
                        new InsertOneModel<>(document("b", 1)),
                        new ReplaceOneModel<>(eq("_id", "a"), document("a", 2))),
                    new BulkWriteOptions().ordered(false)));
    assertThat(refusal.getWriteErrors()).hasSize(1);
    assertThat(documents.find().sort(new Document("_id", 1)))
        .containsExactly(document("a", 2), document("b", 1));
  }

  @Test
  default void an_update_that_would_break_a_unique_index_changes_nothing() {
    var documents = collection();
    documents.createIndex(new Document("n", 1), new IndexOptions().unique(true));
    documents.insertMany(List.of(document("a", 1).append("n", 1), document("b", 1).append("n", 2)));
    var refusal =
        catchThrowableOfType(
            MongoCommandException.class,
            () -> documents.findOneAndUpdate(eq("_id", "a"), set("n", 2)));
    assertThat(refusal.getErrorCode()).isEqualTo(11000);
    assertThat(documents.find(eq("n", 1)).first()).isEqualTo(document("a", 1).append("n", 1));
  }

  @Test
  default void no_update_is_lost_when_eight_threads_change_one_document() throws Exception {
    var documents = collection();
    documents.insertOne(document("a", 0).append("sum", 0));
    try (var threads = Executors.newFixedThreadPool(8)) {
      IntStream.range(0, 8).forEach(_ -> threads.submit(() -> addFifty(documents)));
      threads.shutdown();
      assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(documents.find().first()).isEqualTo(document("a", 400).append("sum", 400));
  }

  private static void addFifty(MongoCollection<Document> documents) {
    for (int added = 0; added < 50; ) {
      Document seen = documents.find(eq("_id", "a")).first();
      int version = seen.getInteger("version");
      Document next = document("a", version + 1).append("sum", seen.getInteger("sum") + 1);
      added +=
          documents.replaceOne(and(eq("_id", "a"), eq("version", version)), next).getMatchedCount();
    }
  }

  @Test
  default void deleted_documents_are_gone() {
    var documents = collection();
    documents.insertMany(List.of(document("a", 1), document("b", 1), document("c", 2)));
    assertThat(documents.deleteOne(eq("_id", "a")).getDeletedCount()).isEqualTo(1);
    assertThat(documents.deleteMany(lt("version", 9)).getDeletedCount()).isEqualTo(2);
    assertThat(documents.find()).isEmpty();
  }
}
