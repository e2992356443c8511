package org.waishi.friendship;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.testing.RealParts;
import org.waishi.platform.testing.TestTokens;

/** From the tables to the round anniversaries of 2022, and one tie through its refusals. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "management.server.port=0")
class FriendshipCityJourneyIT {

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void parts(DynamicPropertyRegistry registry) {
    RealParts.register(registry);
    TestTokens.issuer().register(registry);
  }

  private static String table(String name) throws IOException {
    try (InputStream in = FriendshipCityJourneyIT.class.getResourceAsStream("/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void tables_make_anniversaries_once_and_a_tie_keeps_its_rules() throws IOException {
    ApiClient officer = ApiClient.at(port).as("officer");
    String broken = table("countries.csv").replace("1972-09-29", "1972-19-29");
    Answer refused = officer.send("POST", "/api/v1/country-imports", "text/csv", broken);
    assertThat(refused.status()).as(refused.text()).isEqualTo(422);
    assertThat(officer.get("/api/v1/countries").json().path("items").size()).isZero();

    Answer countries =
        officer.send("POST", "/api/v1/country-imports", "text/csv", table("countries.csv"));
    assertThat(countries.json().path("accepted").asInt()).as(countries.text()).isEqualTo(153);
    Answer cities =
        officer.send("POST", "/api/v1/city-imports", "text/csv", table("sister_cities.csv"));
    assertThat(cities.json().path("skippedLeads").size()).as(cities.text()).isEqualTo(6);

    Answer first = officer.post("/api/v1/anniversary-runs", Map.of("year", 2022));
    assertThat(first.json().path("due").asInt()).as(first.text()).isGreaterThan(150);
    Answer again = officer.post("/api/v1/anniversary-runs", Map.of("year", 2022));
    assertThat(again.json().path("made").asInt() + again.json().path("due").asInt()).isZero();
    Answer tens = officer.get("/api/v1/anniversaries?year=2022&category=TEN&limit=200");
    List<String> round = new ArrayList<>();
    tens.json()
        .path("items")
        .forEach(
            item -> {
              var facts = item.path("facts");
              if (facts.path("subjectKind").asString().equals("COUNTRY")) {
                round.add(facts.path("country").asString() + facts.path("years").asInt());
              }
            });
    assertThat(round)
        .contains("KR30", "IL30", "KZ30", "KG30", "TJ30", "UZ30", "BY30", "JP50", "DE50");

    Answer lead =
        officer
            .key("lead-1")
            .post(
                "/api/v1/ties",
                Map.of("cityId", "thimphu", "country", "BT", "kind", "COOPERATION"));
    assertThat(lead.status()).as(lead.text()).isEqualTo(201);
    String tie = "/api/v1/ties/" + lead.json().path("id").asString();
    Answer early = officer.ifMatch(lead.etag()).post(tie + "/suspensions", Map.of());
    assertThat(early.status()).isEqualTo(409);
    assertThat(early.json().path("allowedSteps").toString()).contains("explorations");
    Answer explored = officer.ifMatch(lead.etag()).post(tie + "/explorations", Map.of());
    Answer letter =
        officer
            .ifMatch(explored.etag())
            .post(tie + "/letters-of-intent", Map.of("fileId", "f-1", "on", "2026-01-05"));
    assertThat(letter.code()).isEqualTo("no-diplomatic-relations");
  }
}
