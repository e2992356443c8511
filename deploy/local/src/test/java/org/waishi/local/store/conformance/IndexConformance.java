package org.waishi.local.store.conformance;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Updates;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Unique, sparse, compound and multikey indexes. */
interface IndexConformance extends TestedStore {

  private static int refused(MongoCollection<Document> documents, Document document) {
    var refusal =
        catchThrowableOfType(MongoWriteException.class, () -> documents.insertOne(document));
    return refusal.getError().getCode();
  }

  @Test
  default void one_version_of_an_aggregate_is_journalled_once() {
    var journal = collection();
    journal.createIndex(
        new Document("aggregate", 1).append("version", 1), new IndexOptions().unique(true));
    journal.insertOne(new Document("aggregate", "a").append("version", 1L));
    journal.insertOne(new Document("aggregate", "a").append("version", 2L));
    assertThat(refused(journal, new Document("aggregate", "a").append("version", 2)))
        .isEqualTo(11000);
    assertThat(journal.find(eq("aggregate", "a")).sort(ascending("version")))
        .extracting(entry -> entry.getLong("version"))
        .containsExactly(1L, 2L);
  }

  @Test
  default void a_sparse_unique_index_lets_many_documents_lack_the_field() {
    var documents = collection();
    documents.createIndex(new Document("request", 1), new IndexOptions().unique(true).sparse(true));
    documents.insertMany(List.of(new Document("_id", 1), new Document("_id", 2)));
    documents.insertOne(new Document("_id", 3).append("request", "r"));
    assertThat(refused(documents, new Document("_id", 4).append("request", "r"))).isEqualTo(11000);
    assertThat(documents.find(eq("request", null)).sort(ascending("_id")))
        .containsExactly(new Document("_id", 1), new Document("_id", 2));
  }

  @Test
  default void a_unique_value_is_free_again_once_its_holder_gives_it_up() {
    var documents = collection();
    documents.createIndex(new Document("request", 1), new IndexOptions().unique(true).sparse(true));
    documents.insertOne(new Document("_id", 1).append("request", "r"));
    documents.updateOne(eq("_id", 1), Updates.unset("request"));
    documents.insertOne(new Document("_id", 2).append("request", "r"));
    assertThat(documents.find(eq("request", "r")).first().getInteger("_id")).isEqualTo(2);
  }

  @Test
  default void waiting_outboxes_come_oldest_first() {
    var documents = collection();
    documents.createIndex(new Document("outboxSince", 1), new IndexOptions().sparse(true));
    for (int n = 0; n < 10; n++) {
      documents.insertOne(new Document("_id", n).append("outboxSince", new Date(1_000L * (9 - n))));
    }
    documents.insertOne(new Document("_id", 99));
    documents.updateOne(eq("_id", 8), Updates.unset("outboxSince"));
    assertThat(
            documents
                .find(lt("outboxSince", new Date(5_000)))
                .sort(ascending("outboxSince"))
                .limit(3))
        .extracting(document -> document.getInteger("_id"))
        .containsExactly(9, 7, 6);
  }

  @Test
  default void an_index_made_later_knows_the_earlier_documents() {
    var documents = collection();
    documents.insertMany(
        List.of(new Document("_id", 1).append("n", 5), new Document("_id", 2).append("n", 6)));
    documents.createIndex(new Document("n", -1));
    documents.createIndex(new Document("n", -1));
    assertThat(documents.find(gt("n", 5)).first()).isEqualTo(new Document("_id", 2).append("n", 6));
  }

  @Test
  default void every_element_of_an_indexed_array_leads_to_its_document() {
    var documents = collection();
    documents.createIndex(new Document("tags", 1));
    documents.createIndex(new Document("legs.to", 1));
    documents.insertOne(
        new Document("_id", 1)
            .append("tags", List.of("red", "blue"))
            .append("legs", List.of(new Document("to", "JP"), new Document("to", "KR"))));
    documents.insertOne(new Document("_id", 2).append("tags", List.of()));
    documents.insertOne(new Document("_id", 3).append("tags", "blue"));
    assertThat(documents.find(eq("tags", "blue")).sort(ascending("_id")))
        .extracting(document -> document.getInteger("_id"))
        .containsExactly(1, 3);
    assertThat(documents.find(eq("legs.to", "KR"))).hasSize(1);
    assertThat(documents.find(and(gt("tags", "c"), lt("tags", "c")))).hasSize(1);
    assertThat(documents.find().sort(ascending("tags"))).hasSize(3);
  }

  @Test
  default void an_update_of_many_meets_each_document_once() {
    var documents = collection();
    documents.createIndex(new Document("n", 1));
    for (int n = 0; n < 200; n++) {
      documents.insertOne(new Document("_id", n).append("n", n));
    }
    assertThat(documents.updateMany(gt("n", -1), Updates.inc("n", 1_000)).getModifiedCount())
        .isEqualTo(200);
    assertThat(documents.countDocuments(lt("n", 1_200))).isEqualTo(200);
  }

  @Test
  default void an_index_dropped_by_name_leaves_its_namesakes_alone() {
    var unique = new IndexOptions().unique(true).name("by_n");
    var documents = collection();
    var others = database().getCollection("others");
    others.drop();
    documents.createIndex(new Document("n", 1), unique);
    others.createIndex(new Document("n", 1), unique);
    documents.dropIndex("by_n");
    documents.insertMany(List.of(new Document("n", 1), new Document("n", 1)));
    others.insertOne(new Document("n", 1));
    assertThat(refused(others, new Document("n", 1))).isEqualTo(11000);
    assertThat(others.listIndexes()).extracting(index -> index.getString("name")).contains("by_n");
    assertThat(documents.listIndexes()).hasSize(1);
  }
}
