package org.waishi.friendship.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waishi.friendship.TieOnItsWay.lead;

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

/** What becomes of the agreements of a tie that is stopped. */
@RunningService
class AgreementTieIT {

  @LocalServerPort private int port;
  private final Kinds kinds;
  private ApiClient api;
  private ApiClient officer;
  private Register register;

  @Autowired
  AgreementTieIT(Kinds kinds) {
    this.kinds = kinds;
  }

  @BeforeEach
  void reach() {
    api = ApiClient.at(port);
    officer = api.as("officer");
    register = new Register(officer).country("AT", "1971-05-28");
  }

  @Test
  void an_agreement_waits_for_its_tie_and_a_letter_for_exchanges() {
    TieOnItsWay tie =
        lead(api, Map.of("cityId", register.city("AT", "Graz"), "kind", "COOPERATION"));
    AgreementDesk desk = new AgreementDesk(api, tie.id());
    String letter = desk.drafted("letter", "LETTER_OF_INTENT", Map.of());
    desk.toApproval(letter);
    assertThat(sign(desk, letter, "LETTER_OF_INTENT").code()).isEqualTo("tie-not-ready");
    tie.takes("explorations");
    assertThat(sign(desk, letter, "LETTER_OF_INTENT").status()).isEqualTo(200);
    String agreement = desk.drafted("agreement", "AGREEMENT", Map.of());
    desk.toApproval(agreement);
    assertThat(sign(desk, agreement, "AGREEMENT").code()).isEqualTo("tie-not-ready");
  }

  private static Answer sign(AgreementDesk desk, String agreement, String kind) {
    return desk.tries(
        desk.api().as("reviewer"), agreement, "signings", desk.signing(kind, "2026-01-09", null));
  }

  @Test
  void the_agreements_of_a_suspended_tie_are_listed_until_somebody_decides_or_it_is_revived() {
    String city = register.city("AT", "Linz", "sister", "1999");
    TieOnItsWay tie = TieOnItsWay.at(api, register.tiesOf(city).path(0).path("id").asString());
    AgreementDesk desk = new AgreementDesk(api, tie.id());
    String one = desk.signed("one", "AGREEMENT", "2026-01-10", Map.of());
    String two = desk.signed("two", "MEMORANDUM", "2026-01-10", Map.of());
    String list = "?tie=" + tie.id() + "&questioned=true";

    tie.decided("suspensions");
    await().untilAsserted(() -> assertThat(questioned(list)).isEqualTo(2));
    assertThat(officer.get("/api/v1/agreements/exports" + list).text()).contains("SUSPENDED");
    tie.decided("revivals");
    await().untilAsserted(() -> assertThat(questioned(list)).isZero());

    tie.decided("suspensions");
    await().untilAsserted(() -> assertThat(questioned(list)).isEqualTo(2));
    Map<String, Object> kept = desk.decision("2026-01-11");
    assertThat(desk.tries(officer, one, "continuations", kept).status()).isEqualTo(403);
    desk.takes("leader", one, "continuations", kept);
    desk.takes("reviewer", two, "terminations", desk.decision("2026-01-11"));
    assertThat(questioned(list)).isZero();
    assertThat(register.count("/api/v1/agreements?tie=" + tie.id() + "&questioned=false"))
        .isEqualTo(2);
    for (String path : List.of(one, two)) {
      await()
          .untilAsserted(
              () ->
                  assertThat(officer.get(path + "/history").text())
                      .contains("agreement-questioned", "agreement-cleared"));
    }
    WireContract.check(kinds);
  }

  private long questioned(String list) {
    return register.count("/api/v1/agreements" + list);
  }
}
