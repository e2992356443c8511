package org.waishi.consular.trip.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;

/** What officers, reviewers and leaders do with trips over HTTP. */
public record TripDesk(ApiClient officer, ApiClient reviewer, ApiClient leader) {

  public static final String TRIPS = "/api/v1/trips";
  public static final String PLANS = "/api/v1/trip-plans";

  private static final AtomicLong UNITS = new AtomicLong(10_000_000_000_000L);

  public static TripDesk at(int port) {
    ApiClient anybody = ApiClient.at(port);
    return new TripDesk(anybody.as("officer"), anybody.as("reviewer"), anybody.as("leader"));
  }

  /** The code of a unit that no other test has. */
  public static String unit() {
    return "1137" + UNITS.incrementAndGet();
  }

  /** A unit that may file for so many trips in 2026. */
  public String planned(int trips) {
    String unit = unit();
    Answer plan = plan(unit, trips);
    assertThat(plan.status()).as(plan.text()).isEqualTo(201);
    return unit;
  }

  public Answer plan(String unit, int trips) {
    return reviewer
        .key("p" + System.nanoTime())
        .post(
            PLANS,
            Map.of(
                "unit",
                unit,
                "unitName",
                "青岛市商务局",
                "year",
                2026,
                "trips",
                trips,
                "paper",
                paper("2025-12-10")));
  }

  public static Map<String, Object> paper(String on) {
    return Map.of("body", "青岛市外办", "documentNumber", "青外办〔2026〕12号", "on", on, "fileId", "file-12");
  }

  /** Five days from 10 November 2026. */
  public static Map<String, Object> wish(String unit, int entry, String country, String passport) {
    return Map.of(
        "mission",
        Map.of(
            "unit",
            unit,
            "planEntry",
            entry,
            "tripClass",
            "SISTER_CITY",
            "purpose",
            "商签友好城市交流计划",
            "funding",
            "PUBLIC_BUDGET",
            "inviter",
            Map.of(
                "body", "Concello de Vigo",
                "country", country,
                "tieId", "tie-7",
                "city", "Vigo"),
            "route",
            Map.of(
                "stops",
                List.of(Map.of("country", country, "days", 4)),
                "poorFlights",
                false,
                "departsOn",
                "2026-11-10",
                "returnsOn",
                "2026-11-14")),
        "delegation",
        List.of(
            Map.of("passport", passport, "name", "张三丰"),
            Map.of("passport", "X" + passport, "name", "LI Si")));
  }

  public Answer draft(Map<String, Object> wish) {
    return officer.key("t" + System.nanoTime()).post(TRIPS, wish);
  }

  /** The path of a trip that was drafted. */
  public String drafted(Map<String, Object> wish) {
    Answer answer = draft(wish);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return TRIPS + "/" + answer.json().path("id").asString();
  }

  /** Takes a step on what is there now. */
  public Answer step(ApiClient who, String trip, String step, Map<String, Object> body) {
    return who.ifMatch(officer.get(trip).etag()).post(trip + "/" + step, body);
  }

  /** Takes a step that must be taken. */
  public void done(ApiClient who, String trip, String step, Map<String, Object> body) {
    Answer answer = step(who, trip, step, body);
    assertThat(answer.status()).as(step + ": " + answer.text()).isEqualTo(200);
  }

  public static Map<String, Object> yes() {
    return Map.of("outcome", "APPROVED", "paper", paper("2026-10-20"));
  }

  public static Map<String, Object> noticed() {
    return Map.of("noticeOn", "2026-10-12");
  }

  /** From its draft to its filing with the office. */
  public void filed(String trip) {
    done(officer, trip, "submissions", noticed());
    done(reviewer, trip, "unit-reviews", yes());
    done(reviewer, trip, "budget-opinions", yes());
    done(officer, trip, "filings", Map.of());
  }

  /** From its draft to its permit. */
  public void permitted(String trip) {
    filed(trip);
    done(leader, trip, "fao-reviews", yes());
  }

  /** From its draft to the day on which it came back. */
  public void back(String trip, String on, String... countries) {
    permitted(trip);
    done(officer, trip, "departures", Map.of("on", "2026-11-10"));
    done(officer, trip, "returns", Map.of("on", on, "countries", List.of(countries)));
  }

  public String state(String trip) {
    return officer.get(trip).json().path("state").asString();
  }

  public List<String> facts(String trip) {
    return officer.get(trip + "/history").json().findValuesAsString("type");
  }
}
