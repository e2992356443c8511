package org.waishi.platform.reaction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoTimeoutException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.waishi.platform.deadletter.DeadLetter;
import org.waishi.platform.deadletter.DeadLetters;
import org.waishi.platform.deadletter.Parked;
import org.waishi.platform.deadletter.PutAside;
import org.waishi.platform.event.KafkaEventLog;
import org.waishi.platform.event.Outcome;
import org.waishi.platform.event.Traces;
import org.waishi.platform.json.JsonSettings;
import org.waishi.platform.outbox.Outbox;
import org.waishi.platform.outbox.OutboxEntry;
import org.waishi.platform.outbox.OutboxEntry.Meta;
import org.waishi.platform.replay.Replays;
import org.waishi.platform.store.View;
import org.waishi.platform.testing.RealParts;
import org.waishi.platform.testing.TestTopic;
import org.waishi.platform.testing.counter.Counter;
import org.waishi.platform.testing.counter.CounterStore;

class ReactionsIT {

  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String COUNTED = "org.waishi.test.counter-counted.v1";
  private static final String SERVICE = "hearer";

  private final TestTopic topic = TestTopic.fresh();
  private final CounterStore store = CounterStore.fresh();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Queue<String> heard = new ConcurrentLinkedQueue<>();
  private final View<Counted> view = store.aggregates(outbox -> {}).view("counted", Counted.class);
  private volatile Consumer<HeardEvent> trouble = event -> {};
  private Parked parked;
  private Replays replays;
  private ReactionLoop loop;

  /** What the hearer wants to know of the event. */
  record Counted(int now) {}

  @BeforeEach
  void listen() {
    TestTopic.declare(DeadLetters.topicOf(topic.name(), SERVICE), 3);
    ReactionTable table =
        new ReactionTable(
            List.of(Reactions.to(topic.name()).on(COUNTED, Counted.class, this::handle)));
    var consumers = consumers();
    DeadLetters letters =
        new DeadLetters(topic.producer(), consumers::createConsumer, SERVICE, table.topics());
    parked = new Parked(store.database().getCollection("parked"), InstantSource.system());
    PutAside aside = new PutAside(letters, parked);
    RecordReader reader = new RecordReader(JsonSettings.tolerant());
    Traces traces = new Traces(Tracer.NOOP, Propagator.NOOP);
    Reception reception = new Reception(table, reader, aside, traces, meters);
    replays =
        new Replays(
            aside, reception, store.database().getCollection("settled"), InstantSource.system());
    loop = new ReactionLoop(consumers, table, reception, new ReactionConfiguration.Settings(1, 16));
    loop.start();
  }

  @AfterEach
  void stop() {
    loop.close();
    topic.close();
    store.close();
  }

  @Test
  void each_of_the_five_outcomes_is_counted() {
    trouble = event -> failIf(event.subject().equals("breaks"));
    say("a", 1);
    say("a", 1);
    say("other", "org.waishi.test.unheard.v1", 1);
    sayBytes("poison", "no event at all");
    say("breaks", 1);
    await()
        .atMost(SOON)
        .until(() -> List.of(Outcome.values()).stream().allMatch(o -> count(o) == 1));
  }

  @Test
  void a_loop_that_was_stopped_and_started_again_hears_on_where_it_was() {
    say("a", 1);
    await().atMost(SOON).until(() -> heard.contains("a.1"));
    loop.stop();
    say("a", 2);
    loop.start();
    await().atMost(SOON).until(() -> heard.contains("a.2"));
    assertThat(heard).containsExactly("a.1", "a.2");
  }

  @Test
  void a_record_that_is_no_event_is_put_aside_at_once_and_the_next_is_handled() {
    sayBytes("a", "no event at all");
    say("a", 1);
    await().atMost(SOON).until(() -> heard.contains("a.1"));
    assertThat(replays.open()).hasSize(1);
    DeadLetter letter = replays.open().getFirst();
    assertThat(letter.outcome()).isEqualTo(Outcome.INVALID);
    assertThat(letter.reason()).startsWith("not a CloudEvent");
    assertThat(letter.content()).isEqualTo("no event at all");
    assertThat(parked.size()).isZero();
  }

  @Test
  void an_event_without_a_needed_field_is_invalid_and_one_with_more_is_not() {
    sayBytes("a", COUNTED, 1, "{\"other\":1}");
    sayBytes("a", COUNTED, 2, "{\"now\":1,\"more\":true}");
    await().atMost(SOON).until(() -> heard.contains("a.2"));
    assertThat(count(Outcome.INVALID)).isEqualTo(1);
  }

  @Test
  void a_broken_handler_parks_its_aggregate_and_the_others_go_on() {
    trouble = event -> failIf(event.subject().equals("breaks"));
    say("breaks", 1);
    await().atMost(SOON).until(() -> parked.contains(topic.name() + "/breaks"));
    trouble = event -> {};
    say("breaks", 2);
    say("good", 1);
    await().atMost(SOON).until(() -> heard.contains("good.1") && replays.open().size() == 2);
    assertThat(heard).containsExactly("good.1");
    assertThat(replays.open()).extracting(DeadLetter::key).containsOnly("breaks");
    assertThat(replays.open()).extracting(DeadLetter::outcome).containsOnly(Outcome.FAILED);
  }

  @Test
  void a_replay_goes_through_the_aggregate_in_order_and_ends_its_parking() {
    trouble = event -> failIf(true);
    say("breaks", 1);
    say("breaks", 2);
    say("breaks", 3);
    await().atMost(SOON).until(() -> replays.open().size() == 3);
    String last = replays.open().getLast().id();
    assertThat(replays.replay(last, "operator").values()).containsExactly(Outcome.FAILED);
    trouble = event -> {};
    assertThat(replays.replay(last, "operator").values())
        .containsExactly(Outcome.HANDLED, Outcome.HANDLED, Outcome.HANDLED);
    assertThat(heard).containsExactly("breaks.1", "breaks.2", "breaks.3");
    assertThat(replays.open()).isEmpty();
    say("breaks", 4);
    await().atMost(SOON).until(() -> heard.contains("breaks.4"));
    assertThat(parked.size()).isZero();
  }

  @Test
  void while_the_store_is_away_events_wait_in_order_and_none_is_skipped() {
    AtomicInteger away = new AtomicInteger(4);
    trouble =
        event -> {
          if (away.getAndDecrement() > 0) {
            throw new MongoTimeoutException("away");
          }
        };
    say("a", 1);
    say("a", 2);
    say("a", 3);
    await().atMost(SOON).until(() -> heard.contains("a.3"));
    assertThat(heard.stream().distinct()).containsExactly("a.1", "a.2", "a.3");
    assertThat(count(Outcome.FAILED)).isEqualTo(4);
    assertThat(replays.open()).isEmpty();
  }

  private Outcome handle(HeardEvent event, Counted content) {
    trouble.accept(event);
    heard.add(event.subject() + "." + event.version());
    return view.keep(event.subject(), event.version(), content);
  }

  private static void failIf(boolean wanted) {
    if (wanted) {
      throw new IllegalStateException("our own fault");
    }
  }

  private double count(Outcome outcome) {
    var counter =
        meters.find("waishi.reactions").tag("outcome", outcome.name().toLowerCase()).counter();
    return counter == null ? 0 : counter.count();
  }

  private void say(String subject, long version) {
    say(subject, COUNTED, version);
  }

  private void say(String subject, String type, long version) {
    sayBytes(subject, type, version, "{\"now\":" + version + "}");
  }

  private void sayBytes(String subject, String type, long version, String data) {
    Meta meta = new Meta("somebody", "conversation", null, null);
    OutboxEntry entry = OutboxEntry.chained(subject, type, Instant.EPOCH, version, data, meta, "");
    new KafkaEventLog(topic.producer(), "speaker")
        .append(new Outbox(Counter.kind(topic.kind()), subject, version, List.of(entry)), entry);
  }

  private void sayBytes(String key, String bytes) {
    topic.producer().send(new ProducerRecord<>(topic.name(), key, bytes.getBytes(UTF_8)));
    topic.producer().flush();
  }

  private static DefaultKafkaConsumerFactory<byte[], byte[]> consumers() {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            RealParts.broker(),
            "group.id",
            SERVICE + "-" + System.nanoTime(),
            "auto.offset.reset",
            "earliest",
            "enable.auto.commit",
            false);
    return new DefaultKafkaConsumerFactory<>(
        settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }
}
