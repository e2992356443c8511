package org.waishi.consular.incident.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.consular.incident.desk.CaseBodies.counts;
import static org.waishi.consular.incident.desk.CaseBodies.incident;
import static org.waishi.consular.incident.desk.CaseDesk.INCIDENTS;

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
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;

@RunningConsularService
class IncidentRequestsIT {

  @LocalServerPort private int port;
  @Autowired private OfficeClock clock;

  private CaseDesk desk;
  private ApiClient duty;

  @BeforeEach
  void half_past_noon_in_utc() {
    clock.at("2030-05-01T12:30:00Z");
    desk = CaseDesk.at(port);
    duty = desk.duty();
  }

  @Test
  void every_fault_of_a_report_is_told_at_once() {
    Map<String, Object> wrong = new HashMap<>(incident("TH", counts(-1, 0)));
    wrong.put("summary", " ");
    wrong.remove("kind");
    Answer faulty = duty.key("faulty").post(INCIDENTS, wrong);
    assertThat(faulty.status()).isEqualTo(400);
    assertThat(faulty.json().path("errors").findValuesAsString("field"))
        .containsExactlyInAnyOrder("kind", "counts.dead", "summary");
    Map<String, Object> early = new HashMap<>(incident("XX", counts(0, 0)));
    early.put("learnedAt", "2030-05-01T10:00:00Z");
    assertThat(duty.key("early").post(INCIDENTS, early).text())
        .contains("unknown-country", "times-out-of-order");
  }

  @Test
  void a_repeat_happens_once_a_change_needs_its_version_and_strangers_stay_outside() {
    Map<String, Object> body = incident("NP", counts(0, 0));
    Answer first = duty.key("np").post(INCIDENTS, body);
    Answer again = duty.key("np").post(INCIDENTS, body);
    assertThat(again.header("idempotency-replayed")).contains("true");
    assertThat(again.json().path("id")).isEqualTo(first.json().path("id"));
    assertThat(duty.key("np").post(INCIDENTS, incident("NP", counts(1, 0))).status())
        .isEqualTo(422);
    String path = INCIDENTS + "/" + first.json().path("id").asString();
    assertThat(duty.post(path + "/verifications", Map.of()).status()).isEqualTo(428);
    ApiClient seen = duty.ifMatch(first.etag());
    assertThat(seen.key("v").post(path + "/verifications", Map.of()).status()).isEqualTo(200);
    assertThat(seen.key("v").post(path + "/verifications", Map.of()).status()).isEqualTo(200);
    assertThat(seen.key("w").post(path + "/false-reports", Map.of()).status()).isEqualTo(412);
    for (String role : List.of("enterprise", "partner", "ops", "auditor", "window-clerk")) {
      assertThat(ApiClient.at(port).as(role).get(path).status()).as(role).isEqualTo(403);
    }
    assertThat(ApiClient.at(port).get(path).status()).isEqualTo(401);
  }

  @Test
  void a_list_comes_in_pages_that_miss_and_repeat_nothing() {
    List<String> reported =
        IntStream.range(0, 5).mapToObj(each -> desk.reported("MM", counts(0, 0)).id()).toList();
    assertThat(Pages.all(duty, INCIDENTS + "?country=MM&limit=2"))
        .containsExactlyInAnyOrderElementsOf(reported);
  }
}
