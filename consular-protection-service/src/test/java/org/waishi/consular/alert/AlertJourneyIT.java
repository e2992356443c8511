package org.waishi.consular.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.consular.OfficeClock;
import org.waishi.consular.RunningConsularService;
import org.waishi.platform.aggregate.Kinds;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.testing.WireContract;

@RunningConsularService
class AlertJourneyIT {

  private static final String ALERTS = "/api/v1/alerts";
  private static final String LAST_MOMENT = "2030-01-31T15:59:59.999Z";
  private static final String NEXT_DAY = "2030-01-31T16:00:00Z";

  @LocalServerPort private int port;
  @Autowired private OfficeClock clock;
  @Autowired private AlertLapses lapses;
  @Autowired private MeterRegistry meters;
  @Autowired private Kinds kinds;

  private ApiClient duty;

  @BeforeEach
  void new_year_in_the_office() {
    clock.at("2030-01-01T00:00:00Z");
    duty = ApiClient.at(port).as("duty-officer");
  }

  @Test
  void an_alert_is_raised_changed_and_ended_for_a_reason() {
    Answer raised = raise("KR", "2030-01-31");
    assertThat(raised.json().path("risk").asString()).isEqualTo("RED");
    String path = ALERTS + "/" + id(raised);
    assertThat(duty.post(path + "/changes", terms("CAUTION", "2030-03-01")).status())
        .isEqualTo(428);
    Answer changed =
        duty.ifMatch(raised.etag()).post(path + "/changes", terms("CAUTION", "2030-03-01"));
    assertThat(changed.json().path("level").asString()).isEqualTo("CAUTION");
    assertThat(duty.ifMatch(raised.etag()).post(path + "/lapses", over()).status()).isEqualTo(412);
    Answer lapsed = duty.ifMatch(changed.etag()).post(path + "/lapses", over());
    assertThat(lapsed.json().path("lapsed").asBoolean()).isTrue();
    Answer late =
        duty.ifMatch(lapsed.etag())
            .speaking("zh")
            .post(path + "/changes", terms("CAUTION", "2030-03-01"));
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.text()).contains("alert-has-lapsed", "安全提醒已失效");
    await().untilAsserted(() -> assertThat(history(path)).hasSize(3));
    WireContract.check(kinds);
  }

  @Test
  void an_alert_lapses_by_itself_when_its_last_day_is_over_in_the_office() {
    String path = ALERTS + "/" + id(raise("JP", "2030-01-31"));
    clock.at(LAST_MOMENT);
    lapses.run();
    assertThat(lapsed(path)).isFalse();
    clock.at(NEXT_DAY);
    await().until(() -> lapsed(path));
    await().untilAsserted(() -> assertThat(history(path)).hasSize(2));
    assertThat(history(path).getLast())
        .containsEntry("type", "org.waishi.consular.alert-lapsed.v1")
        .containsEntry("by", "consular");
  }

  @Test
  void a_run_that_was_missed_for_weeks_is_made_up() {
    List<String> paths =
        IntStream.rangeClosed(10, 14)
            .mapToObj(day -> ALERTS + "/" + id(raise("TH", "2030-01-" + day)))
            .toList();
    clock.at("2030-03-01T00:00:00Z");
    await().until(() -> paths.stream().allMatch(this::lapsed));
  }

  @Test
  void an_alert_lapses_once_however_many_copies_run() throws Exception {
    String path = ALERTS + "/" + id(raise("LA", "2030-01-31"));
    clock.at(NEXT_DAY);
    List<Callable<List<String>>> runs = IntStream.range(0, 8).mapToObj(this::run).toList();
    try (ExecutorService copies = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<List<String>> run : copies.invokeAll(runs)) {
        run.get();
      }
    }
    await().untilAsserted(() -> assertThat(history(path)).hasSize(2));
    assertThat(lapses.run()).isEmpty();
    assertThat(history(path)).hasSize(2);
  }

  private Callable<List<String>> run(int copy) {
    return lapses::run;
  }

  @Test
  void operators_may_run_the_lapse_for_a_day_that_has_come() {
    raise("VN", "2030-01-31");
    ApiClient ops = ApiClient.at(port).as("ops");
    Answer early = ops.post(ALERTS + "/lapse-runs", Map.of("on", "2030-02-01"));
    assertThat(early.status()).isEqualTo(422);
    assertThat(early.text()).contains("day-has-not-come", "2030-02-01");
    Answer today = ops.post(ALERTS + "/lapse-runs", Map.of("on", "2030-01-01"));
    assertThat(today.json().path("lapsed").size()).isZero();
    assertThat(duty.post(ALERTS + "/lapse-runs", Map.of("on", "2030-01-01")).status())
        .isEqualTo(403);
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
    String holds = id(raise("NP", "2030-01-31"));
    Answer other = raise("NP", "2030-01-30");
    duty.ifMatch(other.etag()).post(ALERTS + "/" + id(other) + "/lapses", over());
    assertThat(ids(duty.get(ALERTS + "?country=NP"))).containsExactlyInAnyOrder(holds, id(other));
    assertThat(ids(duty.get(ALERTS + "?country=NP&active=true"))).containsExactly(holds);
    assertThat(ids(duty.get(ALERTS + "?country=NP&active=false"))).containsExactly(id(other));
    assertThat(ids(duty.get(ALERTS + "?country=NP&level=TAKE_CARE"))).isEmpty();
    assertThat(ids(duty.get(ALERTS + "?country=NP&level=DO_NOT_GO"))).hasSize(2);
    assertThat(duty.get(ALERTS + "?land=NP").status()).isEqualTo(400);
  }

  @Test
  void a_list_comes_in_pages_that_miss_and_repeat_nothing() {
    List<String> raised =
        IntStream.range(0, 5).mapToObj(each -> id(raise("BT", "2030-01-31"))).toList();
    List<String> seen = new ArrayList<>();
    String next = ALERTS + "?country=BT&limit=2";
    while (next != null) {
      Answer page = duty.get(next);
      seen.addAll(ids(page));
      next = page.header("link").map(link -> link.replaceAll("<(.*)>.*", "$1")).orElse(null);
    }
    assertThat(seen).containsExactlyInAnyOrderElementsOf(raised);
  }

  @Test
  void gauges_show_what_holds_and_what_waits_to_lapse() {
    Answer raised = raise("PK", "2030-01-31");
    await().until(() -> inForce() == listed());
    duty.ifMatch(raised.etag()).post(ALERTS + "/" + id(raised) + "/lapses", over());
    await().until(() -> inForce() == listed());
    assertThat(meters.get("waishi.alerts.waiting.to.lapse").gauge().value()).isZero();
  }

  private double inForce() {
    return meters.get("waishi.alerts.in.force").tag("level", "DO_NOT_GO").gauge().value();
  }

  private double listed() {
    return ids(duty.get(ALERTS + "?active=true&level=DO_NOT_GO&limit=200")).size();
  }

  private Answer raise(String country, String to) {
    String key = country + to + System.nanoTime();
    Answer raised = duty.key(key).post(ALERTS, alert(country, to));
    assertThat(raised.status()).as(raised.text()).isEqualTo(201);
    return raised;
  }

  private boolean lapsed(String path) {
    return duty.get(path).json().path("lapsed").asBoolean();
  }

  private List<Map<String, String>> history(String path) {
    return StreamSupport.stream(duty.get(path + "/history").json().spliterator(), false)
        .map(f -> Map.of("type", f.path("type").asString(), "by", f.path("by").asString()))
        .toList();
  }

  private static List<String> ids(Answer page) {
    return page.json().path("items").findValuesAsString("id");
  }

  private static String id(Answer alert) {
    return alert.json().path("id").asString();
  }

  private static Map<String, Object> over() {
    return Map.of("reason", "DANGER_OVER");
  }

  private static Map<String, Object> terms(String level, String to) {
    return Map.of("level", level, "to", to, "textZh", "谨慎前往", "textEn", "Go with caution");
  }

  private static Map<String, Object> alert(String country, String to) {
    Map<String, Object> alert = new HashMap<>(terms("DO_NOT_GO", to));
    alert.put("country", country);
    alert.put("from", "2030-01-01");
    alert.put("sourceAddress", "https://cs.mfa.gov.cn/1");
    return alert;
  }
}
