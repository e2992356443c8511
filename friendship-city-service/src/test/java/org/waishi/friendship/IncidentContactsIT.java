package org.waishi.friendship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waishi.friendship.OtherServices.INCIDENTS;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.friendship.network.NetworkOnItsWay;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.testing.RealParts;
import org.waishi.platform.testing.Speaker;
import tools.jackson.databind.JsonNode;

/** Which contacts the duty desk is offered while consular protection speaks of incidents. */
@ListeningService
class IncidentContactsIT {

  private static final String PATH = "/api/v1/incident-contacts";
  private static final OtherServices OTHERS = new OtherServices(new Speaker(RealParts.broker()));

  @LocalServerPort private int port;
  private final MeterRegistry meters;
  private ApiClient api;
  private Register register;

  @Autowired
  IncidentContactsIT(MeterRegistry meters) {
    this.meters = meters;
  }

  @AfterAll
  static void fallSilent() {
    OTHERS.speaker().close();
  }

  @BeforeEach
  void reach() {
    api = ApiClient.at(port);
    register = new Register(api.as("officer"));
  }

  @Test
  void the_duty_desk_is_offered_the_nearest_cities_and_the_institutions_that_help_first() {
    register.country("TH", "1975-07-01");
    String near = city("TH", "Chiang Mai", "19,99");
    String far = city("TH", "Phuket", "8,98");
    pair(near, "culture", "Their museum");
    pair(near, "port", "Their river port");
    OTHERS.incident("reported", "th-1", 1, "TH", "FISHING_BOAT");
    await().untilAsserted(() -> assertThat(offers("?country=TH")).hasSize(1));
    JsonNode offer = offers("?incident=th-1&near=18.8,98.9").getFirst();
    assertThat(offer.at("/incident/stage").asString()).isEqualTo("REPORTED");
    assertThat(offer.path("cities").findValuesAsString("cityId")).containsExactly(near, far);
    assertThat(offer.at("/cities/0/kilometres").asInt()).isBetween(1, 60);
    assertThat(offer.at("/cities/0/ties/0/state").asString()).isEqualTo("ACTIVE");
    assertThat(offer.at("/cities/0/institutions").findValuesAsString("kind"))
        .containsExactly("port", "culture");
    assertThat(offer.at("/cities/0/institutions/0/theirs/en").asString())
        .isEqualTo("Their river port");
    String table = api.as("duty-officer").get(PATH + "/exports?country=TH").text();
    assertThat(table).contains("incident_id", "th-1,TH,FISHING_BOAT", "Their museum", "Phuket");
  }

  @Test
  void an_incident_is_listed_from_its_report_until_it_is_over_and_again_when_it_reopens() {
    register.country("LA", "1961-04-25").city("LA", "Vientiane", "sister", "2010");
    OTHERS.incident("reported", "la-1", 1, "LA", "ACCIDENT");
    OTHERS.incident("graded", "la-1", 2, "LA", "ACCIDENT");
    OTHERS.incident("responding", "la-1", 3, "LA", "ACCIDENT");
    await().untilAsserted(() -> assertThat(stages("LA")).containsExactly("RESPONDING"));
    assertThat(offers("?country=LA").getFirst().at("/incident/grade").asString()).isEqualTo("III");
    OTHERS.incident("closed", "la-1", 4, "LA", "ACCIDENT");
    await().untilAsserted(() -> assertThat(stages("LA")).isEmpty());
    OTHERS.incident("reopened", "la-1", 5, "LA", "ACCIDENT");
    await().untilAsserted(() -> assertThat(stages("LA")).containsExactly("REOPENED"));
    OTHERS.incident("graded", "la-1", 6, "LA", "ACCIDENT");
    OTHERS.incident("archived", "la-1", 7, "LA", "ACCIDENT");
    await().untilAsserted(() -> assertThat(stages("LA")).isEmpty());
  }

  @Test
  void false_reports_and_those_of_another_office_leave_the_list() {
    OTHERS.incident("reported", "kh-1", 1, "KH", "MISSING");
    OTHERS.incident("reported", "kh-2", 1, "KH", "MISSING");
    await().untilAsserted(() -> assertThat(stages("KH")).hasSize(2));
    OTHERS.incident("found-false", "kh-1", 2, "KH", "MISSING");
    OTHERS.say(INCIDENTS, "consular.incident-not-in-scope", "kh-2", 2, id("kh-2"));
    await().untilAsserted(() -> assertThat(stages("KH")).isEmpty());
  }

  @Test
  void facts_that_come_late_or_again_change_nothing() {
    double before = counted("duplicate");
    OTHERS.incident("confirmed", "mm-1", 3, "MM", "KIDNAP");
    OTHERS.incident("reported", "mm-1", 1, "MM", "KIDNAP");
    OTHERS.incident("confirmed", "mm-1", 3, "MM", "KIDNAP");
    await().untilAsserted(() -> assertThat(counted("duplicate")).isEqualTo(before + 2));
    assertThat(stages("MM")).containsExactly("CONFIRMED");
    OTHERS.incident("closed", "mm-1", 9, "MM", "KIDNAP");
    OTHERS.incident("stabilised", "mm-1", 5, "MM", "KIDNAP");
    await().untilAsserted(() -> assertThat(counted("duplicate")).isEqualTo(before + 3));
    assertThat(stages("MM")).isEmpty();
  }

  @Test
  void an_incident_without_its_country_is_invalid_and_another_type_is_not_ours() {
    double invalid = counted("invalid");
    double ignored = counted("ignored");
    OTHERS.say(INCIDENTS, "consular.incident-reported", "bad-1", 1, id("bad-1"));
    OTHERS.say(INCIDENTS, "consular.incident-report-sent", "bad-2", 1, id("bad-2"));
    await().untilAsserted(() -> assertThat(counted("invalid")).isEqualTo(invalid + 1));
    await().untilAsserted(() -> assertThat(counted("ignored")).isGreaterThan(ignored));
  }

  @Test
  void a_country_without_ties_offers_nobody_and_a_place_must_be_one() {
    OTHERS.incident("reported", "vu-1", 1, "VU", "STRANDED");
    await().untilAsserted(() -> assertThat(offers("?country=VU")).hasSize(1));
    assertThat(offers("?country=VU").getFirst().path("cities").isEmpty()).isTrue();
    assertThat(api.as("duty-officer").get(PATH + "?near=north").status()).isEqualTo(400);
    assertThat(api.as("window-clerk").get(PATH).status()).isEqualTo(403);
  }

  private String city(String country, String name, String place) {
    String row = name + ",城," + country + ",sister,2010," + place + ",Y,high,Local,K,noted\n";
    Answer answer = register.cities(Register.head() + row);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json().at("/report/taken/0/id").asString();
  }

  private void pair(String city, String kind, String theirs) {
    String tie = register.tiesOf(city).path(0).path("id").asString();
    Map<String, Object> pair = new HashMap<>(NetworkOnItsWay.pair(tie, kind));
    pair.put("theirs", Map.of("zh", "对方机构", "en", theirs));
    Answer made = api.as("officer").key(city + kind).post("/api/v1/partner-links", pair);
    assertThat(made.status()).as(made.text()).isEqualTo(201);
  }

  private List<JsonNode> offers(String query) {
    Answer answer = api.as("duty-officer").get(PATH + query);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json().valueStream().toList();
  }

  private List<String> stages(String country) {
    return offers("?country=" + country).stream()
        .map(offer -> offer.at("/incident/stage").asString())
        .toList();
  }

  private static Map<String, ?> id(String incident) {
    return Map.of("incidentId", incident);
  }

  private double counted(String outcome) {
    return meters
        .find("waishi.reactions")
        .tags("topic", INCIDENTS, "outcome", outcome)
        .counters()
        .stream()
        .mapToDouble(counter -> counter.count())
        .sum();
  }
}
