package org.waishi.friendship.friend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waishi.friendship.friend.KnownFriend.registered;
import static org.waishi.friendship.friend.KnownFriend.signed;

import com.mongodb.client.MongoDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.friendship.RunningService;
import org.waishi.friendship.honour.NominationOnItsWay;
import org.waishi.friendship.paper.content.PaperFiles;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.testing.TestTokens;

@RunningService
class FriendJourneyIT {

  private static final Map<String, String> REASON = Map.of("reason", "writing a letter of thanks");
  private static final Map<String, String> ORDER =
      Map.of("body", "court", "documentNumber", "no-7", "on", "2026-06-01");

  @LocalServerPort private int port;

  private final MongoDatabase database;
  private ApiClient api;

  @Autowired
  FriendJourneyIT(MongoDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void client() {
    api = ApiClient.at(port);
  }

  private ApiClient unmasker() {
    return api.token(TestTokens.issuer().token(List.of("officer", "unmask"), "anna"));
  }

  private Answer search(String by, String value) {
    return api.as("officer").post("/api/v1/friends/searches", Map.of("by", by, "value", value));
  }

  private String documents(String collection, String id) {
    return database
        .getCollection(collection)
        .find(new org.bson.Document("_id", id))
        .first()
        .toJson();
  }

  @Test
  void a_friend_is_shown_masked_and_stored_sealed() {
    KnownFriend maria = registered(api, "Maria Musterfrau");
    assertThat(maria.shown().json().path("person").path("name").asString()).isEqualTo("M*** M***");
    assertThat(maria.shown().text())
        .contains("穆*", "1961-**-**", "marine-science")
        .doesNotContain("Musterfrau", "C01X00T47", "Rathausplatz", "0000000");
    await().until(() -> !api.as("officer").get(maria.path() + "/history").json().isEmpty());
    assertThat(
            documents("friends", maria.id())
                + api.as("officer").get(maria.path() + "/history").text())
        .doesNotContain("Maria", "Musterfrau", "穆玛丽", "C01X00T47", "1961-04-12");
  }

  @Test
  void a_friend_is_found_by_a_whole_value_however_it_is_written() {
    KnownFriend john = registered(api, "John Quincy Public");
    assertThat(search("NAME", "JOHN quincy-PUBLIC").text()).contains(john.id());
    assertThat(search("NAME", "穆玛丽").text()).contains(john.id());
    assertThat(search("PASSPORT", "c01 x00 t47").text()).contains(john.id());
    assertThat(search("EMAIL", "JOHN.Quincy.PUBLIC@example.org").text()).contains(john.id());
    assertThat(search("PHONE", "+49-621-000 0000").text()).contains(john.id());
    assertThat(search("NAME", "John").json().path("items").size()).isZero();
  }

  @Test
  void a_person_is_registered_once() {
    registered(api, "Twice Registered");
    Answer again =
        api.as("officer")
            .key("again")
            .post(
                "/api/v1/friends",
                KnownFriend.entry(
                    api, Map.of("name", "twice REGISTERED", "bornOn", "1961-04-12"), List.of()));
    assertThat(again.code()).isEqualTo("friend-already-registered");
  }

  @Test
  void a_look_in_clear_needs_a_permission_a_reason_and_consent_and_is_on_record() {
    KnownFriend friend = registered(api, "Looked At");
    assertThat(api.as("officer").post(friend.path() + "/unmaskings", REASON).status())
        .isEqualTo(403);
    Answer seen = unmasker().post(friend.path() + "/unmaskings", REASON);
    assertThat(seen.json().path("name").asString()).isEqualTo("Looked At");
    assertThat(seen.json().path("bornOn").asString()).isEqualTo("1961-04-12");
    assertThat(
            api.as("auditor")
                .get("/api/v1/operations/friendship-city/accesses?recordId=" + friend.id())
                .text())
        .contains("anna", "writing a letter of thanks", "PASSPORT");
    friend.takes("officer", "consent-withdrawals", Map.of("on", "2026-06-01"));
    assertThat(unmasker().post(friend.path() + "/unmaskings", REASON).code())
        .isEqualTo("consent-withdrawn");
  }

  @Test
  void what_was_said_is_sealed_and_who_was_not_spoken_to_stands_on_the_silence_list() {
    KnownFriend friend = registered(api, "Long Silent");
    friend.takes(
        "officer", "contacts", Map.of("on", "2026-04-01", "manner", "MEETING", "note", "谈港口合作"));
    friend.takes("officer", "contacts", Map.of("on", "2026-04-09", "manner", "LETTER"));
    assertThat(friend.shown().text()).contains("2026-04-09").doesNotContain("港口");
    assertThat(unmasker().post(friend.path() + "/unmaskings", REASON).text())
        .contains("2026-04-01 谈港口合作");
    String silent = "/api/v1/friends?silent=true&country=DE&keyWork=sco-demonstration-zone";
    assertThat(api.as("officer").get(silent).text()).contains(friend.id());
    friend.takes("officer", "contacts", Map.of("on", "2026-11-20", "manner", "CALL"));
    assertThat(api.as("officer").get(silent).text()).doesNotContain(friend.id());
    Answer table = api.as("officer").get("/api/v1/friends/exports?country=DE");
    assertThat(table.text()).contains("name_masked", "L*** S***").doesNotContain("Silent");
  }

  @Test
  void an_erasure_leaves_no_trace_of_the_person_and_its_proof() {
    KnownFriend friend = registered(api, "Gone Forever");
    friend.takes("officer", "corrections", Map.of("phone", "+49 621 1111111"));
    friend.wishedAway();
    friend.takes("leader", "legal-holds", ORDER);
    assertThat(friend.tries("reviewer", "erasures", Map.of()).code()).isEqualTo("under-legal-hold");
    friend.takes("leader", "legal-hold-releases", ORDER);
    friend.takes("officer", "erasure-request-withdrawals", Map.of());
    assertThat(friend.tries("reviewer", "erasures", Map.of()).code())
        .isEqualTo("erasure-not-requested");
    friend.wishedAway();
    friend.takes("reviewer", "erasures", Map.of());
    Answer shell = friend.shown();
    assertThat(shell.json().path("erasure").path("fields").toString())
        .contains("NAME", "PASSPORT", "OPEN_CLAIM");
    assertThat(shell.json().path("erasure").path("digest").asString()).hasSize(64);
    assertThat(shell.json().path("person").toString()).isEqualTo("{}");
    assertThat(shell.json().path("profile").path("country").asString()).isEqualTo("DE");
    assertThat(search("NAME", "Gone Forever").json().path("items").size()).isZero();
    assertThat(documents("friends", friend.id())).doesNotContain("personal");
    assertThat(unmasker().post(friend.path() + "/unmaskings", REASON).code())
        .isEqualTo("friend-erased");
  }

  @Test
  void the_papers_of_a_person_go_with_the_data_and_what_another_paper_shares_stays() {
    KnownFriend friend = registered(api, "Paper Trail");
    KnownFriend other = registered(api, "Same Paper");
    String own = friend.paper("own");
    String shared = file(friend, "shared by two");
    String theirs = file(other, "shared by two");
    String consent = paperOf(friend);
    friend.wishedAway().takes("reviewer", "erasures", Map.of());
    for (String gone : List.of(own, shared, consent)) {
      Answer shown = api.as("reviewer").get("/api/v1/papers/" + gone);
      assertThat(shown.json().path("sha256").asString()).hasSize(64);
      assertThat(shown.json().path("erasedOn").asString()).isNotEmpty();
      assertThat(api.as("reviewer").get("/api/v1/papers/" + gone + "/content").code())
          .isEqualTo("paper-erased");
    }
    assertThat(api.as("reviewer").get("/api/v1/papers/" + theirs + "/content").status())
        .isEqualTo(200);
    assertThat(kept(own)).isZero();
    assertThat(kept(consent)).isZero();
    assertThat(kept(theirs)).isEqualTo(1);
    assertThat(api.as("reviewer").get("/api/v1/papers/" + own + "/history").text())
        .contains("paper-erased");
    assertThat(PaperFiles.file(api.as("officer"), said(friend), PaperFiles.pdf("late")).code())
        .isEqualTo("unknown-paper-subject");
  }

  private static String said(KnownFriend friend) {
    return "subjectKind=friend&kind=OTHER&subjectId=" + friend.id();
  }

  private String file(KnownFriend friend, String word) {
    return PaperFiles.file(api.as("officer"), said(friend), PaperFiles.pdf(word))
        .json()
        .path("id")
        .asString();
  }

  private long kept(String paper) {
    String hash =
        api.as("reviewer").get("/api/v1/papers/" + paper).json().path("sha256").asString();
    return database
        .getCollection("paper-contents.files")
        .countDocuments(new org.bson.Document("metadata.sha256", hash));
  }

  @Test
  void who_is_nominated_is_erased_only_when_that_is_decided() {
    KnownFriend friend = registered(api, "On The Way");
    NominationOnItsWay nomination = NominationOnItsWay.of(friend, "friendship-envoy", 2026);
    assertThat(friend.tries("officer", "erasure-requests", friend.purposeOver()).code())
        .isEqualTo("nomination-open");
    nomination.takes("officer", "consents", Map.of("on", "2026-03-02"));
    nomination.takes("officer", "withdrawals", Map.of("on", "2026-03-09", "by", "NOMINEE"));
    friend.wishedAway().takes("reviewer", "erasures", Map.of());
    assertThat(api.as("reviewer").get("/api/v1/papers/" + nomination.file() + "/content").code())
        .isEqualTo("paper-erased");
  }

  @Test
  void every_fault_of_an_entry_is_told_at_once() {
    Answer wrong =
        api.as("officer")
            .key("wrong")
            .post(
                "/api/v1/friends",
                Map.of(
                    "person",
                    Map.of("email", "no mail"),
                    "profile",
                    Map.of("country", "Germany", "expertise", List.of("Free words")),
                    "consent",
                    Map.of("textVersion", "1", "fileId", "f")));
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.text())
        .contains("person.email", "profile.country", "profile.expertise", "consent.on", "named");
    KnownFriend friend = registered(api, "Nothing New");
    assertThat(friend.tries("officer", "corrections", Map.of()).status()).isEqualTo(400);
    friend.takes("officer", "descriptions", Map.of("country", "FR", "keyWork", List.of("rcep")));
    friend.takes("officer", "consent-withdrawals", Map.of("on", "2026-06-01"));
    Map<String, String> anew = new HashMap<>(signed(api, "2026-1", "anew"));
    anew.put("on", "2026-07-01");
    friend.takes("officer", "consents", anew);
  }

  @Test
  void nobody_comes_in_without_a_signed_copy_of_a_listed_text_that_is_this_persons_own() {
    Map<String, String> person = Map.of("name", "Signs Nothing", "bornOn", "1961-04-12");
    Map<String, Object> entry = new HashMap<>(KnownFriend.entry(api, person, List.of()));
    Map<String, String> signed = signed(api, "2026-1", "Signs Nothing alone");
    entry.put("consent", changed(signed, "fileId", "no-such-paper"));
    assertThat(enters(entry).code()).isEqualTo("paper-not-filed");
    entry.put("consent", changed(signed, "textVersion", "1999-1"));
    assertThat(enters(entry).code()).isEqualTo("unknown-consent-text");
    entry.put("consent", changed(signed, "on", "2025-12-31"));
    assertThat(enters(entry).code()).isEqualTo("consent-text-not-in-force");
    entry.put("consent", signed(api, "2026-1-passport", "Signs Nothing"));
    assertThat(enters(entry).code()).isEqualTo("consent-text-of-another-kind");
    KnownFriend other = registered(api, "Signs First");
    entry.put("consent", changed(signed, "fileId", paperOf(other)));
    assertThat(enters(entry).code()).isEqualTo("consent-of-another-person");
    entry.put("consent", signed);
    assertThat(enters(entry).status()).isEqualTo(201);
  }

  private static Map<String, String> changed(Map<String, String> consent, String key, String to) {
    Map<String, String> changed = new HashMap<>(consent);
    changed.put(key, to);
    return changed;
  }

  private static String paperOf(KnownFriend friend) {
    return friend.shown().json().at("/consent/fileId").asString();
  }

  private Answer enters(Map<String, Object> entry) {
    return api.as("officer").key("enters-" + entry.hashCode()).post("/api/v1/friends", entry);
  }

  @Test
  void a_passport_number_comes_and_stays_by_a_consent_of_its_own_only() {
    Map<String, Object> person = KnownFriend.person("Own Consent");
    Map<String, Object> entry = new HashMap<>(KnownFriend.entry(api, person, List.of()));
    entry.remove("separateConsent");
    assertThat(enters(entry).code()).isEqualTo("data-without-consent");
    person.remove("passport");
    Answer made = enters(KnownFriend.entry(api, person, List.of()));
    KnownFriend friend = new KnownFriend(api, made.json().path("id").asString());
    assertThat(made.json().path("purposes").toString())
        .isEqualTo("[\"KEEPING_IN_TOUCH\",\"HONOURS\"]");
    Map<String, String> passport = Map.of("passport", "OWN12345");
    assertThat(friend.tries("officer", "corrections", passport).code())
        .isEqualTo("data-without-consent");
    friend.takes("officer", "separate-consents", signed(api, "2026-1-passport", "Own Consent"));
    friend.takes("officer", "corrections", passport);
    assertThat(search("PASSPORT", "OWN12345").text()).contains(friend.id());
    friend.takes("officer", "separate-consent-withdrawals", Map.of("on", "2026-06-01"));
    assertThat(search("PASSPORT", "OWN12345").json().path("items").size()).isZero();
    assertThat(documents("friends", friend.id())).doesNotContain("PASSPORT");
    assertThat(friend.tries("officer", "corrections", passport).code())
        .isEqualTo("data-without-consent");
  }

  @Test
  void a_signed_consent_is_a_sensitive_paper_whatever_is_said() {
    String said = "subjectKind=friend-consent&subjectId=2026-1&kind=CONSENT";
    ApiClient officer = api.as("officer");
    assertThat(PaperFiles.file(officer, said + "&grade=INTERNAL", PaperFiles.pdf("open")).code())
        .isEqualTo("paper-grade-too-open");
    Answer filed = PaperFiles.file(officer, said, PaperFiles.pdf("closed"));
    assertThat(filed.json().at("/description/grade").asString()).isEqualTo("SENSITIVE");
  }
}
