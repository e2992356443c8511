package org.waishi.local.store.conformance;

import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.pullByFilter;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.PushOptions;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Arrays inside a document, above all the outbox. */
interface ArrayConformance extends TestedStore {

  private static Document event(String id) {
    return new Document("id", id).append("type", "reported");
  }

  @Test
  default void published_events_are_pulled_by_id_and_the_others_stay() {
    var documents = collection();
    documents.insertOne(
        new Document("_id", "a").append("outbox", List.of(event("1"), event("2"), event("3"))));
    documents.updateOne(
        eq("_id", "a"), pullByFilter(new Document("outbox", in("id", "1", "2").toBsonDocument())));
    assertThat(documents.find().first())
        .isEqualTo(new Document("_id", "a").append("outbox", List.of(event("3"))));
  }

  @Test
  default void an_outbox_is_emptied_only_at_the_version_that_was_published() {
    var documents = collection();
    Document stored =
        new Document("_id", "a")
            .append("version", 3)
            .append("outbox", List.of(event("1")))
            .append("outboxSince", new Date(7));
    documents.insertOne(stored);
    var emptied = combine(set("outbox", List.of()), unset("outboxSince"));
    assertThat(documents.updateOne(new Document("_id", "a").append("version", 2), emptied))
        .matches(result -> result.getMatchedCount() == 0);
    documents.updateOne(new Document("_id", "a").append("version", 3), emptied);
    assertThat(documents.find(exists("outboxSince"))).isEmpty();
    assertThat(documents.find().first().getList("outbox", Document.class)).isEmpty();
  }

  @Test
  default void elements_are_pushed_bounded_and_kept_unique() {
    var documents = collection();
    documents.insertOne(new Document("_id", "a"));
    documents.updateOne(eq("_id", "a"), push("log", 1));
    documents.updateOne(
        eq("_id", "a"), pushEach("log", List.of(2, 3, 4), new PushOptions().slice(-3)));
    documents.updateOne(eq("_id", "a"), combine(addToSet("tags", "x"), pull("log", 3)));
    documents.updateOne(eq("_id", "a"), addToSet("tags", "x"));
    assertThat(documents.find().first())
        .isEqualTo(
            new Document("_id", "a").append("log", List.of(2, 4)).append("tags", List.of("x")));
  }

  @Test
  default void the_matched_element_of_an_array_can_be_changed() {
    var documents = collection();
    documents.insertOne(new Document("_id", "a").append("outbox", List.of(event("1"), event("2"))));
    documents.updateOne(
        new Document("_id", "a").append("outbox.id", "2"), set("outbox.$.type", "closed"));
    assertThat(
            documents
                .find(elemMatch("outbox", eq("type", "closed")))
                .first()
                .getList("outbox", Document.class))
        .containsExactly(event("1"), new Document("id", "2").append("type", "closed"));
  }
}
