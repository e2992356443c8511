package org.waishi.friendship.tie.historic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waishi.friendship.TieOnItsWay.at;
import static org.waishi.friendship.TieOnItsWay.lead;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.friendship.Register;
import org.waishi.friendship.RunningService;
import org.waishi.friendship.TieOnItsWay;
import org.waishi.friendship.historic.Confirmable;
import org.waishi.friendship.historic.ConfirmationDesk;
import org.waishi.friendship.historic.Confirmed;
import org.waishi.friendship.historic.Load;
import org.waishi.friendship.historic.Looked;
import org.waishi.friendship.tie.Tie;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.Kinds;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Stored;
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
  private final TieConfirmations confirmations;
  private final ConfirmationDesk desk;
  private ApiClient api;
  private Register register;

  @Autowired
  HistoricTiesIT(
      OfficeDay office, Kinds kinds, TieConfirmations confirmations, ConfirmationDesk desk) {
    this.office = office;
    this.kinds = kinds;
    this.confirmations = confirmations;
    this.desk = desk;
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
  void a_grass_roots_tie_and_the_tie_of_its_city_keep_no_table_from_the_other() {
    String city = register.country("CO", "1980-02-07").city("CO", "Cali");
    Map<String, String> schools = Map.of("ours", "青岛二中", "theirs", "Colegio");
    lead(api, Map.of("cityId", city, "kind", "GRASS_ROOTS", "institutions", schools));
    assertThat(grassRoots(city, "青岛二中").json().path("errors").findValuesAsString("code"))
        .containsExactly("tie-born-here");
    register.city("CO", "Cali", "sister", "1999");

    String other = register.city("CO", "Pasto");
    lead(api, Map.of("cityId", other, "kind", "SISTER"));
    Answer taken = grassRoots(other, "青岛一中");
    assertThat(taken.status()).as(taken.text()).isEqualTo(200);
    assertThat(register.tiesOf(other).size()).isEqualTo(2);
  }

  private Answer grassRoots(String city, String ours) {
    String row =
        "city_id,kind,established,institution_ours,institution_theirs\n"
            + city
            + ",GRASS_ROOTS,2001-05-04,"
            + ours
            + ",Colegio\n";
    return api.as("officer").send("POST", "/api/v1/tie-imports", "text/csv", row);
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
    Answer own =
        sender.post(
            "/api/v1/tie-confirmations", looked(Map.of(one, 1), Map.of("t0", 1), Map.of(two, 1)));
    assertThat(own.status()).as(own.text()).isEqualTo(422);
    assertThat(own.json().path("errors").valueStream().map(HistoricTiesIT::told))
        .containsExactly("1 maker-is-checker", "2 nothing-there", "3 maker-is-checker");
    assertThat(register.count(waiting)).isEqualTo(2);

    at(api, one).takes("reviewer", "confirmations", Map.of());
    assertThat(register.count(waiting)).isOne();
    Map<String, ?> both = looked(Map.of(one, version(one)), Map.of(two, 1));
    Answer all = api.as("leader").post("/api/v1/tie-confirmations", both);
    assertThat(all.json().path("confirmed").asInt()).as(all.text()).isEqualTo(2);
    assertThat(all.json().path("late").size()).isZero();
    assertThat(register.count(waiting)).isZero();
    assertThat(register.count("/api/v1/ties?country=EC&unconfirmed=false")).isEqualTo(2);
    assertThat(sisters()).isEqualTo(before + 2);
    await().untilAsserted(() -> assertThat(history(one)).contains("待核实", "核实表格所载"));

    register.city("EC", "Manta", "sister", "2002");
    assertThat(at(api, two).shown().path("unconfirmed").asBoolean()).isTrue();
    WireContract.check(kinds);
  }

  @Test
  void a_tie_that_was_changed_since_it_was_looked_at_keeps_the_whole_load_unconfirmed() {
    register.country("BO", "1985-07-09");
    String one = tieOf(register.city("BO", "Sucre", "sister", "1999"));
    String two = tieOf(register.city("BO", "Oruro", "sister", "2001"));
    register.city("BO", "Oruro", "sister", "2002");
    ApiClient leader = api.as("leader");
    Answer refused =
        leader.post(
            "/api/v1/tie-confirmations", looked(Map.of(one, 1), Map.of(two, 1), Map.of(one, 1)));
    assertThat(refused.code()).isEqualTo("confirmations-refused");
    assertThat(refused.json().path("errors").valueStream().map(HistoricTiesIT::told))
        .containsExactly("2 changed-meanwhile", "3 doubled-row");
    assertThat(register.count("/api/v1/ties?country=BO&unconfirmed=true")).isEqualTo(2);
    leader.post("/api/v1/tie-confirmations", looked(Map.of(one, 1), Map.of(two, 2)));
    assertThat(register.count("/api/v1/ties?country=BO&unconfirmed=true")).isZero();
  }

  @Test
  void who_changes_a_tie_in_the_very_moment_keeps_it_out_of_the_load_and_no_other() {
    register.country("PY", "1957-07-12");
    String one = tieOf(register.city("PY", "Encarnacion", "sister", "1999"));
    String two = tieOf(register.city("PY", "Concepcion", "sister", "2001"));
    Meanwhile<Tie> meanwhile =
        new Meanwhile<>(confirmations, () -> register.city("PY", "Encarnacion", "sister", "2002"));
    Load load = new Load(List.of(new Looked(one, 1L), new Looked(two, 1L)));
    Confirmed done = desk.confirm(load, meanwhile, Origin.request("leader", "r1", null));
    assertThat(done.confirmed()).isOne();
    assertThat(done.late())
        .singleElement()
        .satisfies(late -> assertThat(late.row()).isOne())
        .satisfies(late -> assertThat(late.code()).isEqualTo("changed-meanwhile"));
    assertThat(at(api, one).shown().path("unconfirmed").asBoolean()).isTrue();
    assertThat(at(api, two).shown().path("unconfirmed").asBoolean()).isFalse();
  }

  /** Lets something happen when all were looked at and none is written yet. */
  private static final class Meanwhile<S> implements Confirmable<S> {

    private final Confirmable<S> part;
    private Runnable happens;

    Meanwhile(Confirmable<S> part, Runnable happens) {
      this.part = part;
      this.happens = happens;
    }

    @Override
    public Optional<Stored<S>> find(String id) {
      return part.find(id);
    }

    @Override
    public Decision<S> decide(S now, String by) {
      return part.decide(now, by);
    }

    @Override
    public Result<S> confirm(String id, Command order) {
      happens.run();
      happens = () -> {};
      return part.confirm(id, order);
    }
  }

  @SafeVarargs
  private static Map<String, ?> looked(Map<String, Integer>... versions) {
    return Map.of(
        "rows",
        Stream.of(versions)
            .flatMap(one -> one.entrySet().stream())
            .map(one -> Map.of("id", one.getKey(), "version", one.getValue()))
            .toList());
  }

  private List<String> refused(String iso2, String name, String relation, String since) {
    Answer refused = register.cities(Register.row(iso2, name, relation, since));
    assertThat(refused.status()).as(refused.text()).isEqualTo(422);
    return refused.json().path("errors").findValuesAsString("code");
  }

  private String history(String tie) {
    return api.as("auditor").get("/api/v1/ties/" + tie + "/history").text();
  }

  private int version(String tie) {
    return at(api, tie).shown().path("version").asInt();
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
