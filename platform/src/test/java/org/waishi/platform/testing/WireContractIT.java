package org.waishi.platform.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.event.KafkaEventLog;
import org.waishi.platform.outbox.Outbox;
import org.waishi.platform.testing.counter.Counter;
import org.waishi.platform.testing.counter.CounterStore;

/** What the store wrote and the relay's log sent is held to the schemas, and the check can fail. */
class WireContractIT {

  private static final EventSchemas OF_COUNTERS =
      new EventSchemas(Path.of("src/test/resources/events"));

  private final TestTopic topic = TestTopic.fresh();
  private final Speaker speaker = new Speaker(RealParts.broker());
  private final CounterStore store = CounterStore.fresh();

  @AfterEach
  void close() {
    speaker.close();
    topic.close();
    store.close();
  }

  @Test
  void what_a_service_says_is_what_was_approved() {
    live();
    assertThatCode(this::check).doesNotThrowAnyException();
  }

  @Test
  void a_service_that_said_nothing_proves_nothing() {
    store.kinds().add(Counter.kind(topic.kind()));
    assertFails("records on");
  }

  @Test
  void a_type_without_a_schema_a_field_nobody_approved_and_a_missing_one_are_found() {
    live();
    say("org.waishi.test.unheard.v1", Map.of());
    assertFails("unheard.v1: no approved schema");
    say("org.waishi.test.counter-counted.v1", Map.of("now", 1, "passport", "E1"));
    assertFails("passport");
    say("org.waishi.test.counter-counted.v1", Map.of("now", 0));
    assertFails("minimum");
  }

  @Test
  void a_record_that_is_no_cloud_event_is_found() {
    live();
    speaker.poison(topic.name(), "a", "{\"now\":1}");
    assertFails("no ce_id");
    assertFails("the subject is not the key");
  }

  private void live() {
    KafkaEventLog log = new KafkaEventLog(topic.producer(), "counters");
    var counters = store.aggregates(outbox -> tell(log, outbox)).open(Counter.kind(topic.kind()));
    Command command = Command.of(Origin.internal("test", "c"), "count");
    counters.create("a", command, () -> Counter.open("a", 9));
    counters.change("a", command, Counter::countOn);
  }

  private static void tell(KafkaEventLog log, Outbox outbox) {
    outbox.entries().forEach(entry -> log.append(outbox, entry));
  }

  private void say(String type, Map<String, Object> content) {
    speaker.say(topic.name(), type, "b", 1, content);
  }

  private void check() {
    WireContract.check(store.kinds(), OF_COUNTERS);
  }

  private void assertFails(String because) {
    assertThatThrownBy(this::check)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(because);
  }
}
