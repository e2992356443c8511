package org.waishi.friendship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waishi.friendship.OtherServices.ALERTS;
import static org.waishi.friendship.OtherServices.ENGAGEMENTS;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.RealParts;
import org.waishi.platform.testing.Speaker;
import tools.jackson.databind.JsonNode;

/** What ties show when consular protection and event-service speak, in whatever order. */
@ListeningService
class ReactionsIT {

  private static final OtherServices OTHERS = new OtherServices(new Speaker(RealParts.broker()));

  @LocalServerPort private int port;
  private final MeterRegistry meters;
  private Register register;

  @Autowired
  ReactionsIT(MeterRegistry meters) {
    this.meters = meters;
  }

  @AfterAll
  static void fallSilent() {
    OTHERS.speaker().close();
  }

  @BeforeEach
  void reach() {
    register = new Register(ApiClient.at(port).as("officer"));
  }

  @Test
  void an_alert_shows_on_the_ties_of_its_country_until_it_lapses() {
    String city = register.country("KZ", "1992-01-03").city("KZ", "Almaty", "sister", "2005");
    OTHERS.raised("kz-1", 1, "KZ", "TAKE_CARE");
    await().untilAsserted(() -> assertThat(levels(city)).containsExactly("TAKE_CARE"));
    OTHERS.alert("changed", "kz-1", 2, "KZ", "DO_NOT_GO");
    await().untilAsserted(() -> assertThat(levels(city)).containsExactly("DO_NOT_GO"));
    OTHERS.lapsed("kz-1", 3, "KZ");
    await().untilAsserted(() -> assertThat(levels(city)).isEmpty());
  }

  @Test
  void two_alerts_for_a_country_stand_and_lapse_each_for_itself() {
    String city = register.country("KG", "1992-01-05").city("KG", "Osh", "sister", "2010");
    OTHERS.raised("kg-1", 1, "KG", "TAKE_CARE");
    OTHERS.raised("kg-2", 1, "KG", "DO_NOT_GO");
    await().untilAsserted(() -> assertThat(levels(city)).hasSize(2));
    OTHERS.lapsed("kg-1", 2, "KG");
    await().untilAsserted(() -> assertThat(levels(city)).containsExactly("DO_NOT_GO"));
  }

  @Test
  void an_alert_not_to_go_counts_against_the_cities_of_its_country_until_it_lapses() {
    register.country("MN", "1949-10-16").city("MN", "Erdenet");
    assertThat(suggested("MN")).contains("建交年数").doesNotContain("暂勿前往");
    OTHERS.raised("mn-1", 1, "MN", "DO_NOT_GO");
    await().untilAsserted(() -> assertThat(suggested("MN")).contains("“暂勿前往”安全提醒：1 × -40 = -40"));
    OTHERS.lapsed("mn-1", 2, "MN");
    await().untilAsserted(() -> assertThat(suggested("MN")).doesNotContain("暂勿前往"));
  }

  @Test
  void an_alert_said_again_is_a_duplicate() {
    String city = register.country("TJ", "1992-01-04").city("TJ", "Khujand", "sister", "2011");
    double before = counted(ALERTS, "duplicate");
    OTHERS.raised("tj-1", 1, "TJ", "TAKE_CARE");
    OTHERS.raised("tj-1", 1, "TJ", "TAKE_CARE");
    await().untilAsserted(() -> assertThat(counted(ALERTS, "duplicate")).isEqualTo(before + 1));
    assertThat(levels(city)).containsExactly("TAKE_CARE");
  }

  @Test
  void an_old_alert_heard_after_its_lapse_brings_nothing_back() {
    String city = register.country("UZ", "1992-01-02").city("UZ", "Samarkand", "sister", "2012");
    double before = counted(ALERTS, "duplicate");
    OTHERS.lapsed("uz-1", 3, "UZ");
    OTHERS.raised("uz-1", 1, "UZ", "TAKE_CARE");
    OTHERS.alert("changed", "uz-1", 2, "UZ", "DO_NOT_GO");
    await().untilAsserted(() -> assertThat(counted(ALERTS, "duplicate")).isEqualTo(before + 2));
    assertThat(levels(city)).isEmpty();
  }

  @Test
  void an_alert_for_a_country_without_ties_waits_for_one() {
    OTHERS.raised("xx-1", 1, "TM", "TAKE_CARE");
    String city = register.country("TM", "1992-01-06").city("TM", "Mary", "sister", "2013");
    await().untilAsserted(() -> assertThat(levels(city)).containsExactly("TAKE_CARE"));
  }

  @Test
  void an_alert_without_its_country_is_invalid_and_another_type_is_not_ours() {
    double invalid = counted(ALERTS, "invalid");
    double ignored = counted(ALERTS, "ignored");
    OTHERS.say(ALERTS, "consular.alert-raised", "bad-1", 1, Map.of("alertId", "bad-1"));
    OTHERS.say(ALERTS, "consular.alert-praised", "bad-2", 1, Map.of("alertId", "bad-2"));
    await().untilAsserted(() -> assertThat(counted(ALERTS, "invalid")).isEqualTo(invalid + 1));
    await().untilAsserted(() -> assertThat(counted(ALERTS, "ignored")).isGreaterThan(ignored));
  }

  @Test
  void an_engagement_becomes_an_exchange_of_the_tie_and_stays_when_it_is_cancelled() {
    String city = register.country("GR", "1972-06-05").city("GR", "Piraeus", "sister", "1999");
    String tie = tie(city);
    OTHERS.engagement("approved", "gr-1", 1, "GR", tie);
    await().untilAsserted(() -> assertThat(standings(tie)).containsExactly("PLANNED"));
    OTHERS.say(
        ENGAGEMENTS, "event.engagement-cancelled", "gr-1", 2, Map.of("engagementId", "gr-1"));
    await().untilAsserted(() -> assertThat(standings(tie)).containsExactly("CANCELLED"));
  }

  @Test
  void an_engagement_that_was_held_is_concluded_with_its_days_people_and_results() {
    String tie = tie(register.country("ES", "1973-03-09").city("ES", "Bilbao", "sister", "2001"));
    OTHERS.engagement("approved", "es-1", 1, "ES", tie);
    Map<String, ?> how =
        Map.of(
            "heldFrom",
            "2026-03-02",
            "heldUntil",
            "2026-03-03",
            "participants",
            80,
            "fromAbroad",
            12,
            "results",
            List.of("PAPER_SIGNED", "A_CODE_OF_TOMORROW"));
    OTHERS.concluded("es-1", 2, how);
    OTHERS.engagement("approved", "es-1", 1, "ES", tie);
    await().untilAsserted(() -> assertThat(standings(tie)).containsExactly("HELD"));
    JsonNode held = exchanges(tie).path(0);
    assertThat(held.path("occasion").path("until").asString()).isEqualTo("2026-03-03");
    assertThat(held.path("occasion").path("people").asInt()).isEqualTo(80);
    assertThat(held.path("results").path("yields").toString()).isEqualTo("[\"PAPER_SIGNED\"]");
    assertThat(points(tie)).isPositive();
  }

  @Test
  void an_engagement_said_again_or_out_of_order_changes_nothing() {
    String tie = tie(register.country("PT", "1979-02-08").city("PT", "Porto", "sister", "2002"));
    double before = counted(ENGAGEMENTS, "duplicate");
    OTHERS.engagement("cancelled", "pt-1", 2, "PT", tie);
    OTHERS.engagement("cancelled", "pt-1", 2, "PT", tie);
    OTHERS.engagement("approved", "pt-1", 1, "PT", tie);
    await()
        .untilAsserted(() -> assertThat(counted(ENGAGEMENTS, "duplicate")).isEqualTo(before + 2));
    assertThat(standings(tie)).containsExactly("CANCELLED");
  }

  @Test
  void an_engagement_of_an_unknown_tie_is_no_exchange_of_any_other() {
    String tie = tie(register.country("NL", "1972-05-18").city("NL", "Breda", "sister", "2003"));
    double before = counted(ENGAGEMENTS, "handled");
    OTHERS.engagement("approved", "nl-1", 1, "NL", "no-such-tie");
    OTHERS.engagement("approved", "nl-2", 1, "NL", "NL");
    await().untilAsserted(() -> assertThat(counted(ENGAGEMENTS, "handled")).isEqualTo(before + 2));
    assertThat(exchanges(tie).valueStream().map(row -> row.path("source").path("id").asString()))
        .containsExactly("nl-2");
  }

  @Test
  void a_trip_that_came_back_is_a_visit_of_ours_with_its_people() {
    String tie = tie(register.country("IT", "1970-11-06").city("IT", "Genoa", "sister", "2004"));
    OTHERS.trip("approved", "it-1", 1, Map.of("country", "IT", "tieId", tie));
    await().untilAsserted(() -> assertThat(standings(tie)).containsExactly("PLANNED"));
    OTHERS.trip("returned", "it-1", 2, Map.of("departsOn", "2026-03-02", "people", 5));
    await().untilAsserted(() -> assertThat(standings(tie)).containsExactly("HELD"));
    JsonNode visit = exchanges(tie).path(0).path("occasion");
    assertThat(visit.path("kind").asString()).isEqualTo("VISIT");
    assertThat(visit.path("people").asInt()).isEqualTo(5);
  }

  @Test
  void a_trip_whose_permit_is_void_is_no_visit_until_it_is_permitted_again() {
    String tie = tie(register.country("MT", "1972-01-31").city("MT", "Valletta", "sister", "2006"));
    Map<String, Object> with = Map.of("country", "MT", "tieId", tie);
    OTHERS.trip("approved", "mt-1", 1, with);
    await().untilAsserted(() -> assertThat(standings(tie)).containsExactly("PLANNED"));
    OTHERS.trip("permit-void", "mt-1", 2, with);
    await().untilAsserted(() -> assertThat(standings(tie)).containsExactly("CANCELLED"));
    OTHERS.trip("approved", "mt-1", 3, with);
    await().untilAsserted(() -> assertThat(standings(tie)).containsExactly("PLANNED"));
  }

  private String suggested(String country) {
    return register.officer().get("/api/v1/tie-suggestions?top=500&country=" + country).text();
  }

  private List<String> levels(String city) {
    return register.tiesOf(city).path(0).path("alerts").findValuesAsString("level");
  }

  private String tie(String city) {
    return register.tiesOf(city).path(0).path("id").asString();
  }

  private List<String> standings(String tie) {
    return exchanges(tie).findValuesAsString("standing");
  }

  private JsonNode exchanges(String tie) {
    return register.officer().get("/api/v1/ties/" + tie + "/exchanges").json();
  }

  private double points(String tie) {
    String path = "/api/v1/ties/" + tie + "/activity?on=2026-03-04";
    return register.officer().get(path).json().path("score").path("points").asDouble();
  }

  private double counted(String topic, String outcome) {
    return meters
        .find("waishi.reactions")
        .tags("topic", topic, "outcome", outcome)
        .counters()
        .stream()
        .mapToDouble(counter -> counter.count())
        .sum();
  }
}
