package org.waishi.local.store.conformance;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

/** How documents are found, ordered, paged and counted; with indexes and without. */
interface QueryConformance extends TestedStore {

  /** Twenty places: {@code p00} to {@code p19}, in four countries, each with a rank of 0 to 4. */
  private MongoCollection<Document> places(Document... indexes) {
    var documents = collection();
    List.of(indexes).forEach(documents::createIndex);
    documents.insertMany(IntStream.range(0, 20).mapToObj(QueryConformance::place).toList());
    return documents;
  }

  private static Document place(int n) {
    var state =
        new Document("country", List.of("DE", "FR", "JP", "KR").get(n % 4)).append("rank", n % 5);
    if (n % 10 == 0) {
      state.append("closed", true);
    }
    return new Document("_id", "p%02d".formatted(n)).append("state", state);
  }

  private static List<String> ids(Iterable<Document> documents) {
    var ids = new ArrayList<String>();
    documents.forEach(document -> ids.add(document.getString("_id")));
    return ids;
  }

  /** The same query must give the same answer whatever indexes there are. */
  private void same(Bson filter, Bson sort, String... expected) {
    for (Document index :
        List.of(
            new Document("_id", 1),
            new Document("state.country", 1),
            new Document("state.country", 1).append("_id", 1),
            new Document("state.rank", -1).append("state.country", 1))) {
      assertThat(ids(places(index).find(filter).sort(sort)))
          .as("%s", index)
          .containsExactly(expected);
    }
  }

  @Test
  default void equal_values_are_found() {
    same(eq("state.country", "JP"), ascending("_id"), "p02", "p06", "p10", "p14", "p18");
  }

  @Test
  default void ranges_are_found() {
    same(and(gte("_id", "p05"), lt("_id", "p08")), ascending("_id"), "p05", "p06", "p07");
    same(and(gt("state.rank", 3), lt("_id", "p10")), descending("_id"), "p09", "p04");
  }

  @Test
  default void values_of_a_list_are_found() {
    same(
        and(in("state.country", "JP", "XX", "DE"), eq("state.rank", 0)),
        ascending("_id"),
        "p00",
        "p10");
  }

  @Test
  default void alternatives_are_found() {
    same(
        or(eq("_id", "p03"), eq("_id", "p01"), eq("state.closed", true)),
        ascending("_id"),
        "p00",
        "p01",
        "p03",
        "p10");
  }

  @Test
  default void two_keys_order_the_answer() {
    same(
        lt("_id", "p06"),
        orderBy(descending("state.rank"), ascending("state.country")),
        "p04",
        "p03",
        "p02",
        "p01",
        "p00",
        "p05");
  }

  @Test
  default void text_is_found_by_its_beginning() {
    same(regex("_id", "^p1[0-2]"), ascending("_id"), "p10", "p11", "p12");
    same(and(regex("state.country", "^J"), lt("_id", "p09")), ascending("_id"), "p02", "p06");
  }

  @Test
  default void missing_fields_can_be_asked_for() {
    same(and(exists("state.closed", false), lt("_id", "p02")), ascending("_id"), "p01");
    same(exists("state.closed"), ascending("_id"), "p00", "p10");
    same(and(eq("state.closed", null), lt("_id", "p03")), ascending("_id"), "p01", "p02");
    same(and(ne("state.country", "DE"), lt("_id", "p03")), ascending("_id"), "p01", "p02");
  }

  @Test
  default void keyset_pages_meet_every_document_once() {
    var documents = places(new Document("state.country", 1).append("_id", 1));
    var met = new ArrayList<String>();
    String last = "";
    for (int page = 0; page < 8; page++) {
      var next = documents.find(gt("_id", last)).sort(ascending("_id")).limit(3);
      met.addAll(ids(next));
      last = met.getLast();
    }
    assertThat(met).isEqualTo(IntStream.range(0, 20).mapToObj("p%02d"::formatted).toList());
  }

  @Test
  default void keyset_pages_over_two_keys_go_on_behind_the_last_document() {
    var documents = places(new Document("state.rank", 1));
    Bson behind = or(gt("state.rank", 3), and(eq("state.rank", 3), gt("_id", "p08")));
    assertThat(ids(documents.find(behind).sort(ascending("state.rank", "_id")).limit(4)))
        .containsExactly("p13", "p18", "p04", "p09");
  }

  @Test
  default void a_long_answer_comes_in_batches() {
    var documents = collection();
    documents.insertMany(IntStream.range(0, 2_500).mapToObj(n -> new Document("_id", n)).toList());
    assertThat(documents.find().batchSize(100).sort(ascending("_id")))
        .hasSize(2_500)
        .extracting(document -> document.getInteger("_id"))
        .isSorted();
    assertThat(documents.find().skip(2_000)).hasSize(500);
  }

  @Test
  default void only_the_fields_asked_for_come_back() {
    assertThat(
            places().find(eq("_id", "p07")).projection(Projections.include("state.rank")).first())
        .isEqualTo(new Document("_id", "p07").append("state", new Document("rank", 2)));
  }

  @Test
  default void matching_documents_are_counted() {
    var documents = places(new Document("state.country", 1));
    assertThat(documents.countDocuments()).isEqualTo(20);
    assertThat(documents.estimatedDocumentCount()).isEqualTo(20);
    assertThat(documents.countDocuments(eq("state.country", "JP"))).isEqualTo(5);
    assertThat(documents.countDocuments(new Document(), new CountOptions().limit(7))).isEqualTo(7);
    assertThat(documents.countDocuments(eq("state.country", "XX"))).isZero();
  }

  @Test
  default void groups_are_totalled() {
    var totals =
        places(new Document("state.rank", 1))
            .aggregate(
                List.of(
                    Aggregates.match(gt("state.rank", 0)),
                    Aggregates.group(
                        "$state.country",
                        Accumulators.sum("places", 1),
                        Accumulators.max("best", "$state.rank")),
                    Aggregates.sort(ascending("_id"))));
    assertThat(totals)
        .hasSize(4)
        .allMatch(total -> total.getInteger("places") == 4 && total.getInteger("best") == 4);
  }

  @Test
  default void distinct_values_are_listed() {
    assertThat(places().distinct("state.country", String.class))
        .containsExactlyInAnyOrder("DE", "FR", "JP", "KR");
  }

  @Test
  default void numbers_of_every_kind_are_one_kind() {
    var documents = collection();
    documents.createIndex(new Document("n", 1));
    documents.insertMany(
        List.of(
            new Document("_id", "int").append("n", 1),
            new Document("_id", "long").append("n", 2L),
            new Document("_id", "double").append("n", 1.5),
            new Document("_id", "text").append("n", "1")));
    assertThat(ids(documents.find(gte("n", 1)).sort(ascending("n"))))
        .containsExactly("int", "double", "long");
    assertThat(ids(documents.find(eq("n", 2)))).containsExactly("long");
  }
}
