package org.waishi.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/**
 * The office's year 2022, told against a running suite with the sample data: round anniversaries
 * become engagements, an alert flags what is planned there, and nothing is lost or doubled when
 * parts of the suite die.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoryIT {

  /** The tens that the office's own plan for 2022 has in mind. */
  private static final Map<String, Integer> TENS_OF_THE_PLAN =
      Map.of("KR", 30, "IL", 30, "KZ", 30, "KG", 30, "TJ", 30, "UZ", 30, "JP", 50, "DE", 50);

  private static final Duration SOON = Duration.ofSeconds(90);

  private final RunningSuite suite = new RunningSuite(Path.of(System.getProperty("waishi.data")));

  @Test
  @Order(1)
  void the_countries_and_cities_of_the_sample_are_there() {
    assertThat(all("/api/v1/countries?limit=200")).hasSize(153);
    assertThat(all("/api/v1/cities?limit=200")).hasSizeGreaterThan(40);
    assertThat(all("/api/v1/economies")).hasSize(21);
  }

  @Test
  @Order(2)
  void the_tens_of_2022_each_become_exactly_one_proposed_engagement() {
    run(2022);
    Map<String, Integer> tens = new TreeMap<>();
    countryTens(2022)
        .forEach(
            ten ->
                tens.put(
                    text(ten.path("facts"), "country"), ten.path("facts").path("years").asInt()));
    assertThat(tens).containsAllEntriesOf(TENS_OF_THE_PLAN);
    countryTens(2022).forEach(this::becomesOneEngagement);
  }

  @Test
  @Order(3)
  void the_same_run_again_proposes_nothing_more() {
    int before = all("/api/v1/engagements?limit=200").size();
    run(2022);
    countryTens(2022).forEach(this::becomesOneEngagement);
    assertThat(all("/api/v1/engagements?limit=200")).hasSize(before);
  }

  @Test
  @Order(4)
  void an_alert_flags_what_is_planned_there_until_it_lapses() {
    String application = submittedApplication();
    var alert =
        suite.create(
            "duty-officer",
            "/api/v1/alerts",
            Map.of(
                "country", "KR",
                "level", "DO_NOT_GO",
                "from", "2026-11-01",
                "to", "2099-12-31",
                "textZh", "暂勿前往",
                "textEn", "Do not go",
                "sourceAddress", "https://cs.mfa.gov.cn/"));
    assertThat(alert.status()).as(alert.toString()).isEqualTo(201);
    await().atMost(SOON).untilAsserted(() -> assertThat(flagged("KR")).isTrue());
    await().atMost(SOON).untilAsserted(() -> assertThat(alerts(application)).isNotEmpty());

    var lapsed =
        suite.change(
            "duty-officer",
            "/api/v1/alerts/" + text(alert.body(), "id") + "/lapses",
            alert.etag(),
            Map.of("reason", "DANGER_OVER"));
    assertThat(lapsed.status()).as(lapsed.toString()).isEqualTo(200);
    await().atMost(SOON).untilAsserted(() -> assertThat(flagged("KR")).isFalse());
    await().atMost(SOON).untilAsserted(() -> assertThat(alerts(application)).isEmpty());
  }

  @Test
  @Order(5)
  void nothing_is_lost_or_doubled_when_event_service_is_killed_in_the_middle() {
    run(2023);
    suite.supervisor().kill("event-service");
    await().atMost(SOON).until(() -> suite.supervisor().part("event-service").isHealthy());
    countryTens(2023).forEach(this::becomesOneEngagement);
  }

  @Test
  @Order(6)
  void nothing_is_lost_or_doubled_when_the_broker_is_down_for_twenty_seconds() {
    suite.supervisor().stop("broker");
    run(2024);
    await()
        .pollDelay(Duration.ofSeconds(20))
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(countryTens(2024)).isNotEmpty());
    suite.supervisor().start("broker");
    countryTens(2024).forEach(this::becomesOneEngagement);
  }

  private void run(int year) {
    var answer = suite.create("officer", "/api/v1/anniversary-runs", Map.of("year", year));
    assertThat(answer.status()).as(answer.toString()).isBetween(200, 202);
  }

  private List<JsonNode> countryTens(int year) {
    return all("/api/v1/anniversaries?category=TEN&limit=200&year=" + year).stream()
        .filter(anniversary -> text(anniversary.path("facts"), "subjectKind").equals("COUNTRY"))
        .toList();
  }

  private void becomesOneEngagement(JsonNode anniversary) {
    String id = text(anniversary, "id");
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(all("/api/v1/engagements?anniversaryId=" + id))
                    .as(anniversary.toString())
                    .hasSize(1));
  }

  private boolean flagged(String country) {
    return all("/api/v1/engagements?limit=200&country=" + country).stream()
        .anyMatch(engagement -> !engagement.path("flags").isEmpty());
  }

  private List<JsonNode> alerts(String application) {
    JsonNode read = suite.get("window-clerk", "/api/v1/card-applications/" + application);
    return StreamSupport.stream(read.path("alerts").spliterator(), false).toList();
  }

  private String submittedApplication() {
    var drafted =
        suite.create(
            "enterprise",
            "/api/v1/card-applications",
            CardApplications.complete(System.nanoTime(), all("/api/v1/card-requirements")));
    assertThat(drafted.status()).as(drafted.toString()).isEqualTo(201);
    String id = text(drafted.body(), "id");
    var submitted =
        suite.change(
            "enterprise",
            "/api/v1/card-applications/" + id + "/submissions",
            drafted.etag(),
            Map.of());
    assertThat(submitted.status()).as(submitted.toString()).isEqualTo(200);
    return id;
  }

  private List<JsonNode> all(String path) {
    JsonNode items = suite.get("officer", path).path("items");
    return StreamSupport.stream(items.spliterator(), false).toList();
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString();
  }
}
