package org.waishi.consular.incident.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waishi.consular.incident.desk.CaseBodies.counts;
import static org.waishi.consular.incident.desk.CaseBodies.report;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.consular.OfficeClock;
import org.waishi.consular.RunningConsularService;
import org.waishi.platform.aggregate.Kinds;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.testing.WireContract;

@RunningConsularService
class OverdueReportsIT {

  @LocalServerPort private int port;
  @Autowired private OfficeClock clock;
  @Autowired private MeterRegistry meters;
  @Autowired private Kinds kinds;

  private CaseDesk desk;

  @BeforeEach
  void half_past_noon_in_utc() {
    clock.at("2030-05-01T12:30:00Z");
    desk = CaseDesk.at(port);
  }

  @Test
  void a_missed_deadline_becomes_a_fact_a_gauge_and_a_list_and_goes_with_the_report() {
    Case now = desk.reported("VN", counts(0, 0));
    assertThat(desk.ids("?country=VN&overdue=true")).isEmpty();
    clock.at("2030-05-01T14:00:00.001Z");
    await().until(() -> meters.get("waishi.incidents.overdue").gauge().value() >= 1);
    assertThat(desk.ids("?country=VN&overdue=true")).containsExactly(now.id());
    assertThat(desk.ids("?country=VN&overdue=false")).isEmpty();
    await()
        .untilAsserted(
            () ->
                assertThat(desk.facts(now))
                    .contains("org.waishi.consular.incident-report-overdue.v1"));
    now.read();
    assertThat(now.json().path("overdue").asBoolean()).isTrue();
    Answer silent = now.tried("reports", report("CITY", "2030-05-01T14:00:00.001Z"));
    assertThat(silent.status()).isEqualTo(422);
    assertThat(silent.code()).isEqualTo("late-without-reason");
    Map<String, Object> late = new HashMap<>(report("CITY", "2030-05-01T14:00:00.001Z"));
    late.put("lateReason", "LINES_DOWN");
    now.done("reports", late);
    assertThat(now.json().path("reports").get(0).path("lateReason").asString())
        .isEqualTo("LINES_DOWN");
    assertThat(now.json().path("missedDeadlines").size()).isEqualTo(1);
    assertThat(desk.ids("?country=VN&overdue=true")).isEmpty();
    clock.at("2030-05-02T14:00:00.002Z");
    await().until(() -> meters.get("waishi.incidents.followups.overdue").gauge().value() >= 1);
    await()
        .untilAsserted(
            () ->
                assertThat(desk.facts(now))
                    .filteredOn(type -> type.contains("overdue"))
                    .hasSize(2));
    WireContract.check(kinds);
  }
}
