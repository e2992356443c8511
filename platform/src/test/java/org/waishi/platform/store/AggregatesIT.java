package org.waishi.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Origin.Heard;
import org.waishi.platform.command.Precondition;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Stored;
import org.waishi.platform.crypto.FieldCipher;
import org.waishi.platform.crypto.PersonalField;
import org.waishi.platform.crypto.TinkSuite;
import org.waishi.platform.journal.BrokenLink;
import org.waishi.platform.keyring.KeyRing;
import org.waishi.platform.outbox.OutboxEntry;
import org.waishi.platform.outbox.OutboxFormat;
import org.waishi.platform.testing.counter.Counter;
import org.waishi.platform.testing.counter.CounterEvent;
import org.waishi.platform.testing.counter.CounterStore;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AggregatesIT {

  private static final int THREADS = 8;
  private static final int EACH = 25;

  private final CounterStore store = CounterStore.fresh();
  private Aggregates<Counter, CounterEvent> counters;

  /** What a caller can say. */
  record Order(String name, int number) {}

  /** No two counters of one label. */
  record LabelTaken() implements Refusal {
    @Override
    public String code() {
      return "label-taken";
    }
  }

  @BeforeEach
  void open() {
    store.database().drop();
    Uniqueness labels = new Uniqueness("state.label", new LabelTaken());
    counters = store.aggregates(outbox -> {}).open(Counter.kind("test.counter"), labels);
  }

  @AfterAll
  void close() {
    store.close();
  }

  @Test
  void a_new_aggregate_is_found_with_its_first_fact() {
    Stored<Counter> made = made("a", 9);
    assertThat(made.version()).isEqualTo(1);
    assertThat(made.created().by()).isEqualTo("officer");
    assertThat(counters.find(made.id())).contains(made);
    assertThat(entries(made.id()))
        .extracting(OutboxEntry::id)
        .containsExactly("test.counter/" + made.id() + ".1");
  }

  @Test
  void state_and_facts_change_in_one_document() {
    Stored<Counter> made = made("a", 9);
    assertThat(counters.change(made.id(), command("k"), Counter::countOn))
        .isInstanceOf(Result.Done.class);
    Stored<Counter> now = counters.find(made.id()).orElseThrow();
    assertThat(now.state()).isEqualTo(new Counter("a", 1, 9));
    assertThat(now.version()).isEqualTo(2);
    assertThat(entries(made.id())).extracting(OutboxEntry::version).containsExactly(1L, 2L);
    assertThat(BrokenLink.in(entries(made.id()))).isEmpty();
  }

  @Test
  void a_refusal_writes_nothing() {
    Stored<Counter> made = made("a", 0);
    assertThat(counters.change(made.id(), command("k"), Counter::countOn))
        .isEqualTo(new Result.Refused<>(List.of(new Counter.LimitReached(0))));
    assertThat(counters.find(made.id())).contains(made);
  }

  @Test
  void what_is_not_there_is_missing() {
    assertThat(counters.change("nobody", command("k"), Counter::countOn))
        .isEqualTo(new Result.Missing<>("nobody"));
  }

  @Test
  void a_wish_that_is_true_already_writes_nothing() {
    Stored<Counter> made = made("a", 9);
    assertThat(counters.change(made.id(), command("k"), Decision::unchanged))
        .isEqualTo(new Result.Done<>(made, false));
  }

  @Test
  void a_caller_who_saw_another_version_is_told_and_nothing_is_written() {
    Stored<Counter> made = made("a", 9);
    counters.change(made.id(), command("one"), Counter::countOn);
    Command late = command("two").expecting(Precondition.version(1));
    assertThat(counters.change(made.id(), late, Counter::countOn))
        .isEqualTo(new Result.Stale<>(1, 2));
    assertThat(count(made)).isEqualTo(1);
  }

  @Test
  void the_same_creation_twice_meets_the_same_aggregate() {
    Stored<Counter> made = made("a", 9);
    assertThat(create("a", 9)).isEqualTo(new Result.Done<>(made, false));
  }

  @Test
  void a_creation_that_would_be_refused_by_now_still_meets_what_it_made() {
    Stored<Counter> made = made("a", 9);
    Command again = Command.of(Origin.request("officer", "c", "a"), new Order("a", 9));
    assertThat(counters.create(again, id -> Decision.refuse(new LabelTaken())))
        .isEqualTo(new Result.Done<>(made, false));
  }

  @Test
  void a_creation_with_a_used_key_and_another_body_is_told() {
    made("a", 9);
    Command other = Command.of(Origin.request("officer", "c", "a"), new Order("other", 1));
    assertThat(counters.create(other, id -> Counter.open("other", 1)))
        .isEqualTo(new Result.KeyReused<>("a"));
  }

  @Test
  void the_same_change_twice_happens_once_even_with_an_old_version() {
    Stored<Counter> made = made("a", 9);
    Command once = command("k").expecting(Precondition.version(1));
    assertThat(counters.change(made.id(), once, Counter::countOn)).matches(AggregatesIT::fresh);
    assertThat(counters.change(made.id(), once, Counter::countOn)).matches(r -> !fresh(r));
    assertThat(count(made)).isEqualTo(1);
  }

  @Test
  void a_change_with_a_used_key_and_another_body_is_told() {
    Stored<Counter> made = made("a", 9);
    counters.change(made.id(), command("k"), Counter::countOn);
    Command other = Command.of(Origin.request("officer", "c", "k"), new Order("k", 2));
    assertThat(counters.change(made.id(), other, Counter::countOn))
        .isEqualTo(new Result.KeyReused<>("k"));
  }

  @Test
  void a_key_of_a_change_is_remembered_over_31_others_and_then_forgotten() {
    Stored<Counter> made = made("a", 99);
    IntStream.rangeClosed(1, Ledger.REPEATS_KEPT).forEach(i -> change(made, "k" + i));
    assertThat(change(made, "k1")).matches(r -> !fresh(r));
    change(made, "one too many");
    assertThat(change(made, "k1")).matches(AggregatesIT::fresh);
  }

  @Test
  void lost_races_are_decided_again_and_no_update_is_lost() throws Exception {
    Stored<Counter> made = made("a", THREADS * EACH);
    atOnce(() -> IntStream.range(0, EACH).mapToObj(i -> change(made, null)).toList());
    assertThat(count(made)).isEqualTo(THREADS * EACH);
    assertThat(entries(made.id()))
        .extracting(OutboxEntry::version)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 1 + THREADS * EACH).boxed().toList());
    assertThat(BrokenLink.in(entries(made.id()))).isEmpty();
  }

  @Test
  void one_key_sent_by_many_at_once_creates_once() throws Exception {
    List<Result<Counter>> results = atOnce(() -> create("a", 9));
    assertThat(results).filteredOn(AggregatesIT::fresh).hasSize(1);
    assertThat(counters.count(Filters.empty())).isEqualTo(1);
  }

  @Test
  void a_second_of_what_must_be_unique_is_refused() {
    made("a", 9);
    Command other = Command.of(Origin.request("officer", "c", "other"), new Order("a", 9));
    assertThat(counters.create(other, id -> Counter.open("a", 9)))
        .isEqualTo(new Result.Refused<>(List.of(new LabelTaken())));
  }

  @Test
  void an_event_heard_before_changes_nothing_again() {
    Stored<Counter> made = made("a", 9);
    assertThat(hear(made, 4)).matches(AggregatesIT::fresh);
    assertThat(hear(made, 4)).matches(r -> !fresh(r));
    assertThat(hear(made, 3)).matches(r -> !fresh(r));
    assertThat(hear(made, 5)).matches(AggregatesIT::fresh);
    assertThat(count(made)).isEqualTo(2);
  }

  @Test
  void personal_data_is_kept_sealed_beside_the_state_and_in_no_fact(@TempDir Path folder) {
    FieldCipher cipher =
        new FieldCipher(new TinkSuite(KeyRing.open(folder.resolve("keyset.json"), true)));
    Stored<Counter> made = made("a", 9);
    Command sealing =
        command("k").sealing(data -> data.with(cipher, PersonalField.PASSPORT, "E12345678"));
    counters.change(made.id(), sealing, Counter::countOn);
    change(made, "later");
    Stored<Counter> now = counters.find(made.id()).orElseThrow();
    assertThat(now.personal().open(cipher, PersonalField.PASSPORT)).contains("E12345678");
    assertThat(store.database().getCollection("counters").find().first().toJson())
        .doesNotContain("E12345678");
  }

  @Test
  void a_decision_that_looks_at_what_is_sealed_looks_at_what_its_write_replaces(
      @TempDir Path folder) {
    FieldCipher cipher =
        new FieldCipher(new TinkSuite(KeyRing.open(folder.resolve("keyset.json"), true)));
    Stored<Counter> made = made("a", 9);
    List<Set<PersonalField>> seen = new ArrayList<>();
    counters.changeSeeing(
        made.id(),
        command("slow"),
        now -> {
          if (seen.isEmpty()) {
            Command first =
                command("quick").sealing(data -> data.with(cipher, PersonalField.NAME, "Maria"));
            counters.change(made.id(), first, Counter::countOn);
          }
          seen.add(now.personal().fields().keySet());
          return now.state().countOn();
        });
    assertThat(seen).containsExactly(Set.of(), Set.of(PersonalField.NAME));
    assertThat(count(made)).isEqualTo(2);
  }

  private Result<Counter> hear(Stored<Counter> counter, long version) {
    Heard heard = new Heard("other.topic/x", version);
    Origin origin = new Origin("service", "c", "x." + version, null, heard);
    return counters.change(counter.id(), Command.of(origin, "heard"), Counter::countOn);
  }

  private Stored<Counter> made(String label, int limit) {
    return ((Result.Done<Counter>) create(label, limit)).stored();
  }

  private Result<Counter> create(String label, int limit) {
    Origin origin = Origin.request("officer", "conversation", label);
    return counters.create(
        Command.of(origin, new Order(label, limit)), id -> Counter.open(label, limit));
  }

  private Result<Counter> change(Stored<Counter> counter, String key) {
    return counters.change(counter.id(), command(key), Counter::countOn);
  }

  private static Command command(String key) {
    return Command.of(Origin.request("officer", "c", key), new Order("count", 1));
  }

  private int count(Stored<Counter> counter) {
    return counters.find(counter.id()).orElseThrow().state().count();
  }

  private static boolean fresh(Result<Counter> result) {
    return result instanceof Result.Done<Counter> done && done.fresh();
  }

  private List<OutboxEntry> entries(String id) {
    return OutboxFormat.entriesOf(
        store.database().getCollection("counters").find(Filters.eq("_id", id)).first());
  }

  private static <T> List<T> atOnce(Callable<T> work) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<T>> futures =
          threads.invokeAll(IntStream.range(0, THREADS).mapToObj(i -> work).toList());
      return futures.stream().map(Future::resultNow).toList();
    }
  }
}
