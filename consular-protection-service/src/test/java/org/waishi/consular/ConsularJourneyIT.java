package org.waishi.consular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.RealParts;
import org.waishi.platform.testing.TestTokens;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ConsularJourneyIT {

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void parts(DynamicPropertyRegistry registry) throws java.io.IOException {
    Path keys = Files.createTempDirectory("keys").resolve("keyset.json");
    RealParts.register(registry);
    TestTokens.issuer().register(registry);
    registry.add("waishi.keyset", keys::toString);
    registry.add("waishi.keyset-create", () -> "true");
    registry.add("management.server.port", () -> "0");
  }

  @Test
  void an_alert_is_raised_and_lapses_the_day_after_its_last() {
    ApiClient duty = ApiClient.at(port).as("duty-officer");
    var raised = duty.key("a1").post("/api/v1/alerts", alert("UZ", "2099-01-31"));
    assertThat(raised.status()).as(raised.text()).isEqualTo(201);
    ApiClient ops = ApiClient.at(port).as("ops");
    assertThat(lapsed(ops, "2099-01-31")).isZero();
    assertThat(lapsed(ops, "2099-02-01")).isEqualTo(1);
    String path = "/api/v1/alerts/" + raised.json().path("id").asString();
    var change =
        duty.ifMatch("\"2\"")
            .speaking("zh")
            .post(
                path + "/changes",
                Map.of("level", "CAUTION", "to", "2099-03-01", "textZh", "谨慎", "textEn", "Care"));
    assertThat(change.status()).isEqualTo(409);
    assertThat(change.text()).contains("安全提醒已失效");
    assertThat(duty.get("/api/v1/alerts?country=UZ&active=true").text()).doesNotContain("2099");
    await().until(() -> duty.get(path + "/history").json().size() == 2);
  }

  @Test
  void bad_alerts_are_told_every_fault_at_once() {
    ApiClient duty = ApiClient.at(port).as("duty-officer");
    var refused = duty.key("a2").post("/api/v1/alerts", alert("XX", "2098-01-01"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("unknown-country", "alert-ends-before-it-starts");
  }

  @Test
  void a_case_closes_only_when_everybody_is_found_and_its_readers_are_known() {
    ApiClient duty = ApiClient.at(port).as("duty-officer");
    var reported = duty.key("i1").post("/api/v1/incidents", incident());
    assertThat(reported.status()).as(reported.text()).isEqualTo(201);
    assertThat(reported.text()).doesNotContain("13800138000", "Hotel");
    String path = "/api/v1/incidents/" + reported.json().path("id").asString();
    String etag = reported.etag();
    for (String step :
        List.of("verifications", "confirmations", "responses", "stabilisations", "aftercare")) {
      var taken = duty.ifMatch(etag).post(path + "/" + step, Map.of());
      assertThat(taken.status()).as(taken.text()).isEqualTo(200);
      etag = taken.etag();
    }
    var open = duty.ifMatch(etag).post(path + "/closures", Map.of());
    assertThat(open.status()).isEqualTo(409);
    assertThat(open.text()).contains("citizen-still-missing", "family-not-informed", "costs-open");
    etag = duty.ifMatch(etag).post(path + "/findings", done()).etag();
    var closed = duty.ifMatch(etag).post(path + "/closures", Map.of());
    assertThat(closed.json().path("state").asString()).as(closed.text()).isEqualTo("CLOSED");
    assertThat(duty.get(path).status()).isEqualTo(200);
    ApiClient reader = ApiClient.at(port).as("unmask");
    var clear = reader.post(path + "/unmaskings", Map.of("reason", "call the informant back"));
    assertThat(clear.json().path("informantPhone").asString()).isEqualTo("13800138000");
    String journal = "/api/v1/operations/consular-protection/accesses";
    assertThat(ApiClient.at(port).as("auditor").get(journal).text())
        .contains("call the informant back", "case read");
  }

  private static int lapsed(ApiClient ops, String day) {
    return ops.post("/api/v1/alerts/lapse-runs", Map.of("on", day)).json().path("lapsed").size();
  }

  private static Map<String, Object> alert(String country, String to) {
    return Map.of(
        "country",
        country,
        "level",
        "DO_NOT_GO",
        "from",
        "2099-01-01",
        "to",
        to,
        "textZh",
        "暂勿前往",
        "textEn",
        "Do not go",
        "sourceAddress",
        "https://cs.mfa.gov.cn/1");
  }

  private static Map<String, Object> incident() {
    Map<String, Integer> counts =
        Map.of(
            "dead", 0, "injured", 1, "missing", 2, "detained", 0, "kidnapped", 0, "evacuated", 0);
    return Map.of(
        "kind",
        "ACCIDENT",
        "country",
        "TH",
        "place",
        "Hotel at the river",
        "happenedAt",
        "2026-01-01T00:00:00Z",
        "learnedAt",
        "2026-01-01T01:00:00Z",
        "counts",
        counts,
        "summary",
        "A boat sank",
        "informantName",
        "张三",
        "informantPhone",
        "13800138000");
  }

  private static Map<String, Object> done() {
    return Map.of(
        "missing",
        0,
        "detained",
        0,
        "kidnapped",
        0,
        "familyInformed",
        true,
        "instructionsAnswered",
        true,
        "costsSettled",
        true,
        "enterpriseDutiesDone",
        true);
  }
}
