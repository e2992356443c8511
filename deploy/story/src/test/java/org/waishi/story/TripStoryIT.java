package org.waishi.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * An official trip to the city of a tie, entered late as it was: planned, noticed and permitted in
 * consular-protection-service, it is planned among the tie's exchanges, and held when it is back.
 */
class TripStoryIT {

  private static final Duration SOON = Duration.ofSeconds(90);
  private static final String TRIPS = "/api/v1/trips";

  private final RunningSuite suite = new RunningSuite(Path.of(System.getProperty("waishi.data")));
  private final LocalDate departed = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(30);
  private final String serial = "%014d".formatted(System.nanoTime() % 100_000_000_000_000L);

  @Test
  void a_trip_to_the_city_of_a_tie_becomes_a_visit_that_was_held() {
    JsonNode tie = suite.get("officer", "/api/v1/ties?state=ACTIVE&limit=1").at("/items/0");
    String tieId = text(tie, "id");
    String country = text(tie.path("tie"), "country");
    plan();
    String trip = drafted(tieId, country);
    take("officer", trip, "submissions", Map.of("noticeOn", departed.minusDays(40).toString()));
    take("reviewer", trip, "unit-reviews", yes());
    take("reviewer", trip, "budget-opinions", yes());
    take("officer", trip, "filings", Map.of());
    take("leader", trip, "fao-reviews", yes());
    isAmongItsExchanges(tieId, trip, "PLANNED");
    take("officer", trip, "departures", Map.of("on", departed.toString()));
    Map<String, Object> back =
        Map.of("on", departed.plusDays(3).toString(), "countries", List.of(country));
    take("officer", trip, "returns", back);
    isAmongItsExchanges(tieId, trip, "HELD");
    JsonNode visit = visits(tieId, trip).getFirst().path("occasion");
    assertThat(text(visit, "from")).isEqualTo(departed.toString());
    assertThat(text(visit, "until")).isEqualTo(departed.plusDays(3).toString());
    assertThat(visit.path("people").asInt()).isEqualTo(1);
  }

  private void plan() {
    Map<String, Object> plan =
        Map.of(
            "unit", unit(),
            "unitName", "故事局",
            "year", departed.getYear(),
            "trips", 1,
            "paper", paper(departed.minusDays(60)));
    RunningSuite.Answer approved = suite.create("reviewer", "/api/v1/trip-plans", plan);
    assertThat(approved.status()).as(approved.toString()).isEqualTo(201);
  }

  private String drafted(String tie, String country) {
    Map<String, Object> route =
        Map.of(
            "stops", List.of(Map.of("country", country, "days", 4)),
            "poorFlights", false,
            "departsOn", departed.toString(),
            "returnsOn", departed.plusDays(4).toString());
    Map<String, Object> mission =
        Map.of(
            "unit",
            unit(),
            "planEntry",
            1,
            "tripClass",
            "SISTER_CITY",
            "purpose",
            "商签友好城市交流计划",
            "funding",
            "PUBLIC_BUDGET",
            "inviter",
            Map.of("body", "Town hall", "country", country, "tieId", tie),
            "route",
            route);
    Map<String, String> member = Map.of("passport", "E" + serial, "name", "故事人");
    RunningSuite.Answer drafted =
        suite.create("officer", TRIPS, Map.of("mission", mission, "delegation", List.of(member)));
    assertThat(drafted.status()).as(drafted.toString()).isEqualTo(201);
    assertThat(drafted.body().path("delegation").toString()).isEqualTo("[\"故*\"]");
    return text(drafted.body(), "id");
  }

  private void take(String user, String trip, String step, Map<String, Object> body) {
    String path = TRIPS + "/" + trip;
    RunningSuite.Answer taken =
        suite.change(user, path + "/" + step, suite.look("officer", path).etag(), body);
    assertThat(taken.status()).as(step + ": " + taken).isEqualTo(200);
  }

  private Map<String, Object> yes() {
    return Map.of("outcome", "APPROVED", "paper", paper(departed.minusDays(10)));
  }

  private static Map<String, Object> paper(LocalDate on) {
    return Map.of(
        "body", "青岛市外办", "documentNumber", "故事〔1〕号", "on", on.toString(), "fileId", "file-1");
  }

  private String unit() {
    return "1137" + serial;
  }

  private void isAmongItsExchanges(String tie, String trip, String standing) {
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(visits(tie, trip))
                    .extracting(visit -> text(visit, "standing"))
                    .containsExactly(standing));
  }

  private List<JsonNode> visits(String tie, String trip) {
    return suite
        .get("officer", "/api/v1/ties/" + tie + "/exchanges")
        .valueStream()
        .filter(exchange -> text(exchange.path("source"), "id").equals(trip))
        .toList();
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString();
  }
}
