package org.waishi.platform.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waishi.platform.deadletter.PutAside;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.testing.RealParts;
import org.waishi.platform.testing.Speaker;
import org.waishi.platform.testing.TestTokens;
import tools.jackson.databind.JsonNode;

/** What an operator does about records that were put aside, through the door. */
@SpringBootTest(
    classes = HearingService.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.application.name=hearing",
      "spring.config.import=classpath:platform.yaml",
      "waishi.operations=hearing",
      "management.server.port=0"
    })
class DeadLettersIT {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String LETTERS = "/api/v1/operations/hearing/dead-letters";
  private static final String SAID = "org.waishi.test.said.v1";

  private final Speaker speaker = new Speaker(RealParts.broker());
  private final ListAppender<ILoggingEvent> logged = new ListAppender<>();

  @LocalServerPort private int port;

  @Autowired private HearingService.Ear ear;
  @Autowired private PutAside aside;

  @DynamicPropertySource
  static void parts(DynamicPropertyRegistry registry) {
    RealParts.register(registry);
    TestTokens.issuer().register(registry);
  }

  @BeforeEach
  void listenToTheLog() {
    logged.start();
    kafkasLog().addAppender(logged);
  }

  @AfterEach
  void fallSilent() {
    kafkasLog().detachAppender(logged);
    speaker.close();
  }

  @Test
  void a_parked_aggregate_is_listed_read_and_replayed_in_order_while_the_others_go_on() {
    ear.deaf().add("poisoned");
    say("poisoned", 1);
    say("poisoned", 2);
    say("sound", 1);
    await().atMost(SOON).until(() -> ear.heard().contains("sound.1") && of("poisoned") == 2);
    assertThat(ear.heard()).noneMatch(fact -> fact.startsWith("poisoned"));

    JsonNode letter = first("poisoned");
    assertThat(letter.path("outcome").asString()).isEqualTo("FAILED");
    assertThat(letter.path("type").asString()).isEqualTo(SAID);
    assertThat(letter.path("reason").asString()).isNotBlank();
    String path = LETTERS + "/" + letter.path("id").asString();
    assertThat(ops().get(path).json()).isEqualTo(letter);

    assertThat(ops().post(path + "/replays", Map.of()).text()).contains("FAILED");
    ear.deaf().clear();
    Answer replayed = ops().post(path + "/replays", Map.of());
    assertThat(replayed.json().path("outcomes").values())
        .extracting(JsonNode::asString)
        .containsExactly("HANDLED", "HANDLED");
    assertThat(ear.heard()).containsSubsequence("poisoned.1", "poisoned.2");
    assertThat(of("poisoned")).isZero();
    assertProblem(ops().get(path), 404, "not-found");
    assertProblem(ops().post(path + "/replays", Map.of()), 404, "not-found");
  }

  @Test
  void a_record_that_is_no_event_is_listed_with_its_reason_and_stays_invalid() {
    speaker.poison(HearingService.TOPIC, "garbled", "no event at all");
    await().atMost(SOON).until(() -> of("garbled") == 1);
    JsonNode letter = first("garbled");
    assertThat(letter.path("outcome").asString()).isEqualTo("INVALID");
    assertThat(letter.path("content").asString()).isEqualTo("no event at all");
    String replays = LETTERS + "/" + letter.path("id").asString() + "/replays";
    assertThat(ops().post(replays, Map.of()).text()).contains("INVALID");
    assertThat(of("garbled")).isEqualTo(1);
  }

  @Test
  void only_operators_see_dead_letters() {
    ApiClient officer = ApiClient.at(port).as("officer");
    assertProblem(officer.get(LETTERS), 403, "forbidden");
    assertProblem(officer.get(LETTERS + "/x"), 403, "forbidden");
    assertProblem(officer.post(LETTERS + "/x/replays", Map.of()), 403, "forbidden");
    assertProblem(ops().get(LETTERS + "/x"), 404, "not-found");
  }

  @Test
  void counting_them_says_nothing_in_the_log() {
    speaker.poison(HearingService.TOPIC, "counted", "no event at all");
    await().atMost(SOON).until(() -> of("counted") == 1);
    assertThat(aside.letters().count()).isPositive();
    assertThat(logged.list).extracting(ILoggingEvent::getFormattedMessage).isEmpty();
  }

  private void say(String subject, long version) {
    speaker.say(HearingService.TOPIC, SAID, subject, version, Map.of("word", "w"));
  }

  private long of(String key) {
    return ops().get(LETTERS).json().path("items").values().stream()
        .filter(letter -> letter.path("key").asString().equals(key))
        .count();
  }

  private JsonNode first(String key) {
    return ops().get(LETTERS).json().path("items").values().stream()
        .filter(letter -> letter.path("key").asString().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private ApiClient ops() {
    return ApiClient.at(port).as("ops");
  }

  private static void assertProblem(Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.code()).isEqualTo(code);
  }

  private static Logger kafkasLog() {
    return (Logger)
        LoggerFactory.getLogger("org.apache.kafka.clients.consumer.internals.OffsetFetcherUtils");
  }
}
