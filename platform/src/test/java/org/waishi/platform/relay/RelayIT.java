package org.waishi.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.event.KafkaEventLog;
import org.waishi.platform.journal.BrokenLink;
import org.waishi.platform.journal.Journal;
import org.waishi.platform.outbox.OutboxEntry;
import org.waishi.platform.outbox.OutboxFormat;
import org.waishi.platform.store.Aggregates;
import org.waishi.platform.testing.TestTopic;
import org.waishi.platform.testing.counter.Counter;
import org.waishi.platform.testing.counter.CounterEvent;
import org.waishi.platform.testing.counter.CounterStore;

class RelayIT {

  private static final Duration SOON = Duration.ofSeconds(20);

  private final TestTopic topic = TestTopic.fresh();
  private final AggregateKind<Counter, CounterEvent> kind = Counter.kind(topic.kind());
  private final CounterStore store = CounterStore.fresh();
  private Journal journal;
  private OutboxStore outboxes;
  private Relay relay;

  @BeforeEach
  void wire() {
    journal =
        new Journal(store.database().getCollection(Journal.COLLECTION), InstantSource.system());
    outboxes = new OutboxStore(store.database(), store.kinds());
    relay = new Relay(new KafkaEventLog(topic.producer(), "test"), journal, outboxes, 100);
  }

  @AfterEach
  void close() {
    relay.close();
    topic.close();
    store.close();
  }

  @Test
  void facts_arrive_in_order_with_their_attributes() {
    String id = create(store.aggregates(relay).open(kind), "a");
    countOn(store.aggregates(relay).open(kind), id, 20);
    List<ConsumerRecord<String, byte[]>> heard = topic.heard(id, 21);
    assertThat(heard)
        .extracting(record -> Long.valueOf(TestTopic.header(record, "ce_version")))
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 21).boxed().toList());
    ConsumerRecord<String, byte[]> second = heard.get(1);
    assertThat(new String(second.value())).isEqualTo("{\"now\":1}");
    assertThat(TestTopic.headers(second))
        .containsEntry("ce_specversion", "1.0")
        .containsEntry("ce_id", fact(id, 2))
        .containsEntry("ce_type", "org.waishi.test.counter-counted.v1")
        .containsEntry("ce_source", "/test")
        .containsEntry("ce_subject", id)
        .containsEntry("ce_actor", "officer")
        .containsEntry("ce_correlationid", "conversation")
        .containsEntry("content-type", "application/json")
        .containsKeys("ce_time", "ce_traceparent");
  }

  @Test
  void the_outbox_is_emptied_and_the_journal_is_an_intact_chain() {
    String id = create(store.aggregates(relay).open(kind), "a");
    countOn(store.aggregates(relay).open(kind), id, 20);
    awaitEmpty(id);
    assertThat(journal.of(id)).hasSize(21);
    assertThat(BrokenLink.in(journal.of(id))).isEmpty();
    await().atMost(SOON).until(() -> relay.active() == 0);
  }

  @Test
  void a_journal_entry_that_was_tampered_with_is_named() {
    String id = create(store.aggregates(relay).open(kind), "a");
    countOn(store.aggregates(relay).open(kind), id, 5);
    awaitEmpty(id);
    store
        .database()
        .getCollection(Journal.COLLECTION)
        .updateOne(Filters.eq("_id", fact(id, 3)), Updates.set("data", "{\"now\":7}"));
    assertThat(BrokenLink.in(journal.of(id))).map(BrokenLink::entry).contains(fact(id, 3));
  }

  @Test
  void an_aggregate_that_cannot_be_published_holds_up_no_other() {
    Aggregates<Counter, CounterEvent> counters = store.aggregates(relay).open(kind);
    String huge = create(counters, "x".repeat(2_000_000));
    await().atMost(SOON).until(() -> relay.stalled() == 1);
    List<String> others =
        IntStream.range(0, 20).mapToObj(i -> create(counters, "small-" + i)).toList();
    others.forEach(this::awaitEmpty);
    assertThat(outbox(huge)).hasSize(1);
    assertThat(journal.of(huge)).isEmpty();
  }

  @Test
  void the_sweeper_publishes_what_a_crash_left_in_the_documents() {
    String id = create(store.aggregates(lost -> {}).open(kind), "a");
    countOn(store.aggregates(lost -> {}).open(kind), id, 3);
    assertThat(outbox(id)).hasSize(4);
    Sweeper.Settings atOnce = new Sweeper.Settings(Duration.ofMillis(100), Duration.ZERO);
    try (Sweeper sweeper = new Sweeper(outboxes, relay, InstantSource.system(), atOnce)) {
      assertThat(topic.heard(id, 4)).hasSize(4);
      awaitEmpty(id);
      await()
          .atMost(SOON)
          .untilAsserted(
              () -> assertThat(sweeper.backlogs().get(kind.name()).documents()).isZero());
    }
    assertThat(BrokenLink.in(journal.of(id))).isEmpty();
  }

  private String fact(String id, int version) {
    return kind.name() + "/" + id + "." + version;
  }

  private static void countOn(Aggregates<Counter, CounterEvent> counters, String id, int times) {
    IntStream.range(0, times).forEach(i -> counters.change(id, command(null), Counter::countOn));
  }

  private static String create(Aggregates<Counter, CounterEvent> counters, String label) {
    Result<Counter> result = counters.create(command(null), id -> Counter.open(label, 1_000));
    return ((Result.Done<Counter>) result).stored().id();
  }

  private static Command command(String key) {
    return Command.of(Origin.request("officer", "conversation", key), "order");
  }

  private void awaitEmpty(String id) {
    await().atMost(SOON).until(() -> outbox(id).isEmpty());
    assertThat(document(id)).doesNotContainKey(OutboxFormat.SINCE);
  }

  private List<OutboxEntry> outbox(String id) {
    return OutboxFormat.entriesOf(document(id));
  }

  private Document document(String id) {
    return store.database().getCollection(kind.collection()).find(Filters.eq("_id", id)).first();
  }
}
