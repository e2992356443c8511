package org.waishi.local.store.plan;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waishi.local.store.checkpoint.SnapshotAwareType;
import org.waishi.local.store.collection.Bson;
import org.waishi.local.store.index.EntryIndex;
import org.waishi.local.store.index.IndexDefinition;
import org.waishi.local.store.index.IndexFlags;
import org.waishi.local.store.index.PrimaryIndex;
import org.waishi.local.store.key.Key;

/** Which index a query takes, and how many entries it looks at, among 10,000 documents. */
class PlannerTest {

  private final MVStore file = MVStore.open(null);
  private final MVMap<String, String> flags = file.openMap("flags");
  private final PrimaryIndex primary = new PrimaryIndex(map("documents"), "_id");
  private final EntryIndex byCountry = index("country", false, false, "state.country", "_id");
  private final EntryIndex bySince = index("since", false, true, "outboxSince");
  private final EntryIndex byVersion = index("version", true, false, "aggregate", "version");
  private final EntryIndex byTag = index("tag", false, false, "tags");

  @BeforeEach
  void tenThousandDocuments() {
    for (int n = 0; n < 10_000; n++) {
      add(document(n));
    }
  }

  private static Document document(int n) {
    Document document =
        new Document("_id", "d%05d".formatted(n))
            .append("aggregate", "a" + n / 4)
            .append("version", n % 4)
            .append("state", new Document("country", "C" + n % 50))
            .append("tags", List.of("t" + n % 10, "u" + n % 10));
    return n % 100 == 0 ? document.append("outboxSince", n) : document;
  }

  private void add(Document document) {
    Key key = primary.keyOf(document);
    primary.entries().put(key.bytes(), Bson.encode(document));
    List.of(byCountry, bySince, byVersion, byTag).forEach(index -> index.add(document, key, null));
  }

  @AfterEach
  void close() {
    file.closeImmediately();
  }

  private MVMap<byte[], byte[]> map(String name) {
    return file.openMap(
        name, new MVMap.Builder<byte[], byte[]>().keyType(new SnapshotAwareType(() -> {})));
  }

  private EntryIndex index(String name, boolean unique, boolean sparse, String... fields) {
    List<IndexKey> keys = List.of(fields).stream().map(field -> new IndexKey(field, true)).toList();
    var definition = new IndexDefinition(name, keys, unique, sparse);
    return new EntryIndex(definition, map(name), new IndexFlags(flags, name));
  }

  private Plan plan(Document filter, Document sort, int limit) {
    return new Planner(Filter.of(filter), Order.of(sort, "_id"), limit)
        .choose(List.of(primary, byCountry, bySince, byVersion, byTag));
  }

  private static Document greater(Object value) {
    return new Document("$gt", value);
  }

  @Test
  void a_versioned_write_looks_at_one_document() {
    Plan plan = plan(new Document("_id", "d00777").append("version", 1), null, 0);
    assertThat(plan.index()).isSameAs(primary);
    assertThat(plan.entries()).isEqualTo(1);
  }

  @Test
  void conditions_joined_by_and_count_together() {
    Document filter =
        new Document(
            "$and", List.of(new Document("aggregate", "a7"), new Document("version", greater(1))));
    Plan plan = plan(filter, null, 0);
    assertThat(plan.index()).isSameAs(byVersion);
    assertThat(plan.entries()).isEqualTo(2);
  }

  @Test
  void a_page_of_a_country_is_walked_in_the_order_asked_for() {
    Document filter = new Document("state.country", "C7").append("_id", greater("d05000"));
    Plan up = plan(filter, new Document("_id", 1), 50);
    Plan down = plan(filter, new Document("_id", -1), 50);
    assertThat(up.index()).isSameAs(byCountry);
    assertThat(up.entries()).isEqualTo(100);
    assertThat(up.isSorted()).isTrue();
    assertThat(down.isSorted() && down.isBackward()).isTrue();
  }

  @Test
  void a_sparse_index_serves_only_those_who_want_the_field() {
    Document waiting = new Document("outboxSince", new Document("$lt", 5_000));
    Plan plan = plan(waiting, new Document("outboxSince", 1), 500);
    assertThat(plan.index()).isSameAs(bySince);
    assertThat(plan.isSorted()).isTrue();
    assertThat(plan.entries()).isEqualTo(50);
    assertThat(plan(new Document("outboxSince", null), null, 0).index()).isSameAs(primary);
    assertThat(plan(new Document(), new Document("outboxSince", 1), 5).index()).isSameAs(primary);
    assertThat(plan(new Document("outboxSince", new Document("$exists", true)), null, 0).index())
        .isSameAs(bySince);
  }

  @Test
  void a_first_page_in_order_is_cheaper_than_sorting_what_a_wide_filter_admits() {
    Document wide = new Document("state.country", greater("C0"));
    assertThat(plan(wide, new Document("_id", 1), 20).index()).isSameAs(primary);
  }

  @Test
  void elements_of_an_array_are_not_asked_to_meet_two_conditions_at_once() {
    Document filter = new Document("tags", greater("t8").append("$lt", "u0"));
    Plan plan = plan(filter, new Document("tags", 1), 0);
    assertThat(byTag.isMultikey()).isTrue();
    assertThat(plan.isSorted()).isFalse();
    assertThat(plan.index() == byTag ? plan.entries() : 11_000).isGreaterThanOrEqualTo(11_000);
  }

  @Test
  void text_is_found_by_its_beginning_unless_case_is_ignored() {
    Document anchored = new Document("_id", new BsonRegularExpression("^d0123", ""));
    Document ignoring = new Document("_id", new BsonRegularExpression("^d0123", "i"));
    assertThat(plan(anchored, null, 0).entries()).isEqualTo(10);
    assertThat(plan(ignoring, null, 0).entries()).isEqualTo(10_000);
  }

  @Test
  void alternatives_that_share_a_field_share_a_beginning() {
    Document behind =
        new Document(
            "$or",
            List.of(
                new Document("outboxSince", greater(9_000)),
                new Document("outboxSince", 9_000).append("_id", greater("d09000"))));
    Plan plan = plan(behind, new Document("outboxSince", 1).append("_id", 1), 20);
    assertThat(plan.index()).isSameAs(bySince);
    assertThat(plan.isSorted()).isTrue();
    assertThat(plan.entries()).isEqualTo(10);
  }
}
