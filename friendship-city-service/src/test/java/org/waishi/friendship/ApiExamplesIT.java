package org.waishi.friendship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waishi.friendship.Register.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waishi.friendship.activity.ActivityStory;
import org.waishi.friendship.network.NetworkOnItsWay;
import org.waishi.friendship.paper.content.PaperFiles;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.testing.RealParts;
import org.waishi.platform.testing.Speaker;
import org.waishi.platform.testing.TestTokens;
import org.waishi.platform.testing.example.DocumentedExamples;
import tools.jackson.databind.JsonNode;

/**
 * Uses every operation once; what was asked and answered are the examples of its documentation.
 * After a change of the API: delete the examples that are wrong and run this with {@code
 * -Dwaishi.examples=record}.
 */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"management.server.port=0", "waishi.honour.development=true"})
class ApiExamplesIT {

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void parts(DynamicPropertyRegistry registry) {
    RealParts.register(registry);
    TestTokens.issuer().register(registry);
  }

  @Test
  void every_operation_has_an_example_that_its_schema_allows() {
    ApiClient api = ApiClient.at(port);
    Register register = new Register(api.as("officer"));
    register.countries(table("countries.csv"));
    countries(register.officer());
    cities(register);
    String city =
        register
            .officer()
            .get("/api/v1/cities?country=KR&limit=1")
            .json()
            .path("items")
            .path(0)
            .path("id")
            .asString();
    tie(api, city);
    anniversaries(register.officer());
    FriendExamples.use(api);
    ImportExamples.use(api);
    NetworkExamples.use(api);
    ActivityStory.tell(api);
    incident(register.officer());
    Lists lists = Lists.of(api.as("officer"));
    Map<String, String> places =
        Map.of("{id}/exchanges", tie(api) + "/exchanges", "{year}", "2027");
    for (String export : lists.exports()) {
      lists.json(Lists.at(export, places).replace("{id}", "arctic-route"));
    }
    RoundTrips.make(api.as("officer"));
    DocumentedExamples.check(api.as("officer"));
  }

  private static void incident(ApiClient officer) {
    try (Speaker speaker = new Speaker(RealParts.broker())) {
      new OtherServices(speaker).incident("graded", "0199-i", 2, "ES", "FISHING_BOAT");
    }
    JsonNode ties = good(officer.get("/api/v1/ties?country=ES&state=ACTIVE")).json().path("items");
    Map<String, ?> pair = NetworkOnItsWay.pair(ties.path(0).path("id").asString(), "shipping");
    Answer paired = officer.key("for-incidents").post("/api/v1/partner-links", pair);
    assertThat(paired.status()).as(paired.text()).isEqualTo(201);
    String contacts = "/api/v1/incident-contacts";
    String near = "?country=ES&near=43.36,-8.41";
    await().until(() -> good(officer.get(contacts + "/exports" + near)).text().contains("0199-i"));
    good(officer.get(contacts + near));
  }

  /** One with which something happened. */
  private static String tie(ApiClient api) {
    JsonNode items = api.as("officer").get("/api/v1/exchanges?limit=1").json().path("items");
    return items.path(0).path("partner").path("tieId").asString();
  }

  private static void countries(ApiClient officer) {
    String country = "/api/v1/countries/KR";
    good(officer.get("/api/v1/countries?membership=rcep&limit=2"));
    Answer shown = good(officer.get(country));
    await().until(() -> !officer.get(country + "/history").json().isEmpty());
    Map<String, ?> broken = Register.news("BROKEN", "2026-01-01");
    Answer changed =
        good(
            officer
                .as("reviewer")
                .ifMatch(shown.etag())
                .post(country + "/relations-changes", broken));
    Map<String, ?> resumed = Register.news("ESTABLISHED", "2026-01-02");
    good(
        officer
            .as("reviewer")
            .ifMatch(changed.etag())
            .post(country + "/relations-changes", resumed));
  }

  private static void cities(Register register) {
    register.city("KR", "Daegu", "friendly-cooperation", "1993-12-04");
    ApiClient officer = register.officer();
    String id =
        good(officer.get("/api/v1/cities?limit=1"))
            .json()
            .path("items")
            .path(0)
            .path("id")
            .asString();
    good(officer.get("/api/v1/cities/" + id));
    entered(officer);
    await().until(() -> !officer.get("/api/v1/cities/" + id + "/history").json().isEmpty());
  }

  private static void entered(ApiClient officer) {
    Map<String, Object> words = new HashMap<>();
    words.put("nameEn", "Pohang");
    words.put("nameZh", "浦项");
    words.put("lat", 36.0);
    words.put("lon", 129.4);
    words.put("port", true);
    Map<String, Object> city = new HashMap<>(words);
    city.put("iso2", "KR");
    Answer entered = officer.key("city-pohang").post("/api/v1/cities", city);
    assertThat(entered.status()).as(entered.text()).isEqualTo(201);
    String path = "/api/v1/cities/" + entered.json().path("id").asString();
    words.put("nameLocal", "포항");
    good(officer.ifMatch(entered.etag()).post(path + "/corrections", words));
  }

  private static void tie(ApiClient api, String city) {
    ApiClient officer = api.as("officer");
    TieOnItsWay tie = TieOnItsWay.lead(api, Map.of("cityId", city, "kind", "COOPERATION"));
    tie.takes(
        "officer", "corrections", Map.of("kind", "COOPERATION", "tiedElsewhere", List.of("大连")));
    tie.explored().takes("submissions").approvedBy("city", "2026-02-01");
    good(officer.get("/api/v1/ties?state=ACTIVE&limit=2"));
    good(officer.get("/api/v1/ties/totals"));
    String path = "/api/v1/ties/" + tie.id();
    good(officer.get(path));
    await().until(() -> !officer.get(path + "/history").json().isEmpty());
    TieOnItsWay other =
        TieOnItsWay.at(
            api,
            officer
                .get("/api/v1/ties?state=ACTIVE&city=" + city)
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asString());
    other.takes("reviewer", "confirmations", Map.of());
    good(
        api.as("leader")
            .post(
                "/api/v1/tie-confirmations",
                Map.of(
                    "rows",
                    List.of(
                        Map.of(
                            "id",
                            other.id(),
                            "version",
                            other.shown().path("version").asLong())))));
    other.decided("terminations");
    tie.approvedBy("province", "2026-03-01").signed("2026-04-01");
  }

  private static void anniversaries(ApiClient officer) {
    good(officer.post("/api/v1/anniversary-runs", Map.of("year", 2026)));
    String list = "/api/v1/anniversaries?year=2026&category=ORDINARY&limit=1";
    String id = good(officer.get(list)).json().path("items").path(0).path("id").asString();
    String path = "/api/v1/anniversaries/" + id;
    Answer shown = good(officer.get(path));
    await().until(() -> !officer.get(path + "/history").json().isEmpty());
    Map<String, ?> paper =
        Map.of(
            "body",
            "青岛市人民政府",
            "documentNumber",
            "青政字〔2026〕9号",
            "on",
            "2026-03-01",
            "fileId",
            PaperFiles.filed(officer, "anniversary", id, "INSTRUCTION"));
    Answer asked =
        good(officer.ifMatch(shown.etag()).post(path + "/celebration-exceptions", paper));
    Answer held =
        good(
            officer
                .as("reviewer")
                .ifMatch(asked.etag())
                .post(path + "/celebration-exception-decisions", Map.of("confirmed", true)));
    good(
        officer
            .as("leader")
            .ifMatch(held.etag())
            .post(path + "/celebration-exception-withdrawals", Map.of("reason", "TAKEN_BACK")));
  }

  private static Answer good(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer;
  }
}
