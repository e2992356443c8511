package org.waishi.consular.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waishi.consular.Pages.ids;
import static org.waishi.consular.alert.AlertDesk.ALERTS;
import static org.waishi.consular.alert.AlertDesk.path;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.consular.OfficeClock;
import org.waishi.consular.RunningConsularService;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;

@RunningConsularService
class AlertLapseIT {

  private static final String LAST_MOMENT = "2030-01-31T15:59:59.999Z";
  private static final String NEXT_DAY = "2030-01-31T16:00:00Z";

  @LocalServerPort private int port;
  @Autowired private OfficeClock clock;
  @Autowired private AlertLapses lapses;
  @Autowired private MeterRegistry meters;

  private AlertDesk desk;

  @BeforeEach
  void new_year_in_the_office() {
    clock.at("2030-01-01T00:00:00Z");
    desk = AlertDesk.at(port);
  }

  @Test
  void an_alert_lapses_by_itself_when_its_last_day_is_over_in_the_office() {
    String path = path(desk.raise("JP", "2030-01-31"));
    clock.at(LAST_MOMENT);
    lapses.run();
    assertThat(desk.lapsed(path)).isFalse();
    clock.at(NEXT_DAY);
    await().until(() -> desk.lapsed(path));
    await().untilAsserted(() -> assertThat(desk.history(path)).hasSize(2));
    assertThat(desk.history(path).getLast())
        .containsEntry("type", "org.waishi.consular.alert-lapsed.v1")
        .containsEntry("by", "consular");
  }

  @Test
  void a_run_that_was_missed_for_weeks_is_made_up() {
    List<String> paths =
        IntStream.rangeClosed(10, 14)
            .mapToObj(day -> path(desk.raise("TH", "2030-01-" + day)))
            .toList();
    clock.at("2030-03-01T00:00:00Z");
    await().until(() -> paths.stream().allMatch(desk::lapsed));
  }

  @Test
  void an_alert_lapses_once_however_many_copies_run() throws Exception {
    String path = path(desk.raise("LA", "2030-01-31"));
    clock.at(NEXT_DAY);
    List<Callable<List<String>>> runs = IntStream.range(0, 8).mapToObj(this::run).toList();
    try (ExecutorService copies = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<List<String>> run : copies.invokeAll(runs)) {
        run.get();
      }
    }
    await().untilAsserted(() -> assertThat(desk.history(path)).hasSize(2));
    assertThat(lapses.run()).isEmpty();
    assertThat(desk.history(path)).hasSize(2);
  }

  private Callable<List<String>> run(int copy) {
    return lapses::run;
  }

  @Test
  void operators_may_run_the_lapse_for_a_day_that_has_come() {
    desk.raise("VN", "2030-01-31");
    ApiClient ops = ApiClient.at(port).as("ops");
    Answer early = ops.post(ALERTS + "/lapse-runs", Map.of("on", "2030-02-01"));
    assertThat(early.status()).isEqualTo(422);
    assertThat(early.text()).contains("day-has-not-come", "2030-02-01");
    Answer today = ops.post(ALERTS + "/lapse-runs", Map.of("on", "2030-01-01"));
    assertThat(today.json().path("lapsed").size()).isZero();
    assertThat(desk.duty().post(ALERTS + "/lapse-runs", Map.of("on", "2030-01-01")).status())
        .isEqualTo(403);
  }

  @Test
  void gauges_show_what_holds_and_what_waits_to_lapse() {
    Answer raised = desk.raise("PK", "2030-01-31");
    await().until(() -> inForce() == listed());
    desk.end(raised);
    await().until(() -> inForce() == listed());
    assertThat(meters.get("waishi.alerts.waiting.to.lapse").gauge().value()).isZero();
  }

  private double inForce() {
    return meters.get("waishi.alerts.in.force").tag("level", "DO_NOT_GO").gauge().value();
  }

  private double listed() {
    return ids(desk.duty().get(ALERTS + "?active=true&level=DO_NOT_GO&limit=200")).size();
  }
}
