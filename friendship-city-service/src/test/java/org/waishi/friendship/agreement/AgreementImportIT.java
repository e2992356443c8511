package org.waishi.friendship.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.friendship.Register;
import org.waishi.friendship.RunningService;
import org.waishi.friendship.TieOnItsWay;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.testing.TestTokens;
import tools.jackson.databind.JsonNode;

/** Agreements of old come in as what they are by now, once each, and wholly or not at all. */
@RunningService
class AgreementImportIT {

  private static final String PATH = "/api/v1/agreement-imports";
  private static final String HEAD =
      "tie_id,kind,title_zh,title_en,languages,fields_zh,fields_en,our_office_zh,our_office_en,"
          + "their_office_zh,their_office_en,signed_on,place,in_force_from,valid_until,"
          + "renews_by_months,supersedes,file_id\n";

  @LocalServerPort private int port;
  private ApiClient officer;
  private String tie;

  @BeforeEach
  void reach() {
    ApiClient api = ApiClient.at(port);
    officer = api.as("officer");
    String city = new Register(officer).country("JP", "1972-09-29").city("JP", "Shimonoseki");
    tie = TieOnItsWay.lead(api, Map.of("cityId", city, "kind", "SISTER")).id();
  }

  /** One line: what ends {@code until}, goes on by {@code on} months and superseded another. */
  private String row(String kind, String title, String signed, String until, String rest) {
    return tie
        + ","
        + kind
        + ","
        + title
        + ",Old "
        + signed
        + ",zh ja,经贸;青年交流,trade;youth exchange,市长,Mayor,下关市市长,Mayor of Shimonoseki,"
        + signed
        + ",下关,"
        + signed
        + ","
        + until
        + ","
        + rest
        + ",\n";
  }

  private Answer sent(String query, String rows) {
    return officer.send("POST", PATH + query, "text/csv", HEAD + rows);
  }

  private static List<String> ids(Answer answer) {
    return answer.json().path("taken").findValuesAsString("id");
  }

  private JsonNode seen(String id) {
    return officer.get("/api/v1/agreements/" + id).json();
  }

  private String state(String id) {
    return seen(id).path("state").asString();
  }

  private static List<String> told(Answer answer) {
    return answer
        .json()
        .path("errors")
        .valueStream()
        .map(
            fault ->
                fault.path("row").asString()
                    + " "
                    + fault.path("field").asString()
                    + " "
                    + fault.path("code").asString())
        .toList();
  }

  @Test
  void agreements_of_old_come_in_as_what_they_are_and_a_repeat_changes_nothing() {
    String first = row("AGREEMENT", "首份协议", "1979-10-03", "", ",");
    Answer dry = sent("?dryRun=true", first);
    String id = ids(dry).getFirst();
    assertThat(officer.get("/api/v1/agreements/" + id).status()).isEqualTo(404);
    LocalDate soon = LocalDate.now().plusMonths(5);
    String rows =
        row("RENEWAL", "续签协议", "1999-10-03", "2004-10-02", "60," + id)
            + first
            + row("MEMORANDUM", "备忘录", "1996-03-01", "2001-02-28", ",")
            + row("MEMORANDUM", "近期到期", "2021-03-01", soon.toString(), ",");
    Answer done = sent("", rows);
    assertThat(done.status()).as(done.text()).isEqualTo(200);
    List<String> ids = ids(done);
    assertThat(ids.get(1)).isEqualTo(id);
    assertThat(ids.stream().map(this::state))
        .containsExactly("IN_FORCE", "RENEWED", "EXPIRED", "EXPIRING");
    assertThat(seen(id).path("renewedBy").asString()).isEqualTo(ids.getFirst());
    assertThat(seen(ids.getFirst()).path("validUntil").asString()).isEqualTo("2029-10-02");
    assertThat(seen(ids.get(3)).path("reminded").asInt()).isEqualTo(6);
    assertThat(seen(id).at("/dossier/imported/on").asString()).isNotEmpty();

    String tag = officer.get("/api/v1/agreements/" + id).etag();
    assertThat(ids(sent("", rows))).isEqualTo(ids);
    assertThat(officer.get("/api/v1/agreements/" + id).etag()).isEqualTo(tag);
    assertThat(officer.get("/api/v1/agreements/exports?tie=" + tie).text().lines()).hasSize(5);
    await().until(() -> officer.get("/api/v1/agreements/" + id + "/history").json().size() > 1);
    assertThat(officer.get("/api/v1/agreements/" + id + "/history").text())
        .contains("agreement-imported", "before this register", "转录");
  }

  @Test
  void what_superseded_an_earlier_table_takes_its_place() {
    String before =
        ids(sent("", row("AGREEMENT", "旧", "1980-01-01", "1985-01-01", ","))).getFirst();
    assertThat(state(before)).isEqualTo("EXPIRED");
    Answer next = sent("", row("RENEWAL", "新", "1984-01-01", "1990-01-01", "," + before));
    assertThat(state(ids(next).getFirst())).isEqualTo("EXPIRED");
    assertThat(state(before)).isEqualTo("RENEWED");
  }

  @Test
  void one_faulty_row_keeps_all_out_and_every_fault_is_told_in_the_language_of_the_sender() {
    String good = row("AGREEMENT", "好", "1980-01-01", "", ",");
    String rows =
        good
            + good
            + row("AGREEMENT", "新近", "2026-01-01", "", ",")
            + row("RENEWAL", "无前", "1981-01-01", "", ",")
            + row("AGREEMENT", "无此", "1981-01-01", "", ",none")
            + row("AGREEMENT", "先于", "1979-01-01", "", "," + idOf(good))
            + row("AGREEMENT", "倒置", "1981-01-01", "1980-01-01", "12,")
            + row("AGREEMENT", "无期", "1981-01-01", "", "12,")
            + row("AGREEMENT", "建交前", "1971-01-01", "", ",")
            + row("AGREEMENT", "无关系", "1981-01-01", "", ",").replace(tie, "nothing")
            + row("AGREEMENT", "未归档", "1981-01-01", "", ",").replace(",\n", ",no-paper\n")
            + row("TREATY", "", "soon", "", ",").replace("zh ja", "Chinese").replace(";youth", "");
    Answer refused = sent("", rows);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(told(refused))
        .containsExactlyInAnyOrder(
            "3 title_zh doubled-row",
            "4 signed_on not-historic",
            "5 supersedes renewal-of-nothing",
            "6 supersedes unknown-predecessor",
            "7 supersedes predecessor-is-younger",
            "8 valid_until ends-before-it-begins",
            "9 renews_by_months renewal-without-end",
            "10 signed_on no-diplomatic-relations",
            "11 tie_id tie-not-in-register",
            "12 file_id paper-not-filed",
            "13 kind type-mismatch",
            "13 title_zh required",
            "13 languages type-mismatch",
            "13 fields_en fields-differ",
            "13 signed_on type-mismatch",
            "13 in_force_from type-mismatch");
    assertThat(officer.get("/api/v1/agreements/" + idOf(good)).status()).isEqualTo(404);
    Answer chinese =
        ApiClient.at(port)
            .as("officer")
            .with("Accept-Language", "zh")
            .send("POST", PATH, "text/csv", HEAD + rows);
    assertThat(chinese.text()).contains("不得作为历史数据转录", "须填写有效期止日");
  }

  private String idOf(String row) {
    return ids(sent("?dryRun=true", row)).getFirst();
  }

  @Test
  void a_list_of_objects_comes_in_too() {
    Map<String, String> row = new LinkedHashMap<>();
    String[] columns = HEAD.strip().split(",", -1);
    String[] cells = row("AGREEMENT", "对象", "1982-02-03", "", ",").strip().split(",", -1);
    for (int i = 0; i < columns.length; i++) {
      row.put(columns[i], cells[i]);
    }
    Answer done = officer.post(PATH, List.of(row));
    assertThat(done.status()).as(done.text()).isEqualTo(200);
    assertThat(seen(ids(done).getFirst()).at("/content/fields/1/en").asString())
        .isEqualTo("youth exchange");
  }

  @Test
  void what_a_table_said_waits_for_somebody_else_who_confirms_it_or_takes_it_out() {
    String before = row("AGREEMENT", "先前", "1981-05-01", "", ",");
    String old = idOf(before);
    List<String> ids = ids(sent("", before + row("RENEWAL", "误录", "1991-05-01", "", "," + old)));
    String mistake = ids.get(1);
    String waiting = "/api/v1/agreements?unconfirmed=true&tie=" + tie;
    assertThat(officer.get(waiting).text()).contains(old, mistake);
    assertThat(seen(old).path("number").isMissingNode()).isTrue();
    ApiClient both =
        ApiClient.at(port)
            .token(TestTokens.issuer().token(List.of("officer", "reviewer"), "officer"));
    assertThat(step(both, old, "confirmations", Map.of()).code()).isEqualTo("maker-is-checker");
    ApiClient reviewer = ApiClient.at(port).as("reviewer");
    assertThat(step(reviewer, mistake, "rejections", Map.of("reason", "李明先生说")).status())
        .isEqualTo(400);
    Answer out = step(reviewer, mistake, "rejections", Map.of("reason", "与另一城市混淆"));
    assertThat(out.json().path("state").asString()).isEqualTo("MISRECORDED");
    assertThat(state(old)).isEqualTo("IN_FORCE");
    Answer confirmed = step(reviewer, old, "confirmations", Map.of());
    assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
    assertThat(seen(old).path("number").asString()).startsWith("QD-FA-");
    assertThat(officer.get(waiting).text()).doesNotContain(old, mistake);
    await()
        .untilAsserted(
            () ->
                assertThat(officer.get("/api/v1/agreements/" + old + "/history").text())
                    .contains("agreement-stands-again", "agreement-confirmed"));
    assertThat(officer.get("/api/v1/agreements/" + mistake + "/history").text())
        .contains("与另一城市混淆");
  }

  @Test
  void the_agreements_of_a_load_are_confirmed_at_once_by_somebody_who_did_not_send_it() {
    String rows =
        row("AGREEMENT", "甲", "1982-05-01", "", ",")
            + row("AGREEMENT", "乙", "1983-05-01", "1988-04-30", ",");
    List<String> ids = ids(sent("", rows));
    String second = ids.get(1);
    String path = "/api/v1/agreement-confirmations";
    Map<String, ?> load = Map.of("rows", ids.stream().map(this::looked).toList());
    ApiClient both =
        ApiClient.at(port)
            .token(TestTokens.issuer().token(List.of("officer", "reviewer"), "officer"));
    assertThat(both.post(path, load).json().path("errors").findValuesAsString("code"))
        .containsExactly("maker-is-checker", "maker-is-checker");
    Answer done = ApiClient.at(port).as("reviewer").post(path, load);
    assertThat(done.json().path("confirmed").asInt()).as(done.text()).isEqualTo(2);
    assertThat(seen(second).path("unconfirmed").asBoolean()).isFalse();
    assertThat(seen(second).path("number").asString()).startsWith("QD-FA-");
    assertThat(seen(second).path("state").asString()).isEqualTo("EXPIRED");
  }

  private Map<String, ?> looked(String id) {
    return Map.of("id", id, "version", seen(id).path("version").asLong());
  }

  private Answer step(ApiClient who, String id, String step, Map<String, ?> body) {
    String path = "/api/v1/agreements/" + id;
    return who.ifMatch(officer.get(path).etag()).post(path + "/" + step, body);
  }

  @Test
  void only_officers_send_tables_of_agreements() {
    assertThat(ApiClient.at(port).as("reviewer").send("POST", PATH, "text/csv", HEAD).status())
        .isEqualTo(403);
  }
}
