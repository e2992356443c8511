package org.waishi.friendship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.Register.table;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.testing.RealParts;
import org.waishi.platform.testing.TestTokens;
import tools.jackson.databind.JsonNode;

/** From the tables of the sample to the round anniversaries of 2022. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "management.server.port=0")
class FriendshipCityJourneyIT {

  @LocalServerPort private int port;
  private ApiClient officer;
  private Register register;

  @DynamicPropertySource
  static void parts(DynamicPropertyRegistry registry) {
    RealParts.register(registry);
    TestTokens.issuer().register(registry);
  }

  @BeforeEach
  void reach() {
    officer = ApiClient.at(port).as("officer");
    register = new Register(officer);
  }

  @Test
  void the_sample_yields_the_tens_of_the_offices_plan_and_each_once() {
    load();
    Answer first = officer.post("/api/v1/anniversary-runs", Map.of("year", 2022));
    assertThat(first.json().path("due").asInt()).as(first.text()).isGreaterThan(150);
    Answer again = officer.post("/api/v1/anniversary-runs", Map.of("year", 2022));
    assertThat(again.json())
        .isEqualTo(officer.post("/api/v1/anniversary-runs", Map.of("year", 2022)).json());
    assertThat(again.json().path("made").asInt()).isZero();
    assertThat(again.json().path("due").asInt()).isZero();
    assertThat(tensOfCountries())
        .contains("KR30", "IL30", "KZ30", "KG30", "TJ30", "UZ30", "BY30", "JP50", "DE50");
  }

  @Test
  void what_the_tables_say_is_kept_and_shown_and_the_same_tables_again_change_nothing() {
    load();
    JsonNode city =
        item(officer.get("/api/v1/cities?country=JP").json(), "city", "nameEn", "Shimonoseki");
    assertThat(city.path("city").path("source").asString()).startsWith("S:qingdao.cn.emb-japan");
    assertThat(city.path("city").path("notes").asString()).startsWith("first sister city");
    JsonNode tie = register.tiesOf(city.path("id").asString()).path(0).path("tie");
    assertThat(tie.path("background").path("networks").valueStream().map(JsonNode::asString))
        .containsExactly("maritime", "rcep");
    assertThat(tie.path("background").path("notes").asString()).startsWith("first sister city");
    JsonNode country = officer.get("/api/v1/countries/AF").json();
    assertThat(country.path("dateSource").asString()).isEqualTo("S");
    assertThat(country.path("notes").asString()).startsWith("SCO observer");

    String etag = officer.get("/api/v1/countries/AF").etag();
    load();
    assertThat(officer.get("/api/v1/countries/AF").etag()).isEqualTo(etag);
    for (String list : List.of("countries", "cities", "ties", "anniversaries")) {
      assertThat(officer.get("/api/v1/" + list + "/nothing/history").status()).isEqualTo(404);
    }
  }

  @Test
  void totals_are_counted_from_active_ties() {
    load();
    JsonNode totals = officer.get("/api/v1/ties/totals").json();
    assertThat(totals.path("all").path("cities").asInt()).isEqualTo(45);
    long unverified = totals.path("byKind").path("UNVERIFIED").path("cities").asLong();
    long known =
        totals.path("byKind").path("SISTER").path("cities").asLong()
            + totals.path("byKind").path("COOPERATION").path("cities").asLong();
    assertThat(unverified + known).isEqualTo(45);
  }

  private void load() {
    Answer countries = register.countries(table("countries.csv"));
    assertThat(countries.json().path("accepted").asInt()).as(countries.text()).isEqualTo(153);
    Answer cities = register.cities(table("sister_cities.csv"));
    assertThat(cities.json().path("skippedLeads").size()).as(cities.text()).isEqualTo(6);
    assertThat(cities.json().path("report").path("rows").asInt()).isEqualTo(51);
    assertThat(cities.json().path("report").path("accepted").asInt()).isEqualTo(45);
  }

  private List<String> tensOfCountries() {
    return officer
        .get("/api/v1/anniversaries?year=2022&category=TEN&limit=200")
        .json()
        .path("items")
        .valueStream()
        .map(item -> item.path("facts"))
        .filter(facts -> facts.path("subjectKind").asString().equals("COUNTRY"))
        .map(facts -> facts.path("country").asString() + facts.path("years").asInt())
        .toList();
  }

  private static JsonNode item(JsonNode page, String part, String field, String value) {
    return page.path("items")
        .valueStream()
        .filter(item -> item.path(part).path(field).asString().equals(value))
        .findFirst()
        .orElseThrow();
  }
}
