package org.waishi.consular.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waishi.consular.Pages.ids;
import static org.waishi.consular.alert.AlertDesk.ALERTS;
import static org.waishi.consular.alert.AlertDesk.OVER;
import static org.waishi.consular.alert.AlertDesk.alert;
import static org.waishi.consular.alert.AlertDesk.id;
import static org.waishi.consular.alert.AlertDesk.terms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.consular.OfficeClock;
import org.waishi.consular.Pages;
import org.waishi.consular.RunningConsularService;
import org.waishi.platform.aggregate.Kinds;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.testing.WireContract;

@RunningConsularService
class AlertJourneyIT {

  @LocalServerPort private int port;
  @Autowired private OfficeClock clock;
  @Autowired private Kinds kinds;

  private AlertDesk desk;
  private ApiClient duty;

  @BeforeEach
  void new_year_in_the_office() {
    clock.at("2030-01-01T00:00:00Z");
    desk = AlertDesk.at(port);
    duty = desk.duty();
  }

  @Test
  void an_alert_is_raised_changed_and_ended_for_a_reason() {
    Answer raised = desk.raise("KR", "2030-01-31");
    assertThat(raised.json().path("risk").asString()).isEqualTo("RED");
    String path = ALERTS + "/" + id(raised);
    assertThat(duty.post(path + "/changes", terms("CAUTION", "2030-03-01")).status())
        .isEqualTo(428);
    Answer changed =
        duty.ifMatch(raised.etag()).post(path + "/changes", terms("CAUTION", "2030-03-01"));
    assertThat(changed.json().path("level").asString()).isEqualTo("CAUTION");
    assertThat(duty.ifMatch(raised.etag()).post(path + "/lapses", OVER).status()).isEqualTo(412);
    Answer lapsed = duty.ifMatch(changed.etag()).post(path + "/lapses", OVER);
    assertThat(lapsed.json().path("lapsed").asBoolean()).isTrue();
    Answer late =
        duty.ifMatch(lapsed.etag())
            .speaking("zh")
            .post(path + "/changes", terms("CAUTION", "2030-03-01"));
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.text()).contains("alert-has-lapsed", "安全提醒已失效");
    await().untilAsserted(() -> assertThat(desk.history(path)).hasSize(3));
    WireContract.check(kinds);
  }

  @Test
  void every_fault_of_a_new_alert_is_told_at_once() {
    Answer refused = duty.key("bad").post(ALERTS, alert("XX", "2029-01-01"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text())
        .contains("unknown-country", "alert-ends-before-it-starts", "alert-end-has-passed");
    Map<String, Object> wrong = new HashMap<>(alert("KR", "2030-01-31"));
    wrong.put("sourceAddress", "somewhere");
    wrong.put("area", " ");
    wrong.remove("level");
    Answer faulty = duty.key("faulty").post(ALERTS, wrong);
    assertThat(faulty.status()).isEqualTo(400);
    assertThat(faulty.json().path("errors").findValuesAsString("field"))
        .containsExactlyInAnyOrder("area", "level", "sourceAddress");
  }

  @Test
  void raising_again_with_the_same_key_raises_nothing_and_other_words_are_refused() {
    Answer first = duty.key("once").post(ALERTS, alert("MM", "2030-01-31"));
    Answer again = duty.key("once").post(ALERTS, alert("MM", "2030-01-31"));
    assertThat(id(again)).isEqualTo(id(first));
    assertThat(again.header("idempotency-replayed")).contains("true");
    assertThat(duty.key("once").post(ALERTS, alert("MM", "2030-01-30")).status()).isEqualTo(422);
    assertThat(duty.post(ALERTS, alert("MM", "2030-01-31")).status()).isEqualTo(400);
  }

  @Test
  void a_list_is_narrowed_by_country_level_and_whether_alerts_hold() {
    String holds = id(desk.raise("NP", "2030-01-31"));
    Answer other = desk.raise("NP", "2030-01-30");
    desk.end(other);
    assertThat(ids(duty.get(ALERTS + "?country=NP"))).containsExactlyInAnyOrder(holds, id(other));
    assertThat(ids(duty.get(ALERTS + "?country=NP&active=true"))).containsExactly(holds);
    assertThat(ids(duty.get(ALERTS + "?country=NP&active=false"))).containsExactly(id(other));
    assertThat(ids(duty.get(ALERTS + "?country=NP&level=TAKE_CARE"))).isEmpty();
    assertThat(ids(duty.get(ALERTS + "?country=NP&level=DO_NOT_GO"))).hasSize(2);
    assertThat(duty.get(ALERTS + "?land=NP").status()).isEqualTo(400);
  }

  @Test
  void alerts_are_read_by_all_who_plan_and_raised_by_the_office_only() {
    String path = ALERTS + "/" + id(desk.raise("IN", "2030-01-31"));
    for (String role : List.of("officer", "leader", "window-clerk", "enterprise", "partner")) {
      ApiClient reader = ApiClient.at(port).as(role);
      assertThat(reader.get(path).status()).as(role).isEqualTo(200);
      assertThat(reader.get(ALERTS + "?country=IN").status()).as(role).isEqualTo(200);
    }
    ApiClient enterprise = ApiClient.at(port).as("enterprise");
    assertThat(enterprise.key("e").post(ALERTS, alert("IN", "2030-01-31")).status()).isEqualTo(403);
    assertThat(enterprise.get(path + "/history").status()).isEqualTo(403);
  }

  @Test
  void a_list_comes_in_pages_that_miss_and_repeat_nothing() {
    List<String> raised =
        IntStream.range(0, 5).mapToObj(each -> id(desk.raise("BT", "2030-01-31"))).toList();
    assertThat(Pages.all(duty, ALERTS + "?country=BT&limit=2"))
        .containsExactlyInAnyOrderElementsOf(raised);
  }
}
