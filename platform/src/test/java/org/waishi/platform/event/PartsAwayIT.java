package org.waishi.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waishi.platform.aggregate.Kinds;
import org.waishi.platform.journal.Journal;
import org.waishi.platform.outbox.OutboxEntry;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.testing.LocalPart;
import org.waishi.platform.testing.Speaker;
import org.waishi.platform.testing.TestTokens;

/** A whole service whose own store and broker hang in the middle, and go on. */
@SpringBootTest(
    classes = TracedService.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.application.name=traced",
      "spring.config.import=classpath:platform.yaml",
      "waishi.operations=traced",
      "waishi.store.patience=2s",
      "waishi.store.selection=1s",
      "management.server.port=0"
    })
class PartsAwayIT {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final LocalPart STORE = LocalPart.store();
  private static final LocalPart BROKER = LocalPart.broker();

  @LocalServerPort private int port;

  @Autowired private Journal journal;
  @Autowired private Kinds kinds;
  @Autowired private MeterRegistry meters;

  @DynamicPropertySource
  static void parts(DynamicPropertyRegistry registry) {
    registry.add("spring.mongodb.uri", () -> "mongodb://" + STORE.address() + "/away");
    registry.add("spring.kafka.bootstrap-servers", BROKER::address);
    TestTokens.issuer().register(registry);
  }

  @AfterEach
  void goOn() {
    STORE.goOn();
    BROKER.goOn();
  }

  @Test
  void while_the_store_hangs_a_caller_is_asked_to_come_again_and_then_it_happens_once() {
    String before = id(open("before"));
    STORE.hang();
    Answer refused = open("during");
    assertThat(refused.status()).as(refused.text()).isEqualTo(503);
    assertThat(refused.code()).isEqualTo("store-unavailable");
    assertThat(refused.header("retry-after")).hasValue("5");
    STORE.goOn();
    await().atMost(SOON).until(() -> open("during").status() == 200);
    String during = id(open("during"));
    assertThat(during).isNotEqualTo(before);
    await().atMost(SOON).until(() -> journal.of(during).size() == 2);
    assertThat(journal.of(during)).extracting(OutboxEntry::version).containsExactly(1L, 2L);
  }

  @Test
  void while_the_store_hangs_facts_wait_in_order_and_none_is_skipped_or_put_aside() {
    String id = id(open("hears"));
    await().atMost(SOON).until(() -> journal.of(id).size() == 2);
    double failedBefore = failed();
    STORE.hang();
    LongStream.range(11, 15).forEach(version -> sayOpened(id, version));
    await().atMost(SOON).until(() -> failed() >= failedBefore + 2);
    STORE.goOn();
    await().atMost(SOON).until(() -> journal.of(id).size() == 6);
    assertThat(journal.of(id).subList(2, 6))
        .extracting(entry -> entry.meta().causationId())
        .extracting(cause -> cause.replaceAll("^.*\\.", ""))
        .containsExactly("11", "12", "13", "14");
    assertThat(deadLetters()).isEmpty();
  }

  @Test
  void while_the_broker_hangs_commands_are_taken_and_their_facts_leave_afterwards() {
    BROKER.hang();
    List<String> ids = List.of(id(open("a")), id(open("b")), id(open("c")));
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(journal.of(ids.getFirst())).isEmpty();
    BROKER.goOn();
    ids.forEach(id -> await().atMost(SOON).until(() -> journal.of(id).size() == 2));
    assertThat(deadLetters()).isEmpty();
  }

  private Answer open(String key) {
    return ApiClient.at(port).as("officer").key(key).post("/api/v1/counters", Map.of());
  }

  private static String id(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json().path("id").asString();
  }

  private void sayOpened(String subject, long version) {
    try (Speaker speaker = new Speaker(BROKER.address())) {
      Map<String, Object> content = Map.of("label", "x", "limit", 9);
      speaker.say(topic(), "org.waishi.test.counter-opened.v1", subject, version, content);
    }
  }

  private String topic() {
    return kinds.all().iterator().next().topic();
  }

  private double failed() {
    var failed = meters.find("waishi.reactions").tag("outcome", "failed").counters();
    return failed.stream().mapToDouble(counter -> counter.count()).sum();
  }

  private String deadLetters() {
    return ApiClient.at(port)
        .as("ops")
        .get("/api/v1/operations/traced/dead-letters")
        .json()
        .path("items")
        .values()
        .stream()
        .map(Object::toString)
        .reduce("", String::concat);
  }
}
