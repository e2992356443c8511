package org.waishi.friendship.overdue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waishi.friendship.TieOnItsWay.answer;
import static org.waishi.friendship.TieOnItsWay.lead;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.waishi.friendship.Register;
import org.waishi.friendship.RunningService;
import org.waishi.friendship.TieOnItsWay;
import org.waishi.friendship.agreement.AgreementDesk;
import org.waishi.friendship.anniversary.MovableClock;
import org.waishi.platform.aggregate.Kinds;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.WireContract;
import tools.jackson.databind.JsonNode;

/** A body lets its time pass, on a clock that the test moves. */
@RunningService
@Import(MovableClock.class)
class OverdueReviewsIT {

  private static final String LIST = "/api/v1/ties/overdue-reviews";

  @LocalServerPort private int port;
  private final OverdueWatch watch;
  private final MeterRegistry meters;
  private final Kinds kinds;

  @Autowired
  OverdueReviewsIT(OverdueWatch watch, MeterRegistry meters, Kinds kinds) {
    this.watch = watch;
    this.meters = meters;
    this.kinds = kinds;
  }

  @Test
  void a_body_that_lets_its_time_pass_is_listed_counted_and_said_to_be_late_once() {
    MovableClock.setTo("2026-03-02");
    ApiClient api = ApiClient.at(port);
    ApiClient officer = api.as("officer");
    String city = new Register(officer).country("GR", "1972-06-05").city("GR", "Piraeus");
    TieOnItsWay tie = lead(api, Map.of("cityId", city, "kind", "COOPERATION"));
    tie.explored().takes("submissions");
    assertThat(tie.shown().path("clock").path("dueOn").asString()).isEqualTo("2026-03-30");
    tie.takes("reviewer", "city-reviews", answer("RETURNED", "city", "2026-03-02"));
    assertThat(tie.shown().path("clock").path("standing").asBoolean()).isTrue();

    MovableClock.setTo("2026-03-09");
    tie.takes("submissions");
    assertThat(tie.shown().path("clock").path("dueOn").asString()).isEqualTo("2026-04-07");
    MovableClock.setTo("2026-04-07");
    watch.look();
    assertThat(officer.get(LIST).json().size()).isZero();

    MovableClock.setTo("2026-04-09");
    watch.look();
    watch.look();
    JsonNode late = officer.get(LIST).json().path(0);
    assertThat(late.path("tieId").asString()).isEqualTo(tie.id());
    assertThat(late.path("daysLate").asInt()).isEqualTo(2);
    assertThat(meters.get("waishi.tie-reviews.overdue").gauge().value()).isEqualTo(1);
    await().untilAsserted(() -> assertThat(saidLate(officer, tie)).hasSize(1));

    tie.approvedBy("city", "2026-04-08");
    watch.look();
    assertThat(officer.get(LIST).json().size()).isZero();
    assertThat(meters.get("waishi.tie-reviews.overdue").gauge().value()).isZero();
    WireContract.check(kinds);
  }

  @Test
  void a_check_of_an_agreement_that_takes_too_long_stands_on_the_same_list() {
    MovableClock.setTo("2026-03-02");
    ApiClient api = ApiClient.at(port);
    ApiClient officer = api.as("officer");
    String city = new Register(officer).country("GR", "1972-06-05").city("GR", "Volos");
    TieOnItsWay tie = lead(api, Map.of("cityId", city, "kind", "COOPERATION"));
    AgreementDesk desk = new AgreementDesk(api, tie.id());
    String draft = desk.drafted("late", "MEMORANDUM", Map.of());
    desk.takes("officer", draft, "submissions", Map.of());
    assertThat(officer.get(draft).json().at("/clock/dueOn").asString()).isEqualTo("2026-03-16");
    MovableClock.setTo("2026-03-18");
    watch.look();
    JsonNode late = officer.get(LIST).json().path(0);
    assertThat(late.path("agreementId").asString()).isEqualTo(draft.substring(19));
    assertThat(late.path("number").asString()).startsWith("QD-FA-2026-");
    assertThat(late.path("stage").asString()).isEqualTo("legal-checks");
    assertThat(late.path("daysLate").asInt()).isEqualTo(2);
    assertThat(officer.get(LIST + "/exports").text()).contains("legal-checks");
    assertThat(meters.get("waishi.tie-reviews.overdue").gauge().value()).isEqualTo(1);
    desk.takes("officer", draft, "abandonments", Map.of());
    watch.look();
    assertThat(officer.get(LIST).json().size()).isZero();
  }

  private static List<String> saidLate(ApiClient officer, TieOnItsWay tie) {
    return officer
        .get("/api/v1/ties/" + tie.id() + "/history")
        .json()
        .findValuesAsString("type")
        .stream()
        .filter("org.waishi.friendship-city.review-overdue.v1"::equals)
        .toList();
  }
}
