package org.waishi.friendship.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.friendship.Register;
import org.waishi.friendship.RunningService;
import org.waishi.friendship.TieOnItsWay;
import org.waishi.platform.aggregate.Kinds;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.testing.WireContract;
import tools.jackson.databind.JsonNode;

@RunningService
class NetworkJourneyIT {

  @LocalServerPort private int port;

  private final Kinds kinds;
  private ApiClient api;
  private Register register;
  private NetworkOnItsWay maritime;

  @Autowired
  NetworkJourneyIT(Kinds kinds) {
    this.kinds = kinds;
  }

  @BeforeEach
  void client() {
    api = ApiClient.at(port);
    register = new Register(api.as("officer"));
    maritime = new NetworkOnItsWay(api, "/api/v1/networks/maritime");
  }

  private NetworkOnItsWay entered(String path, Map<String, ?> body) {
    Answer answer = api.as("officer").key(path + body.hashCode()).post(path, body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return new NetworkOnItsWay(api, path + "/" + answer.json().path("id").asString());
  }

  @Test
  void a_network_is_counted_paired_served_and_measured() {
    register.country("QA", "1988-07-09");
    String city = register.city("QA", "Doha", "friendly-cooperation", "2010-03-04");
    String tie = register.tiesOf(city).path(0).path("id").asString();
    assertThat(maritime.sees("/members").toString()).contains(city, "海港城市", "sea port");
    maritime.takes("officer", "member-counts", Map.of());
    assertThat(maritime.sees("").path("enrolled").toString()).contains(city);
    NetworkOnItsWay link = entered("/api/v1/partner-links", NetworkOnItsWay.pair(tie, "port"));
    NetworkOnItsWay route = entered("/api/v1/transport-routes", NetworkOnItsWay.route(city));
    assertThat(paired(city)).contains(true);
    assertThat(maritime.sees("/routes").toString()).contains("Weidong Ferry");
    assertThat(maritime.sees("/map").toString()).contains("LineString", "\"Point\"");
    assertThat(maritime.sees("/growth").path("years").toString()).contains("2010");
    assertThat(maritime.sees("/gaps").path(0).path("lines").path(0).path("zh").asString())
        .contains("×");
    twice(tie);
    link.takes("officer", "closures", Map.of("on", "2026-10-01", "why", "协议到期未续"));
    route.takes("officer", "closures", Map.of("on", "2026-10-01", "why", "航线停航"));
    Map<String, String> twice = Map.of("reason", "与另一条记录重复");
    assertThat(link.tries("officer", "withdrawals", twice).status()).isEqualTo(403);
    link.takes("reviewer", "withdrawals", twice);
    route.takes("reviewer", "withdrawals", twice);
    assertThat(paired(city)).isNotEmpty().doesNotContain(true);
    assertThat(maritime.sees("/routes").findValuesAsString("toCity")).doesNotContain(city);
    await().until(() -> maritime.sees("/history").toString().contains("network-member-added"));
    assertThat(api.as("officer").get("/api/v1/networks/maritime/members/exports").text())
        .contains("Doha", "reason_zh");
    inland();
    ended(tie);
  }

  private List<Boolean> paired(String city) {
    return maritime
        .sees("/matrix")
        .path("rows")
        .valueStream()
        .filter(row -> row.path("cityId").asString().equals(city))
        .flatMap(row -> row.path("cells").valueStream())
        .map(cell -> cell.path("paired").asBoolean())
        .toList();
  }

  private void twice(String tie) {
    Answer again =
        api.as("officer")
            .key("twice")
            .post("/api/v1/partner-links", NetworkOnItsWay.pair(tie, "port"));
    assertThat(again.code()).isEqualTo("institutions-paired");
    Answer wrong =
        api.as("officer")
            .key("wrong")
            .post("/api/v1/partner-links", NetworkOnItsWay.pair("nowhere", "circus"));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.text()).contains("unknown-tie", "unknown-institution-kind");
    Answer nowhere =
        api.as("officer")
            .key("nowhere")
            .post("/api/v1/transport-routes", NetworkOnItsWay.route("nowhere"));
    assertThat(nowhere.code()).isEqualTo("unknown-end");
  }

  private void inland() {
    register.cities(Register.head() + "Rayyan,赖扬,QA,,,1,2,N,high,Local,K,noted\n");
    String inland =
        api.as("officer")
            .get("/api/v1/tie-suggestions?country=QA&top=500")
            .json()
            .path(0)
            .path("cityId")
            .asString();
    Answer dry =
        api.as("officer")
            .key("dry")
            .post("/api/v1/transport-routes", NetworkOnItsWay.route(inland));
    assertThat(dry.code()).isEqualTo("no-port-at-the-end");
  }

  private void ended(String tie) {
    TieOnItsWay.at(api, tie).decided("terminations");
    Answer late =
        api.as("officer")
            .key("late")
            .post("/api/v1/partner-links", NetworkOnItsWay.pair(tie, "trade"));
    assertThat(late.code()).isEqualTo("tie-has-ended");
    assertThat(maritime.sees("/members").toString()).doesNotContain("Doha");
    assertThat(maritime.sees("/members?on=2022-12-31").toString()).contains("Doha");
    assertThat(maritime.sees("/growth").path("years").toString()).contains("2010");
    maritime.takes("officer", "member-counts", Map.of());
    await().until(() -> maritime.sees("/history").toString().contains("network-member-removed"));
    await().untilAsserted(() -> WireContract.check(kinds));
  }

  @Test
  void a_ruling_needs_a_second_pair_of_eyes_and_is_told_with_its_reason() {
    register.country("OM", "1978-05-25");
    String city = register.city("OM", "Muscat", "friendly-cooperation", "2011-03-04");
    Map<String, ?> leaveOut =
        Map.of("cityId", city, "effect", "EXCLUDE", "from", "2026-01-01", "why", "港口已迁");
    Map<String, ?> nowhere =
        Map.of("cityId", "atlantis", "effect", "EXCLUDE", "from", "2026-01-01", "why", "查无此城");
    assertThat(maritime.tries("officer", "rulings", nowhere).code()).isEqualTo("unknown-city");
    maritime.takes("officer", "rulings", leaveOut);
    assertThat(maritime.sees("/members").toString()).contains(city);
    Map<String, ?> yes = Map.of("cityId", city, "confirmed", true);
    assertThat(maritime.tries("officer", "ruling-decisions", yes).status()).isEqualTo(403);
    maritime.takes("reviewer", "ruling-decisions", yes);
    assertThat(maritime.sees("/members").toString()).doesNotContain(city);
    assertThat(maritime.sees("").path("rulings").toString())
        .contains("港口已迁", "officer", "reviewer");
  }

  @Test
  void a_network_of_the_offices_own_is_defined_by_a_leader_and_its_code_is_its_own() {
    Answer made =
        api.as("leader")
            .key("own")
            .post("/api/v1/networks", NetworkOnItsWay.definition("arctic-ports"));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    Answer other =
        api.as("leader").key("other").post("/api/v1/networks", NetworkOnItsWay.definition("sco"));
    assertThat(other.code()).isEqualTo("network-exists");
    assertThat(maritime.sees("").path("definitions").size()).isEqualTo(1);
  }

  @Test
  void the_next_tie_is_suggested_with_its_reason_and_never_without_relations() {
    register.country("BN", "1991-09-30").country("BT", "");
    String good = register.city("BN", "Muara");
    String none = register.city("BT", "Thimphu");
    String tied = register.city("BN", "Tutong", "friendly-cooperation", "2012-01-02");
    JsonNode all = api.as("officer").get("/api/v1/tie-suggestions?top=500").json();
    assertThat(all.toString()).contains(good).doesNotContain(none).doesNotContain(tied);
    JsonNode one =
        api.as("officer").get("/api/v1/tie-suggestions?country=BN&network=maritime").json();
    assertThat(one.path(0).path("cityId").asString()).isEqualTo(good);
    assertThat(one.path(0).path("lines").toString()).contains("海港城市", "sea port");
    assertThat(
            api.as("officer").get("/api/v1/tie-suggestions/exports?region=southeast-asia").text())
        .contains("Muara");
    assertThat(api.as("officer").get("/api/v1/tie-suggestions?top=0").status()).isEqualTo(400);
  }
}
