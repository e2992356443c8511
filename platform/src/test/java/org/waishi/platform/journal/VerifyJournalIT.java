package org.waishi.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.outbox.OutboxEntry;
import org.waishi.platform.outbox.OutboxFormat;
import org.waishi.platform.store.Aggregates;
import org.waishi.platform.testing.RealParts;
import org.waishi.platform.testing.counter.Counter;
import org.waishi.platform.testing.counter.CounterEvent;
import org.waishi.platform.testing.counter.CounterStore;

class VerifyJournalIT {

  private final CounterStore store = CounterStore.fresh();
  private final List<String> ids = new ArrayList<>();

  @BeforeEach
  void three_lives_of_four_facts() {
    Aggregates<Counter, CounterEvent> counters = open(Counter.kind("test.counter"));
    for (int i = 0; i < 3; i++) {
      ids.add(live(counters, "counter-" + i));
    }
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void an_untouched_journal_is_whole() {
    assertThat(broken()).isNull();
  }

  @Test
  void a_changed_entry_is_named() {
    entries().updateOne(Filters.eq("_id", fact(1, 2)), Updates.set("data", "{}"));
    assertThat(broken()).isEqualTo(fact(1, 2));
  }

  @Test
  void a_missing_entry_is_named() {
    entries().deleteOne(Filters.eq("_id", fact(1, 2)));
    assertThat(broken()).isEqualTo(fact(1, 2));
  }

  @Test
  void a_missing_end_is_named() {
    pulled();
    entries().deleteMany(Filters.in("_id", fact(1, 3), fact(1, 4)));
    assertThat(broken()).isEqualTo(fact(1, 3));
  }

  @Test
  void a_journal_that_is_wholly_gone_is_named_by_its_first_entry() {
    pulled();
    entries().deleteMany(Filters.eq("aggregate", ids.get(2)));
    assertThat(broken()).isEqualTo(fact(2, 1));
  }

  @Test
  void facts_that_still_wait_in_a_document_are_not_missing() {
    entries().deleteMany(Filters.eq("aggregate", ids.get(2)));
    entries().deleteOne(Filters.eq("_id", fact(1, 4)));
    assertThat(broken()).isNull();
  }

  @Test
  void a_document_that_is_gone_and_one_that_was_turned_back_are_named() {
    documents("counters").updateOne(Filters.eq("_id", ids.get(1)), Updates.set("version", 3L));
    assertThat(broken()).isEqualTo(fact(1, 4));
    documents("counters").deleteOne(Filters.eq("_id", ids.get(1)));
    assertThat(broken()).isEqualTo(fact(1, 1));
  }

  @Test
  void a_last_entry_that_was_rewritten_with_its_hash_is_named() {
    OutboxEntry last = OutboxFormat.read(entries().find(Filters.eq("_id", fact(1, 4))).first());
    OutboxEntry forged =
        OutboxEntry.chained(
            last.stream(), last.type(), last.time(), 4, "{}", last.meta(), last.previous());
    entries()
        .updateOne(
            Filters.eq("_id", fact(1, 4)),
            Updates.combine(Updates.set("data", "{}"), Updates.set("hash", forged.hash())));
    assertThat(broken()).isEqualTo(fact(1, 4));
  }

  @Test
  void one_id_in_two_kinds_is_two_chains() {
    live(open(twin()), ids.get(1));
    assertThat(broken()).isNull();
    entries().deleteOne(Filters.eq("_id", "test.twin/" + ids.get(1) + ".2"));
    pulled("twins");
    assertThat(broken()).isEqualTo("test.twin/" + ids.get(1) + ".2");
  }

  @Test
  void the_first_of_several_is_named() {
    entries().updateOne(Filters.eq("_id", fact(2, 1)), Updates.set("type", "other"));
    entries().updateOne(Filters.eq("_id", fact(0, 3)), Updates.set("type", "other"));
    assertThat(broken()).isEqualTo(fact(0, 3));
  }

  @Test
  void the_command_ends_with_1_when_a_link_is_broken() throws Exception {
    assertThat(exitCode()).isZero();
    entries().updateOne(Filters.eq("_id", fact(1, 2)), Updates.set("data", "{}"));
    assertThat(exitCode()).isOne();
  }

  private Aggregates<Counter, CounterEvent> open(AggregateKind<Counter, CounterEvent> kind) {
    Journal journal = new Journal(entries(), InstantSource.system());
    return store.aggregates(outbox -> journal.append(List.of(outbox))).open(kind);
  }

  private static AggregateKind<Counter, CounterEvent> twin() {
    AggregateKind<Counter, CounterEvent> kind = Counter.kind("test.twin");
    return new AggregateKind<>(
        kind.name(), "twins", kind.stateType(), kind.facts(), kind.genesis());
  }

  private String fact(int life, int version) {
    return "test.counter/" + ids.get(life) + "." + version;
  }

  private static String live(Aggregates<Counter, CounterEvent> counters, String id) {
    Command command = Command.of(Origin.internal("test", "c"), "count");
    counters.create(id, command, () -> Counter.open(id, 9));
    for (int i = 0; i < 3; i++) {
      assertThat(counters.change(id, command, Counter::countOn)).isInstanceOf(Result.Done.class);
    }
    return id;
  }

  private void pulled() {
    pulled("counters");
  }

  private void pulled(String collection) {
    documents(collection).updateMany(Filters.empty(), Updates.set(OutboxFormat.OUTBOX, List.of()));
  }

  private MongoCollection<Document> documents(String collection) {
    return store.database().getCollection(collection);
  }

  private String broken() {
    return new VerifyJournal(store.database()).firstBroken().map(BrokenLink::entry).orElse(null);
  }

  private int exitCode() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                VerifyJournal.class.getName(),
                RealParts.store() + "/" + store.database().getName())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }

  private MongoCollection<Document> entries() {
    return store.database().getCollection(Journal.COLLECTION);
  }
}
