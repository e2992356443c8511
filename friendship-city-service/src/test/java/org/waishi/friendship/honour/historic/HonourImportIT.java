package org.waishi.friendship.honour.historic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.friendship.RunningService;
import org.waishi.friendship.friend.KnownFriend;
import org.waishi.friendship.honour.NominationOnItsWay;
import org.waishi.friendship.honour.certificate.PrintedCertificate;
import org.waishi.friendship.paper.content.PaperFiles;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.testing.TestTokens;
import tools.jackson.databind.JsonNode;

/** Honours of old come in as they were given, once each, and wholly or not at all. */
@RunningService
class HonourImportIT {

  private static final String PATH = "/api/v1/honour-imports";
  private static final String HEAD =
      "friend_id,kind,session,person,decided_by,document_number,decided_on,certificate_number,"
          + "file_id,unit\n";

  @LocalServerPort private int port;

  private final MongoDatabase database;
  private ApiClient api;
  private String decision;

  @Autowired
  HonourImportIT(MongoDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void client() {
    api = ApiClient.at(port);
    decision = PaperFiles.filed(api.as("officer"), "honour", "qindao-award", "INSTRUCTION");
  }

  private String friend(String name) {
    return KnownFriend.registered(api, name).id();
  }

  private static String row(String friend, int session, String number) {
    return row(friend, "qindao-award", session, number, "2008-09-10");
  }

  private static String row(String friend, String kind, int session, String number, String on) {
    return friend
        + ","
        + kind
        + ","
        + session
        + ",FOREIGNER,青岛市人民政府,青政发〔2008〕31号,"
        + on
        + ","
        + number
        + ",@,\n";
  }

  /** Every row names the decision that was filed for the award. */
  private Answer sent(String query, String rows) {
    return api.as("officer").send("POST", PATH + query, "text/csv", table(rows));
  }

  private String table(String rows) {
    return HEAD + rows.replace(",@,", "," + decision + ",");
  }

  private JsonNode seen(String id) {
    return api.as("officer").get("/api/v1/honour-nominations/" + id).json();
  }

  private static List<String> told(JsonNode faults) {
    return faults
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
  void an_honour_of_old_comes_in_is_verified_by_anybody_and_revoked() {
    String friend = friend("Honoured Long Ago");
    String row = row(friend, 2008, "琴岛奖2008-07");
    Answer dry = sent("?dryRun=true", row);
    String id = dry.json().at("/report/taken/0/id").asString();
    assertThat(api.as("officer").get("/api/v1/honour-nominations/" + id).status()).isEqualTo(404);
    Answer done = sent("", row);
    assertThat(done.status()).as(done.text()).isEqualTo(200);
    assertThat(done.json().path("remarks").isEmpty()).isTrue();
    JsonNode seen = seen(id);
    assertThat(seen.path("state").asString()).isEqualTo("IMPORTED");
    assertThat(seen.at("/dossier/importedOn").asString()).isNotEmpty();
    assertThat(seen.at("/award/on").asString()).isEqualTo("2008-09-10");
    assertThat(withdrawn(decision).code()).as("the honour rests on it").isEqualTo("paper-in-use");
    assertThat(api.as("officer").get("/api/v1/honour-sessions?limit=200").text())
        .doesNotContain(id);

    confirmed(id);
    String tag = api.as("officer").get("/api/v1/honour-nominations/" + id).etag();
    assertThat(sent("", row).status()).isEqualTo(200);
    assertThat(api.as("officer").get("/api/v1/honour-nominations/" + id).etag()).isEqualTo(tag);
    assertThat(NominationOnItsWay.nominate(api, friend, "qindao-award", 2026, "FOREIGNER").code())
        .isEqualTo("honour-of-kind-exists");

    String path = "/api/v1/honour-nominations/" + id;
    ApiClient unmasker = api.token(TestTokens.issuer().token(List.of("officer", "unmask"), "anna"));
    String printed = PrintedCertificate.of(unmasker, path).address();
    assertThat(ApiClient.at(port).get(printed).json().path("status").asString()).isEqualTo("VALID");
    String of = "subjectKind=honour-nomination&subjectId=" + id + "&kind=INSTRUCTION";
    String file =
        PaperFiles.file(api.as("officer"), of, PaperFiles.pdf(id)).json().path("id").asString();
    Map<String, ?> paper =
        Map.of(
            "body",
            "青岛市人民政府",
            "documentNumber",
            "青政字〔2026〕31号",
            "on",
            "2026-09-01",
            "fileId",
            file);
    assertThat(api.as("leader").ifMatch(tag).post(path + "/revocations", paper).status())
        .isEqualTo(200);
    assertThat(ApiClient.at(port).get(printed).json().path("status").asString())
        .isEqualTo("REVOKED");
    await().until(() -> api.as("officer").get(path + "/history").json().size() > 1);
    assertThat(api.as("officer").get(path + "/history").text())
        .contains("honour-imported", "given before this register", "转录");
    assertThat(wholeStore()).doesNotContain("Honoured Long Ago");
  }

  private void confirmed(String id) {
    String path = "/api/v1/honour-nominations/" + id;
    assertThat(step("officer", id, "confirmations", Map.of()).status()).isEqualTo(403);
    ApiClient unmasker = api.token(TestTokens.issuer().token(List.of("officer", "unmask"), "anna"));
    assertThat(
            unmasker
                .post(path + "/certificate-prints", Map.of("language", "ZH", "reason", "颁证仪式用纸质证书"))
                .code())
        .isEqualTo("step-not-allowed");
    assertThat(step("reviewer", id, "confirmations", Map.of()).json().path("state").asString())
        .isEqualTo("AWARDED");
  }

  private Answer step(String role, String id, String step, Map<String, ?> body) {
    String path = "/api/v1/honour-nominations/" + id;
    return api.as(role).ifMatch(api.as("officer").get(path).etag()).post(path + "/" + step, body);
  }

  private Answer withdrawn(String paper) {
    String path = "/api/v1/papers/" + paper;
    ApiClient reviewer = api.as("reviewer").ifMatch(api.as("reviewer").get(path).etag());
    return reviewer.post(path + "/withdrawals", Map.of("reason", "misfiled"));
  }

  private String wholeStore() {
    StringBuilder all = new StringBuilder();
    for (String collection : database.listCollectionNames()) {
      for (Document document : database.getCollection(collection).find()) {
        all.append(document.toJson()).append('\n');
      }
    }
    return all.toString();
  }

  @Test
  void one_faulty_row_keeps_all_out_and_every_fault_is_told_in_the_language_of_the_sender() {
    String good = friend("Good Row");
    String other = friend("Other Row");
    String holder = friend("Holds It Already");
    sent("", row(holder, 2010, "琴岛奖2010-01"));
    String rows =
        row(good, 2012, "琴岛奖2012-01")
            + row(good, 2014, "琴岛奖2014-01")
            + row(other, 2012, "琴岛奖2012-01")
            + row("nobody", "nobel-prize", 2012, "QD-QDA-2012-0001", "2026-01-01")
            + row(holder, 2012, "琴岛奖2012-09")
            + row(friend("Same Number"), 2012, "琴岛奖2010-01")
            + "x,qindao-award,long ago,ALIEN,,,soon,,,\n";
    Answer refused = sent("", rows);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(told(refused.json().path("errors")))
        .containsExactlyInAnyOrder(
            "3 friend_id doubled-row",
            "4 certificate_number certificate-number-taken",
            "5 friend_id unknown-friend",
            "5 kind unknown-honour",
            "5 decided_on not-historic",
            "5 certificate_number number-of-this-register",
            "5 file_id paper-not-filed",
            "6 friend_id honour-of-kind-exists",
            "7 certificate_number certificate-number-taken",
            "8 session type-mismatch",
            "8 person type-mismatch",
            "8 decided_by required",
            "8 document_number required",
            "8 decided_on type-mismatch",
            "8 certificate_number required",
            "8 file_id required");
    assertThat(api.as("officer").get("/api/v1/honour-nominations?friend=" + good).text())
        .doesNotContain("琴岛奖2012-01");
    Answer chinese =
        api.as("officer").with("Accept-Language", "zh").send("POST", PATH, "text/csv", table(rows));
    assertThat(chinese.text()).contains("不得作为历史数据转录", "仅由本系统生成");
  }

  @Test
  void what_was_given_out_of_turn_and_beyond_the_seats_comes_in_and_is_remarked_on() {
    String rows =
        IntStream.rangeClosed(1, 21)
                .mapToObj(n -> row(friend("Of The Many " + n), 2006, "琴岛奖2006-" + n))
                .collect(Collectors.joining())
            + row(friend("Out Of Turn"), 1997, "琴岛奖1997-1")
            + row(friend("Out Of Turn Too"), 2007, "琴岛奖2007-1");
    Answer done = sent("", rows);
    assertThat(done.status()).as(done.text()).isEqualTo(200);
    assertThat(done.json().at("/report/accepted").asInt()).isEqualTo(23);
    assertThat(told(done.json().path("remarks")))
        .containsExactly(
            "22 session more-awards-than-seats",
            "23 session session-not-in-turn",
            "24 session session-not-in-turn");
  }

  @Test
  void the_decision_that_a_row_names_was_filed_for_its_honour_as_what_it_is() {
    String rows =
        row(friend("Paper Of Nobody"), 2016, "琴岛奖2016-1").replace("@", "file-81")
            + row(
                friend("Paper Of Another Honour"),
                "honorary-citizen",
                2016,
                "荣誉市民2016-1",
                "2016-05-01")
            + row(friend("Paper Of Another Kind"), 2016, "琴岛奖2016-2")
                .replace(
                    "@", PaperFiles.filed(api.as("officer"), "honour", "qindao-award", "OTHER"));
    assertThat(told(sent("", rows).json().path("errors")))
        .containsExactly(
            "2 file_id paper-not-filed",
            "3 file_id paper-not-filed",
            "4 file_id paper-of-another-kind");
  }

  @Test
  void no_word_about_a_person_comes_into_facts_by_a_table() {
    String rows =
        row("nobody", 2016, "琴岛奖2016-9")
            .replace("青岛市人民政府", "王女士 13800000000")
            .replace("青政发〔2008〕31号", "wang@example.org");
    assertThat(told(sent("", rows).json().path("errors")))
        .containsExactly("2 decided_by type-mismatch", "2 document_number type-mismatch");
  }

  @Test
  void a_second_entry_of_a_person_who_has_the_honour_is_told_on_its_row() {
    Map<String, Object> twin = KnownFriend.person("Twice In The Register");
    String first = friend("Twice In The Register");
    twin.put("name", "Another Spelling");
    twin.put("email", "another.spelling@example.org");
    Answer entered =
        api.as("officer")
            .key("another-spelling")
            .post("/api/v1/friends", KnownFriend.entryOf(api, "FR", twin));
    assertThat(entered.status()).as(entered.text()).isEqualTo(201);
    String second = entered.json().path("id").asString();
    String both = row(first, 2014, "琴岛奖2014-31") + row(second, 2016, "琴岛奖2016-31");
    assertThat(told(sent("", both).json().path("errors")))
        .as("two rows of one table")
        .containsExactly("3 friend_id honour-of-kind-exists");
    assertThat(sent("", row(first, 2014, "琴岛奖2014-31")).status()).isEqualTo(200);
    assertThat(told(sent("", row(second, 2016, "琴岛奖2016-31")).json().path("errors")))
        .as("one that is in the register")
        .containsExactly("2 friend_id honour-of-kind-exists");
    assertThat(sent("", row(first, 2014, "琴岛奖2014-31")).status())
        .as("the same table again")
        .isEqualTo(200);
  }

  @Test
  void a_list_of_objects_comes_in_too() {
    String friend = friend("In Json");
    Map<String, String> row =
        Map.of(
            "friend_id", friend,
            "kind", "honorary-citizen",
            "session", "2015",
            "person", "FOREIGNER",
            "decided_by", "青岛市人大常委会",
            "document_number", "青人发〔2015〕3号",
            "decided_on", "2015-05-01",
            "certificate_number", "荣誉市民2015-1",
            "file_id",
                PaperFiles.filed(api.as("officer"), "honour", "honorary-citizen", "INSTRUCTION"));
    Answer done = api.as("officer").post(PATH, List.of(row));
    assertThat(done.status()).as(done.text()).isEqualTo(200);
    String id = done.json().at("/report/taken/0/id").asString();
    assertThat(seen(id).at("/dossier/approvals/0/stage").asString()).isEqualTo("CONGRESS_DECISION");
  }

  @Test
  void only_officers_send_tables_of_honours() {
    assertThat(api.as("leader").send("POST", PATH, "text/csv", HEAD).status()).isEqualTo(403);
  }
}
