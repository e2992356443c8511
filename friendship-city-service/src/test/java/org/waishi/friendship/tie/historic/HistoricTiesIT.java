package org.waishi.friendship.tie.historic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waishi.friendship.TieOnItsWay.at;
import static org.waishi.friendship.TieOnItsWay.lead;

import java.time.LocalDate;
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
import org.waishi.platform.testing.TestTokens;
import org.waishi.platform.testing.WireContract;
import org.waishi.platform.time.OfficeDay;
import tools.jackson.databind.JsonNode;

/** Tables tell of ties from before this register; they are no way around its reviews. */
@RunningService
class HistoricTiesIT {

  @LocalServerPort private int port;
  private final OfficeDay office;
  private final Kinds kinds;
  private ApiClient api;
  private Register register;

  @Autowired
  HistoricTiesIT(OfficeDay office, Kinds kinds) {
    this.office = office;
    this.kinds = kinds;
  }

  @BeforeEach
  void reach() {
    api = ApiClient.at(port);
    register = new Register(api.as("officer"));
  }

  @Test
  void a_table_adds_no_tie_beside_one_that_was_born_here_but_for_leads_that_were_given_up() {
    String city = register.country("PE", "1971-11-02").city("PE", "Callao");
    TieOnItsWay lead = lead(api, Map.of("cityId", city, "kind", "SISTER"));
    assertThat(refused("PE", "Callao", "sister", "1999")).containsExactly("tie-born-here");
    lead.takes("abandonments");
    assertThat(register.city("PE", "Callao", "sister", "1999")).isEqualTo(city);
  }

  @Test
  void no_tie_is_brought_in_that_may_be_younger_than_the_day_before() {
    LocalDate today = office.today();
    register.country("CL", "1970-12-15");
    for (String young : List.of(today.toString(), today.toString().substring(0, 4))) {
      assertThat(refused("CL", "Iquique", "sister", young))
          .containsExactly("historic-tie-too-young");
    }
    register.city("CL", "Iquique", "sister", today.minusDays(1).toString());
  }

  @Test
  void a_table_changes_no_kind_that_is_known_and_nothing_that_the_office_touched() {
    String city = register.country("UY", "1988-02-03").city("UY", "Salto", "sister", "1999");
    assertThat(refused("UY", "Salto", "friendly-cooperation", "1999"))
        .containsExactly("historic-kind-stands");
    TieOnItsWay tie = at(api, register.tiesOf(city).path(0).path("id").asString());
    tie.decided("suspensions").decided("revivals");
    register.city("UY", "Salto", "sister", "2001");
    assertThat(tie.shown().path("tie").path("established").asString()).isEqualTo("1999");
  }

  @Test
  void what_a_table_brought_in_counts_at_once_and_is_marked_until_somebody_else_confirms_it() {
    long before = sisters();
    register.country("EC", "1980-01-02");
    String one = tieOf(register.city("EC", "Guayaquil", "sister", "1999"));
    String two = tieOf(register.city("EC", "Manta", "sister", "2001"));
    assertThat(sisters()).isEqualTo(before + 2);
    String waiting = "/api/v1/ties?country=EC&unconfirmed=true";
    assertThat(register.count(waiting)).isEqualTo(2);
    assertThat(at(api, one).shown().path("unconfirmed").asBoolean()).isTrue();
    assertThat(at(api, one).tries("officer", "confirmations", Map.of()).status()).isEqualTo(403);

    ApiClient sender =
        api.token(TestTokens.issuer().token(List.of("officer", "reviewer"), "officer"));
    Answer own = sender.post("/api/v1/tie-confirmations", Map.of("ids", List.of(one, "t0", two)));
    assertThat(own.status()).as(own.text()).isEqualTo(422);
    assertThat(own.json().path("errors").valueStream().map(HistoricTiesIT::told))
        .containsExactly("1 maker-is-checker", "2 unknown-tie", "3 maker-is-checker");
    assertThat(register.count(waiting)).isEqualTo(2);

    at(api, one).takes("reviewer", "confirmations", Map.of());
    assertThat(register.count(waiting)).isOne();
    Map<String, ?> both = Map.of("ids", List.of(one, two));
    Answer all = api.as("leader").post("/api/v1/tie-confirmations", both);
    assertThat(all.json().path("ties").asInt()).isEqualTo(2);
    assertThat(register.count(waiting)).isZero();
    assertThat(register.count("/api/v1/ties?country=EC&unconfirmed=false")).isEqualTo(2);
    assertThat(sisters()).isEqualTo(before + 2);
    await().untilAsserted(() -> assertThat(history(one)).contains("待核实", "核实表格所载"));

    register.city("EC", "Manta", "sister", "2002");
    assertThat(at(api, two).shown().path("unconfirmed").asBoolean()).isTrue();
    WireContract.check(kinds);
  }

  private List<String> refused(String iso2, String name, String relation, String since) {
    Answer refused = register.cities(Register.row(iso2, name, relation, since));
    assertThat(refused.status()).as(refused.text()).isEqualTo(422);
    return refused.json().path("errors").findValuesAsString("code");
  }

  private String history(String tie) {
    return api.as("auditor").get("/api/v1/ties/" + tie + "/history").text();
  }

  private String tieOf(String city) {
    return register.tiesOf(city).path(0).path("id").asString();
  }

  private long sisters() {
    return register
        .officer()
        .get("/api/v1/ties/totals")
        .json()
        .at("/byKind/SISTER/cities")
        .asLong();
  }

  private static String told(JsonNode error) {
    return error.path("row").asString() + " " + error.path("code").asString();
  }
}
