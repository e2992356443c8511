package org.waishi.friendship.friend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.friend.KnownFriend.registered;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.friendship.RunningService;
import org.waishi.friendship.paper.content.PaperFiles;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.testing.TestTokens;
import tools.jackson.databind.JsonNode;

/** Friends come in by tables, sealed, by consent, once each, and wholly or not at all. */
@RunningService
class FriendImportIT {

  private static final Map<String, ?> ALL =
      Map.of(
          "reason",
          "proof of the table",
          "fields",
          List.of(
              "NAME",
              "OTHER_NAME",
              "EMAIL",
              "PHONE",
              "PASSPORT",
              "BIRTH_DATE",
              "ADDRESS",
              "ACCOUNT"));

  private static final String PATH = "/api/v1/friend-imports";
  private static final String HEAD =
      "name,other_name,born_on,country,email,phone,passport,address,expertise,key_work,links,"
          + "consent_text,consent_on,consent_file,separate_consent_text,separate_consent_on,separate_consent_file,last_touch_on,last_touch_manner\n";
  private static final String QUINTANILLA =
      "Theodora Quintanilla,昆塔妮,1958-02-03,MX,theodora@example.org,+52 55 0000000,MX900001,"
          + "Calle Uno 1,marine-science trade,sco-demonstration-zone,FORMER_RESIDENT::1995,"
          + "2026-1,2026-03-01,$THEODORA,2026-1-passport,2026-03-01,$THEODORAS,2024-05-06,LETTER\n";
  private static final String OKONKWO =
      "Ikenna Okonkwo,,1970-11-30,NG,,,,,,,,2026-1,2026-03-02,$IKENNA,,,,,\n";

  @LocalServerPort private int port;

  private final MongoDatabase database;
  private ApiClient api;

  @Autowired
  FriendImportIT(MongoDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void client() {
    api = ApiClient.at(port);
    KnownFriend.countries(api);
  }

  private Answer csv(String query, String rows) {
    return api.as("officer").send("POST", PATH + query, "text/csv", HEAD + signed(rows));
  }

  /** With papers that were filed in the places of papers. */
  private String signed(String rows) {
    return rows.replace("$THEODORAS", consent("2026-1-passport", "Theodora"))
        .replace("$THEODORA", consent("2026-1", "Theodora"))
        .replace("$IKENNA", consent("2026-1", "Ikenna"))
        .replace("$SOLVEIGS", consent("2026-1-passport", "Solveig"))
        .replace("$SOLVEIG", consent("2026-1", "Solveig"))
        .replace("$RAGNHILD", consent("2026-1", "Ragnhild"))
        .replace("$LATE", consent("2026-1", "Late"));
  }

  private String consent(String text, String word) {
    return PaperFiles.consent(api.as("officer"), text, word + " of a table");
  }

  private Answer json(List<Map<String, String>> rows) {
    return api.as("officer").post(PATH, rows);
  }

  private static List<String> faults(Answer answer) {
    return answer.json().path("errors").valueStream().map(FriendImportIT::told).toList();
  }

  private static String told(JsonNode fault) {
    return fault.path("row").asString()
        + " "
        + fault.path("field").asString()
        + " "
        + fault.path("code").asString();
  }

  private String id(String name) {
    return api.as("officer")
        .post("/api/v1/friends/searches", Map.of("by", "NAME", "value", name))
        .json()
        .at("/items/0/id")
        .asString("");
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
  void friends_come_in_sealed_once_and_a_repeat_changes_nothing() {
    Answer dry = csv("?dryRun=true", QUINTANILLA + OKONKWO);
    assertThat(dry.json().at("/report/accepted").asInt()).as(dry.text()).isEqualTo(2);
    assertThat(id("Theodora Quintanilla")).isEmpty();

    Answer done = csv("", QUINTANILLA + OKONKWO);
    assertThat(done.status()).as(done.text()).isEqualTo(200);
    assertThat(done.json().at("/report/taken")).isEqualTo(dry.json().at("/report/taken"));
    String id = done.json().at("/report/taken/0/id").asString();
    Answer shown = api.as("officer").get("/api/v1/friends/" + id);
    assertThat(shown.json().at("/person/name").asString()).isEqualTo("T*** Q***");
    assertThat(shown.json().at("/profile/links/0/since").asString()).isEqualTo("1995");
    assertThat(shown.json().path("quietSince").asString()).isEqualTo("2024-05-06");
    assertThat(shown.json().at("/contacts/0/by").asString()).isEqualTo("officer");
    assertThat(id("theodora QUINTANILLA")).isEqualTo(id);
    assertThat(clear(id)).contains("Theodora Quintanilla", "1958-02-03", "Calle Uno 1");
    assertThat(done.text() + dry.text() + shown.text() + wholeStore())
        .doesNotContainIgnoringCase("quintanilla")
        .doesNotContain("昆塔妮", "1958-02-03", "MX900001", "Calle Uno", "Okonkwo");

    Answer again = csv("", OKONKWO + QUINTANILLA);
    assertThat(again.json().path("registeredAlready").toString()).isEqualTo("[2,3]");
    assertThat(again.json().at("/report/taken/1/id").asString()).isEqualTo(id);
    assertThat(api.as("officer").get("/api/v1/friends/" + id).etag()).isEqualTo(shown.etag());
  }

  private String clear(String id) {
    return api.token(TestTokens.issuer().token(List.of("officer", "unmask"), "anna"))
        .post("/api/v1/friends/" + id + "/unmaskings", ALL)
        .text();
  }

  @Test
  void one_faulty_row_keeps_all_out_and_every_fault_names_its_column_and_no_value() {
    Answer refused =
        csv(
            "",
            "Solveig Halvorsen,,1960-01-02,NO,,,P0000001,,,,,2026-1,2026-03-01,$SOLVEIG,"
                + "2026-1-passport,2026-03-01,$SOLVEIGS,,\n"
                + "SOLVEIG  halvorsen,,1960-01-02,NO,,,,,,,,2026-1,2026-03-01,$SOLVEIG,,,,,\n"
                + "Ragnhild Aasen,,1961-01-02,NO,,,p0000001,,,,SCIENCE:no-such-tie,"
                + "2026-1,2026-03-01,$RAGNHILD,,,,,\n"
                + ",,1960-13-02,Norway,no mail,x,?,,Free Words,A,KIN,,,,x,,,2999-01-01,\n"
                + "Late Consent,,1961-01-02,HK,,,,,,,,2026-1,2999-01-01,$LATE,,,,2999-01-02,CALL\n"
                + "No Paper,,1961-01-02,NO,,,,,,,,2026-2,2026-03-01,f,2026-1,2026-03-01,f,,\n");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(faults(refused))
        .containsExactlyInAnyOrder(
            "3 name doubled-row",
            "3 consent_file consent-of-another-person",
            "4 passport passport-of-another-row",
            "4 links unknown-tie",
            "4 separate_consent_text data-without-consent",
            "5 name required",
            "5 born_on type-mismatch",
            "5 country type-mismatch",
            "5 email type-mismatch",
            "5 phone type-mismatch",
            "5 passport type-mismatch",
            "5 expertise type-mismatch",
            "5 key_work type-mismatch",
            "5 links type-mismatch",
            "5 consent_text required",
            "5 consent_on required",
            "5 consent_file required",
            "5 separate_consent_on required",
            "5 separate_consent_file required",
            "5 last_touch_manner required",
            "6 country region-of-china",
            "6 consent_on paper-of-the-future",
            "6 last_touch_on paper-of-the-future",
            "7 consent_file unknown-consent-text",
            "7 separate_consent_file consent-text-of-another-kind",
            "7 separate_consent_file paper-not-filed",
            "7 consent_file consent-of-another-person");
    assertThat(refused.text()).doesNotContain("Norway", "no mail", "Solveig", "halvorsen", "Aasen");
    assertThat(id("Solveig Halvorsen")).isEmpty();
    Answer chinese =
        api.as("officer")
            .with("Accept-Language", "zh")
            .send("POST", PATH, "text/csv", HEAD + signed(OKONKWO + OKONKWO));
    assertThat(chinese.text()).contains("在表中重复出现");
    Answer headless = api.as("officer").send("POST", PATH, "text/csv", QUINTANILLA);
    assertThat(headless.text()).doesNotContain("Quintanilla");
  }

  @Test
  void a_list_of_objects_comes_in_too_and_who_is_registered_by_hand_is_met() {
    KnownFriend known = registered(api, "Met Already");
    Map<String, String> met = row("MET already", "1961-04-12", "DE");
    Map<String, String> fresh = row("Newly Listed", "1961-04-13", "DE");
    Answer done = json(List.of(met, fresh));
    assertThat(done.status()).as(done.text()).isEqualTo(200);
    assertThat(done.json().at("/report/taken/0/id").asString()).isEqualTo(known.id());
    assertThat(done.json().path("registeredAlready").toString()).isEqualTo("[1]");
    assertThat(id("Newly Listed")).isEqualTo(done.json().at("/report/taken/1/id").asString());
    assertThat(known.shown().etag()).isEqualTo("\"1\"");
  }

  @Test
  void who_was_erased_comes_back_by_a_new_consent_only() {
    Map<String, String> row = row("Erased Once", "1955-05-05", "DE");
    String id = json(List.of(row)).json().at("/report/taken/0/id").asString();
    KnownFriend friend = new KnownFriend(api, id);
    friend.wishedAway();
    friend.takes("reviewer", "erasures", Map.of());
    assertThat(faults(json(List.of(row)))).containsExactly("1 name friend-erased");
    Map<String, String> anew = new java.util.HashMap<>(row);
    anew.put("consent_file", consent("2026-1", "Erased Once again"));
    Answer done = json(List.of(anew));
    assertThat(done.status()).as(done.text()).isEqualTo(200);
    assertThat(done.json().at("/report/taken/0/id").asString()).isNotEqualTo(id);
  }

  private Map<String, String> row(String name, String born, String country) {
    return Map.of(
        "name",
        name,
        "born_on",
        born,
        "country",
        country,
        "consent_text",
        "2026-1",
        "consent_on",
        "2026-03-01",
        "consent_file",
        consent("2026-1", name));
  }

  @Test
  void a_passport_that_is_registered_comes_in_by_no_table() {
    KnownFriend.registered(api, "Passport Holder");
    Map<String, String> row = new java.util.HashMap<>(row("Passport Thief", "1961-04-12", "DE"));
    row.put("passport", (String) KnownFriend.person("Passport Holder").get("passport"));
    row.put("separate_consent_text", "2026-1-passport");
    row.put("separate_consent_on", "2026-03-01");
    row.put("separate_consent_file", consent("2026-1-passport", "Passport Thief"));
    assertThat(faults(json(List.of(row)))).containsExactly("1 passport passport-of-another-friend");
  }

  @Test
  void only_officers_send_tables_of_friends() {
    assertThat(api.as("admin").send("POST", PATH, "text/csv", HEAD).status()).isEqualTo(403);
  }
}
