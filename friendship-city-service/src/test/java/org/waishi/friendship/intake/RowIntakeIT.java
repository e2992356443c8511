package org.waishi.friendship.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.friendship.Register;
import org.waishi.friendship.RunningService;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import tools.jackson.databind.JsonNode;

/** Entries come in as tables by the rules that they have by hand. */
@RunningService
class RowIntakeIT {

  private static final String PAIRS =
      "tie_id,kind,ours_zh,ours_en,theirs_zh,theirs_en,since,closed_on,why\n";
  private static final String ROUTES =
      "mode,from_city,to_city,carrier_zh,carrier_en,times,per,valid_from,closed_on,why\n";
  private static final String ITEMS = "tie_id,field,title_zh,title_en,owner,budget,milestones\n";
  private static final String TIES =
      "city_id,kind,established,institution_ours,institution_theirs,networks\n";
  private static final String EXCHANGES = "tie_id,kind,direction,from,standing,summary\n";

  @LocalServerPort private int port;
  private ApiClient api;
  private ApiClient officer;
  private Register register;

  @BeforeEach
  void reach() {
    api = ApiClient.at(port);
    officer = api.as("officer");
    register = new Register(officer);
    register.country("FI", "1950-10-28");
  }

  @Test
  void pairs_come_in_once_whatever_is_sent_again_and_closed_ones_are_closed() {
    String tie = tie(register.city("FI", "Kotka", "sister", "2001-05-04"));
    String rows =
        PAIRS
            + tie
            + ",port,青岛港,Qingdao Port,科特卡港,Port of Kotka,2019-05,,\n"
            + tie
            + ",port,青岛港,Qingdao Port,旧港,Old Port,2001,2010-01-31,港口合并\n";
    assertThat(sent("partner-link-imports?dryRun=true", rows).json().path("accepted").asInt())
        .isEqualTo(2);
    assertThat(register.count("/api/v1/partner-links?tie=" + tie)).isZero();
    Answer taken = sent("partner-link-imports", rows);
    assertThat(taken.status()).as(taken.text()).isEqualTo(200);
    assertThat(sent("partner-link-imports", rows).json()).isEqualTo(taken.json());
    JsonNode items = officer.get("/api/v1/partner-links?tie=" + tie).json().path("items");
    assertThat(items.findValuesAsString("status")).containsExactlyInAnyOrder("OPEN", "CLOSED");
    assertThat(items.findValuesAsString("closedOn")).contains("2010-01-31");
  }

  @Test
  void every_fault_of_every_pair_is_told_and_none_comes_in() {
    String tie = tie(register.city("FI", "Oulu", "sister", "2001-05-04"));
    String pair = ",port,青岛港,Qingdao Port,奥卢港,Port of Oulu,";
    assertThat(sent("partner-link-imports", PAIRS + tie + pair + "2019,,\n").status())
        .isEqualTo(200);
    Answer refused =
        sent(
            "partner-link-imports",
            PAIRS
                + tie
                + pair
                + "2020,,\n"
                + "nobody,port,一,A,二,B,2019,,\n"
                + tie
                + ",circus,一,A,二,B,2999,,\n"
                + tie
                + ",port,一,A,二,B,2019,2001-01-01,错\n"
                + tie
                + ",port,三,"
                + "x".repeat(201)
                + ",四,D,2019,,\n"
                + tie
                + ",port,五,E,六,F,2019,,\n"
                + tie
                + ",port,五,E,六,F,2018,,\n"
                + tie
                + ",port,七,G,八,H,2018,2019-01-01,\n");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(told(refused))
        .containsExactly(
            "2  institutions-paired",
            "3 tie_id unknown-tie",
            "4 kind unknown-institution-kind",
            "4 since day-to-come",
            "5 closed_on end-before-beginning",
            "6 ours_en size",
            "8  doubled-row",
            "9 why required");
    assertThat(register.count("/api/v1/partner-links?tie=" + tie)).isOne();
  }

  @Test
  void a_row_that_names_what_stands_says_the_same_or_is_refused() {
    String tie = tie(register.city("FI", "Turku", "sister", "2001-05-04"));
    assertThat(sent("partner-link-imports", PAIRS + tie + ",port,青岛港,Q,图港,T,2019,,\n").status())
        .isEqualTo(200);
    String out = officer.get("/api/v1/partner-links/exports?tie=" + tie).text();
    assertThat(sent("partner-link-imports", out).status()).isEqualTo(200);
    Answer other = sent("partner-link-imports", out.replace("图港", "别的港"));
    assertThat(told(other)).containsExactly("2 id row-differs");
    Answer chinese =
        officer
            .speaking("zh")
            .send("POST", "/api/v1/partner-link-imports", "text/csv", out.replace("图港", "别的港"));
    assertThat(chinese.text()).contains("只能逐步变更");
  }

  @Test
  void routes_have_known_ends_with_ports_and_come_in_once() {
    String port = register.city("FI", "Hanko");
    String good = "SEA,home," + port + ",芬海运,Finn Line,3,WEEK,2021-04-01,,\n";
    String closed = "RAIL,home," + port + ",芬铁路,Finn Rail,1,MONTH,2001-04-01,2005-01-01,停运\n";
    Answer refused =
        sent(
            "transport-route-imports",
            ROUTES
                + good
                + good
                + "SEA,nowhere,"
                + port
                + ",芬海运,Finn Line,3,WEEK,2021-04-01,,\n"
                + "SEA,home,home,芬海运,Finn Line,1001,WEEK,2021-04-01,,\n"
                + "RAIL,home,"
                + port
                + ",芬铁路,Finn Rail,1,MONTH,2001-04-01,2000-01-01,停运\n");
    assertThat(told(refused))
        .containsExactly(
            "3  doubled-row",
            "4 from_city unknown-end",
            "5 times max",
            "5 to_city route-to-itself",
            "6 closed_on route-ends-too-early");
    Answer taken = sent("transport-route-imports", ROUTES + good + closed);
    assertThat(taken.status()).as(taken.text()).isEqualTo(200);
    assertThat(sent("transport-route-imports", ROUTES + good + closed).json())
        .isEqualTo(taken.json());
    assertThat(register.count("/api/v1/transport-routes?city=" + port)).isEqualTo(2);
  }

  @Test
  void projects_are_proposed_with_their_milestones_by_who_sent_them() {
    String tie = tie(register.city("FI", "Vaasa", "sister", "2001-05-04"));
    String row = tie + ",YOUTH,青少年足球,Youth football,市体育局,120000 CNY,";
    Answer refused =
        sent(
            "cooperation-item-imports",
            ITEMS
                + "nobody,YOUTH,标题,Title,市体育局,,\n"
                + tie
                + ",YOUTH,联系 a@example.org,Title,市体育局,1.234 CNY,\n"
                + row
                + "m1 someday 签署\n");
    assertThat(told(refused))
        .containsExactly(
            "2 tie_id known-tie", "3 budget type-mismatch", "4 milestones type-mismatch");
    String good = ITEMS + row + "\"m1 2026-12-31 签署实施方案\nm2 2027-06-30 开赛\"\n";
    Answer taken = sent("cooperation-item-imports", good);
    assertThat(taken.status()).as(taken.text()).isEqualTo(200);
    String id = taken.json().at("/taken/0/id").asString();
    Answer item = officer.get("/api/v1/cooperation-items/" + id);
    assertThat(item.json().path("proposedBy").asString()).isEqualTo("officer");
    assertThat(item.json().path("milestones").size()).isEqualTo(2);
    assertThat(item.json().at("/plan/budget/amount").asString()).isEqualTo("120000.00");
    assertThat(sent("cooperation-item-imports", good).json()).isEqualTo(taken.json());
    assertThat(officer.get("/api/v1/cooperation-items/" + id).etag()).isEqualTo(item.etag());
  }

  @Test
  void a_table_brings_in_no_decision_that_somebody_else_has_to_make() {
    String tie = tie(register.city("FI", "Pori", "sister", "2001-05-04"));
    Answer item =
        sent(
            "cooperation-item-imports",
            "tie_id,field,title_zh,title_en,owner,state\n" + tie + ",YOUTH,足球,F,市体育局,RUNNING\n");
    assertThat(told(item)).containsExactly("2 state state-not-importable");
    Answer exchange =
        sent(
            "exchange-imports",
            EXCHANGES
                + tie
                + ",VISIT,INCOMING,2019,WITHDRAWN,\n"
                + tie
                + ",VISIT,INCOMING,2020,,Mr Smith\n");
    assertThat(told(exchange))
        .containsExactly("2 standing state-not-importable", "3 summary public-words");
    Answer lead =
        sent(
            "tie-imports",
            "city_id,kind,state\n" + register.city("FI", "Rauma") + ",SISTER,LEAD\n");
    assertThat(told(lead)).containsExactly("2 state state-not-importable");
  }

  @Test
  void a_planned_exchange_stays_planned_and_a_doubled_row_is_told() {
    String tie = tie(register.city("FI", "Lahti", "sister", "2001-05-04"));
    String planned = tie + ",VISIT,INCOMING,2031,PLANNED,商定青少年足球\n";
    assertThat(told(sent("exchange-imports", EXCHANGES + planned + planned)))
        .containsExactly("3  doubled-row");
    assertThat(sent("exchange-imports", EXCHANGES + planned).status()).isEqualTo(200);
    assertThat(register.count("/api/v1/exchanges?standing=PLANNED&tie=" + tie)).isOne();
  }

  @Test
  void institutions_keep_their_ties_and_a_city_has_one_place() {
    String city = register.city("FI", "Raahe");
    String school = city + ",GRASS_ROOTS,1999,青岛一中,Raahe School,maritime\n";
    String hospital = city + ",GRASS_ROOTS,2005,市立医院,Raahe Hospital,\n";
    Answer refused =
        sent(
            "tie-imports",
            TIES
                + school
                + school
                + "nowhere,SISTER,1999,,,\n"
                + city
                + ",GRASS_ROOTS,1999,,,\n"
                + city
                + ",SISTER,1999,,,\n"
                + city
                + ",COOPERATION,1999,,,\n"
                + city
                + ",GRASS_ROOTS,1999,青岛二中,,\n"
                + city
                + ",UNVERIFIED,1999,青岛二中,,\n");
    assertThat(told(refused))
        .containsExactly(
            "3  doubled-row",
            "4 city_id unknown-city",
            "5 institution_ours required",
            "5 institution_theirs required",
            "7  doubled-row",
            "8 institution_theirs required",
            "9 institution_ours names-institutions");
    Answer taken =
        sent("tie-imports", TIES + school + hospital + city + ",SISTER,1999-05,,,sco;rcep\n");
    assertThat(taken.status()).as(taken.text()).isEqualTo(200);
    JsonNode ties = register.tiesOf(city);
    assertThat(ties.findValuesAsString("ours")).containsExactlyInAnyOrder("青岛一中", "市立医院");
    assertThat(ties.findValuesAsString("state")).containsOnly("ACTIVE");
    assertThat(told(sent("tie-imports", TIES + city + ",COOPERATION,2001,,,\n")))
        .containsExactly("2 id row-differs");
  }

  @Test
  void only_who_enters_by_hand_sends_a_table() {
    for (String imports :
        List.of(
            "tie-imports",
            "partner-link-imports",
            "transport-route-imports",
            "exchange-imports",
            "cooperation-item-imports")) {
      Answer refused = api.as("reviewer").send("POST", "/api/v1/" + imports, "text/csv", TIES);
      assertThat(refused.status()).as(imports).isEqualTo(403);
    }
  }

  private String tie(String city) {
    return register.tiesOf(city).path(0).path("id").asString();
  }

  private Answer sent(String imports, String rows) {
    return officer.send("POST", "/api/v1/" + imports, "text/csv", rows);
  }

  private static List<String> told(Answer refused) {
    assertThat(refused.status()).as(refused.text()).isEqualTo(422);
    return StreamSupport.stream(refused.json().path("errors").spliterator(), false)
        .map(
            error ->
                error.path("row").asString()
                    + " "
                    + error.path("field").asString()
                    + " "
                    + error.path("code").asString())
        .toList();
  }
}
