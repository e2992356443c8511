package org.waishi.platform.outbox;

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
import org.waishi.platform.store.Aggregates;
import org.waishi.platform.store.Command;
import org.waishi.platform.store.Origin;
import org.waishi.platform.store.Result;
import org.waishi.platform.testing.RealParts;
import org.waishi.platform.testing.counter.Counter;
import org.waishi.platform.testing.counter.CounterEvent;
import org.waishi.platform.testing.counter.CounterStore;

class VerifyJournalIT {

  private final CounterStore store = CounterStore.fresh();
  private final List<String> ids = new ArrayList<>();

  @BeforeEach
  void three_lives_of_four_facts() {
    Journal journal = new Journal(entries(), InstantSource.system());
    Aggregates<Counter, CounterEvent> counters =
        store
            .aggregates(outbox -> journal.append(List.of(outbox)))
            .open(Counter.kind("test.counter"));
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
    entries().updateOne(Filters.eq("_id", ids.get(1) + ".2"), Updates.set("data", "{}"));
    assertThat(broken()).isEqualTo(ids.get(1) + ".2");
  }

  @Test
  void a_missing_entry_is_named_by_the_one_after_it() {
    entries().deleteOne(Filters.eq("_id", ids.get(1) + ".2"));
    assertThat(broken()).isEqualTo(ids.get(1) + ".3");
  }

  @Test
  void a_missing_end_is_named_by_the_entry_that_is_last_now() {
    pulled();
    entries().deleteOne(Filters.eq("_id", ids.get(1) + ".4"));
    assertThat(broken()).isEqualTo(ids.get(1) + ".3");
  }

  @Test
  void the_first_of_several_is_named() {
    entries().updateOne(Filters.eq("_id", ids.get(2) + ".1"), Updates.set("type", "other"));
    entries().updateOne(Filters.eq("_id", ids.get(0) + ".3"), Updates.set("type", "other"));
    assertThat(broken()).isEqualTo(ids.get(0) + ".3");
  }

  @Test
  void the_command_ends_with_1_when_a_link_is_broken() throws Exception {
    assertThat(exitCode()).isZero();
    entries().updateOne(Filters.eq("_id", ids.get(1) + ".2"), Updates.set("data", "{}"));
    assertThat(exitCode()).isOne();
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
    store
        .database()
        .getCollection("counters")
        .updateMany(Filters.empty(), Updates.set(OutboxFormat.OUTBOX, List.of()));
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
