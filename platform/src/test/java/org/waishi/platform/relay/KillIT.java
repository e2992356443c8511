package org.waishi.platform.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waishi.platform.event.KafkaEventLog;
import org.waishi.platform.event.Outcome;
import org.waishi.platform.journal.BrokenLink;
import org.waishi.platform.journal.Journal;
import org.waishi.platform.outbox.OutboxEntry;
import org.waishi.platform.outbox.OutboxFormat;
import org.waishi.platform.store.View;
import org.waishi.platform.testing.RealParts;
import org.waishi.platform.testing.TestTopic;
import org.waishi.platform.testing.counter.Counter;
import org.waishi.platform.testing.counter.CounterStore;

class KillIT {

  private static final Logger LOG = LoggerFactory.getLogger(KillIT.class);
  private static final int KILLS = Integer.getInteger("waishi.kills", 5);
  private static final int SIGKILLED = 137;
  private static final Duration REST = Duration.ofSeconds(60);

  /** What a consumer keeps of a counter. */
  record Seen(long version) {}

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NEVER")
  void nothing_is_lost_reordered_or_applied_twice_when_a_service_is_killed(KillPoint point)
      throws Exception {
    try (TestTopic topic = TestTopic.fresh();
        CounterStore store = CounterStore.fresh()) {
      Map<String, Long> acknowledged = new HashMap<>();
      for (int kill = 0; kill < KILLS; kill++) {
        runUntilKilled(point, store, topic, acknowledged);
      }
      sweep(store, topic);
      compare(point, acknowledged, store, topic);
    }
  }

  private static void runUntilKilled(
      KillPoint point, CounterStore store, TestTopic topic, Map<String, Long> acknowledged)
      throws IOException, InterruptedException {
    Process process = start(point, store, topic);
    try (BufferedReader said = process.inputReader(UTF_8)) {
      said.lines()
          .map(line -> line.split(" "))
          .filter(words -> words.length == 2 && words[0].length() == 36)
          .forEach(words -> acknowledged.merge(words[0], Long.valueOf(words[1]), Math::max));
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).isEqualTo(SIGKILLED);
  }

  private static Process start(KillPoint point, CounterStore store, TestTopic topic)
      throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            KilledService.class.getName(),
            point.name(),
            RealParts.store(),
            store.database().getName(),
            RealParts.broker(),
            topic.kind())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Nobody commands any more; a last process publishes what the killed ones left. */
  private static void sweep(CounterStore store, TestTopic topic) {
    store.aggregates(outbox -> {}).open(Counter.kind(topic.kind()));
    OutboxStore outboxes = new OutboxStore(store.database(), store.kinds());
    Sweeper.Settings often = new Sweeper.Settings(Duration.ofMillis(200), Duration.ZERO);
    try (Relay relay =
            new Relay(
                new KafkaEventLog(topic.producer(), "killed"), journal(store), outboxes, 1_000);
        Sweeper sweeper = new Sweeper(outboxes, relay, InstantSource.system(), often)) {
      await().atMost(REST).until(() -> waiting(store) == 0);
      assertThat(sweeper.backlogs()).hasSizeLessThanOrEqualTo(1);
    }
  }

  private static long waiting(CounterStore store) {
    return store
        .database()
        .getCollection("counters")
        .countDocuments(Filters.exists(OutboxFormat.SINCE));
  }

  private static Journal journal(CounterStore store) {
    return new Journal(store.database().getCollection(Journal.COLLECTION), InstantSource.system());
  }

  private static void compare(
      KillPoint point, Map<String, Long> acknowledged, CounterStore store, TestTopic topic) {
    Map<String, Long> documents = documents(store);
    acknowledged.forEach(
        (id, version) -> assertThat(documents.get(id)).isGreaterThanOrEqualTo(version));
    documents.forEach((id, version) -> assertJournalled(id, version, store));
    assertHeard(documents, topic.heardAll(), store, point);
  }

  private static Map<String, Long> documents(CounterStore store) {
    Map<String, Long> versions = new HashMap<>();
    store
        .database()
        .getCollection("counters")
        .find()
        .forEach(d -> versions.put(d.getString("_id"), d.getLong("version")));
    return versions;
  }

  private static void assertJournalled(String id, long version, CounterStore store) {
    List<OutboxEntry> entries = journal(store).of(id);
    assertThat(entries).hasSize((int) version);
    assertThat(BrokenLink.in(entries)).isEmpty();
  }

  /** A view that applies only what is newer must have gone through 1, 2, 3 … of each. */
  private static void assertHeard(
      Map<String, Long> documents,
      List<ConsumerRecord<String, byte[]>> heard,
      CounterStore store,
      KillPoint point) {
    View<Seen> view = store.aggregates(outbox -> {}).view("seen", Seen.class);
    Map<String, Long> applied = new HashMap<>();
    for (ConsumerRecord<String, byte[]> record : heard) {
      long version = Long.parseLong(TestTopic.header(record, "ce_version"));
      if (view.keep(record.key(), version, new Seen(version)) == Outcome.HANDLED) {
        assertThat(version).isEqualTo(applied.merge(record.key(), 1L, Long::sum));
      }
    }
    assertThat(applied).isEqualTo(documents);
    long facts = applied.values().stream().mapToLong(Long::longValue).sum();
    LOG.warn(
        "{}: {} kills, {} aggregates, {} facts, {} records: nothing lost, reordered or applied twice",
        point,
        KILLS,
        documents.size(),
        facts,
        heard.size());
  }
}
