package org.waishi.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import biweekly.Biweekly;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waishi.platform.json.JsonSettings;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.RealParts;
import org.waishi.platform.testing.Speaker;
import org.waishi.platform.testing.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "management.server.port=0")
class EventJourneyIT {

  private static final JsonMapper JSON = JsonSettings.tolerant();
  private static final String PATH = "/api/v1/engagements";
  private static final String OF_KOREA = PATH + "?anniversaryId=kr-2022";
  private static final String DUE =
      """
      {"anniversaryId":"%s","subjectKind":"COUNTRY","subjectId":"KR","country":"KR","years":30,
       "category":"%s","on":"2022-08-24","approximate":false,"planFrom":"2021-08-24"}""";

  @LocalServerPort int port;

  private final Speaker speaker = new Speaker(RealParts.broker());

  @AfterEach
  void fallSilent() {
    speaker.close();
  }

  @DynamicPropertySource
  static void parts(DynamicPropertyRegistry registry) {
    RealParts.register(registry);
    TestTokens.issuer().register(registry);
  }

  @Test
  void an_anniversary_becomes_one_engagement_that_heeds_alerts() {
    poison();
    say("friendship-city.anniversary", "anniversary-due", 1, DUE.formatted("kr-2022", "TEN"));
    say("friendship-city.anniversary", "anniversary-due", 2, DUE.formatted("kr-2022", "TEN"));
    say("friendship-city.anniversary", "anniversary-due", 3, DUE.formatted("kr-31", "ORDINARY"));
    soon(() -> assertThat(items(OF_KOREA)).hasSize(1));

    say(
        "consular.alert",
        "alert-raised",
        1,
        "{\"alertId\":\"a1\",\"country\":\"KR\",\"level\":\"DO_NOT_GO\",\"from\":\"2022-01-01\"}");
    soon(() -> assertThat(items(OF_KOREA).get(0).path("flagged").asBoolean()).isTrue());
    assertThat(items(PATH + "?flagged=true")).hasSize(1);
    say("consular.alert", "alert-lapsed", 2, "{\"alertId\":\"a1\",\"country\":\"KR\"}");
    soon(() -> assertThat(items(OF_KOREA).get(0).path("flagged").asBoolean()).isFalse());

    String id = items(OF_KOREA).get(0).path("id").asString();
    ApiClient leader = as("leader").ifMatch(as("leader").get(PATH + "/" + id).etag());
    Map<String, String> file =
        Map.of("number", "17", "issuedBy", "市政府", "issuedOn", "2022-03-01", "fileId", "f1");
    assertThat(leader.post(PATH + "/" + id + "/approvals", file).status()).isEqualTo(200);
    assertThat(Biweekly.parse(as("officer").get(PATH + ".ics").text()).first().getEvents())
        .extracting(event -> event.getUid().getValue())
        .containsExactly("engagement-" + id + "@waishi");
    assertThat(items(PATH + "/calendar?month=2022-08")).hasSize(1);
    soon(() -> assertThat(items(PATH + "/" + id + "/history")).hasSize(4));
    assertThat(items(OF_KOREA)).hasSize(1);
    soon(
        () ->
            assertThat(as("ops").get("/api/v1/operations/event/dead-letters").json().path("items"))
                .isNotEmpty());
  }

  private JsonNode items(String path) {
    return as("officer").get(path).json().path("items");
  }

  private ApiClient as(String role) {
    return ApiClient.at(port).as(role);
  }

  private void poison() {
    speaker.poison("friendship-city.anniversary.v1", "x", "poison");
  }

  private void say(String kind, String fact, int version, String data) {
    String family = kind.substring(0, kind.indexOf('.'));
    String type = "org.waishi." + family + "." + fact + ".v1";
    speaker.say(kind + ".v1", type, "one", version, JSON.readTree(data));
  }

  private static void soon(org.awaitility.core.ThrowingRunnable truth) {
    await().atMost(Duration.ofSeconds(40)).untilAsserted(truth);
  }
}
