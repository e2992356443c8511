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

  private static final String NO_SUCH = "0".repeat(32);
  private static final String KEY_REUSED = "idempotency-key-reused";
  private static final Map<String, ?> REASON =
      Map.of(
          "reason",
          "writing a letter of thanks",
          "fields",
          List.of("NAME", "BIRTH_DATE", "ACCOUNT"));

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
        .doesNotContain(
            "Musterfrau",
            (String) KnownFriend.person("Maria Musterfrau").get("passport"),
            "Rathausplatz",
            "0000000");
    await().until(() -> !api.as("officer").get(maria.path() + "/history").json().isEmpty());
    assertThat(
            documents("friends", maria.id())
                + api.as("officer").get(maria.path() + "/history").text())
        .doesNotContain(
            "Maria",
            "Musterfrau",
            "穆玛丽",
            (String) KnownFriend.person("Maria Musterfrau").get("passport"),
            "1961-04-12");
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
    assertThat(seen.json().propertyNames()).containsExactlyInAnyOrder("name", "bornOn");
    assertThat(accesses("recordId=" + friend.id()))
        .contains("anna", "writing a letter of thanks", "BIRTH_DATE")
        .doesNotContain("PASSPORT");
    Answer nothing =
        unmasker().post(friend.path() + "/unmaskings", Map.of("reason", "all that there is"));
    assertThat(nothing.json().path("errors").findValuesAsString("field")).containsExactly("fields");
    friend.takes("officer", "consent-withdrawals", Map.of("on", "2026-06-01"));
    assertThat(unmasker().post(friend.path() + "/unmaskings", REASON).code())
        .isEqualTo("consent-withdrawn");
  }

  @Test
  void who_looks_for_a_person_or_takes_the_table_is_on_record_and_the_value_is_not() {
    registered(api, "Looked For");
    ApiClient anna = unmasker().with("X-Forwarded-For", "203.0.113.7");
    anna.post("/api/v1/friends/searches", Map.of("by", "PASSPORT", "value", "LF-9988776"));
    anna.get("/api/v1/friends/exports?country=DE");
    assertThat(accesses("recordId=searches&who=anna"))
        .contains("PASSPORT", "203.0.113.7")
        .doesNotContain("9988776");
    assertThat(accesses("recordId=exports&who=anna")).contains("NAME", "203.0.113.7");
  }

  private String accesses(String which) {
    return api.as("auditor").get("/api/v1/operations/friendship-city/accesses?" + which).text();
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
    friend.takes("leader", "legal-holds", friend.order("no-7"));
    assertThat(friend.tries("reviewer", "erasures", Map.of()).code()).isEqualTo("under-legal-hold");
    assertThat(friend.liftedBy("leader").code()).isEqualTo("maker-is-checker");
    assertThat(friend.liftedBy("another leader").status()).isEqualTo(200);
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
  void a_person_is_of_a_country_of_the_table_and_regions_of_china_are_none() {
    for (String region : List.of("HK", "MO", "TW")) {
      assertThat(enters(KnownFriend.entryOf(api, region, named("Of A Region"))).code())
          .isEqualTo("region-of-china");
    }
    assertThat(enters(KnownFriend.entryOf(api, "XX", named("Of Nowhere"))).code())
        .isEqualTo("country-not-listed");
    Answer compatriot = enters(KnownFriend.entryOf(api, "CN", named("A Compatriot")));
    KnownFriend friend = new KnownFriend(api, compatriot.json().path("id").asString());
    assertThat(friend.tries("officer", "descriptions", Map.of("country", "HK")).code())
        .isEqualTo("region-of-china");
    assertThat(
            NominationOnItsWay.nominate(api, friend.id(), "qindao-award", 2026, "FOREIGNER").code())
        .isEqualTo("person-of-another-country");
    assertThat(
            NominationOnItsWay.nominate(api, friend.id(), "qindao-award", 2026, "TAIWAN").status())
        .isEqualTo(201);
  }

  private static Map<String, String> named(String name) {
    return Map.of("name", name, "bornOn", "1961-04-12");
  }

  @Test
  void where_an_id_stands_no_words_stand_and_a_tie_that_is_named_is_there() {
    KnownFriend friend = registered(api, "Named By Ids");
    Map<String, ?> words = Map.of("on", "2026-04-01", "manner", "CALL", "engagementId", "met Bob");
    assertThat(friend.tries("officer", "contacts", words).status()).isEqualTo(400);
    assertThat(friend.tries("officer", "descriptions", linked("his aunt's tie")).status())
        .isEqualTo(400);
    assertThat(friend.tries("officer", "descriptions", linked(NO_SUCH)).code())
        .isEqualTo("unknown-tie");
    Map<String, String> ground = Map.of("ground", "LAW", "fileId", "a letter of Bob");
    assertThat(friend.tries("officer", "erasure-requests", ground).status()).isEqualTo(400);
    Map<String, String> consent = Map.of("textVersion", "Bob said so", "on", "2026-03-01");
    assertThat(friend.tries("officer", "consents", consent).text())
        .contains("textVersion", "fileId");
  }

  private static Map<String, Object> linked(String tie) {
    return Map.of("country", "DE", "links", List.of(Map.of("kind", "SCIENCE", "tieId", tie)));
  }

  @Test
  void a_passport_is_registered_once_and_another_country_makes_another_one_of_it() {
    Map<String, String> first = new HashMap<>(named("Passport First"));
    first.put("passport", "TWICE123");
    Map<String, String> second = new HashMap<>(named("Passport Second"));
    second.put("passport", "twice123");
    KnownFriend friend =
        new KnownFriend(
            api, enters(KnownFriend.entryOf(api, "DE", first)).json().path("id").asString());
    assertThat(enters(KnownFriend.entryOf(api, "DE", second)).code())
        .isEqualTo("passport-of-another-friend");
    friend.takes("officer", "descriptions", Map.of("country", "FR"));
    assertThat(enters(KnownFriend.entryOf(api, "FR", second)).code())
        .isEqualTo("passport-of-another-friend");
    assertThat(enters(KnownFriend.entryOf(api, "DE", second)).status()).isEqualTo(201);
    assertThat(enters(KnownFriend.entryOf(api, "FR", named("Passport First"))).code())
        .isEqualTo("friend-already-registered");
    assertThat(enters(KnownFriend.entryOf(api, "DE", named("Passport First"))).status())
        .isEqualTo(201);
  }

  @Test
  void a_used_key_with_other_words_about_the_person_is_told_and_no_repeat() {
    Map<String, Object> person = KnownFriend.person("Other Words");
    Map<String, Object> entry = KnownFriend.entry(api, person, List.of());
    ApiClient keyed = api.as("officer").key("other-words");
    assertThat(keyed.post("/api/v1/friends", entry).status()).isEqualTo(201);
    Answer repeat = keyed.post("/api/v1/friends", entry);
    KnownFriend friend = new KnownFriend(api, repeat.json().path("id").asString());
    assertThat(repeat.status()).isIn(200, 201);
    Map<String, Object> moved = new HashMap<>(person);
    moved.put("address", "Another Street 2");
    Map<String, Object> other = new HashMap<>(entry);
    other.put("person", moved);
    assertThat(keyed.post("/api/v1/friends", other).code()).isEqualTo(KEY_REUSED);

    String contacts = friend.path() + "/contacts";
    ApiClient once = api.as("officer").key("one-touch").ifMatch(friend.shown().etag());
    assertThat(once.post(contacts, touch("said this")).status()).isEqualTo(200);
    assertThat(once.post(contacts, touch("said this")).status()).isEqualTo(200);
    assertThat(once.post(contacts, touch("said that")).code()).isEqualTo(KEY_REUSED);
    assertThat(friend.shown().json().path("contacts").size()).isEqualTo(1);
  }

  private static Map<String, String> touch(String note) {
    return Map.of("on", "2026-04-01", "manner", "CALL", "note", note);
  }

  @Test
  void who_took_the_consent_back_stands_in_no_list_and_is_found_by_no_search() {
    KnownFriend friend = registered(api, "Withdrew Lately");
    String key = "/api/v1/friends?keyWork=sco-demonstration-zone&limit=200";
    String box = "/api/v1/search?q=Withdrew+Lately";
    assertThat(api.as("officer").get(key).text()).contains(friend.id());
    assertThat(api.as("officer").get(box).text()).contains(friend.id());
    friend.takes("officer", "consent-withdrawals", Map.of("on", "2026-06-01"));
    assertThat(api.as("officer").get(key).text()).doesNotContain(friend.id());
    assertThat(api.as("officer").get("/api/v1/friends/exports").text()).doesNotContain(friend.id());
    assertThat(search("NAME", "Withdrew Lately").text()).doesNotContain(friend.id());
    assertThat(api.as("officer").get(box).text()).doesNotContain(friend.id());
    assertThat(friend.shown().json().path("person").toString()).isEqualTo("{}");
    String withdrawn = "/api/v1/friends/exports?withdrawn=true";
    assertThat(api.as("officer").get(withdrawn).text()).contains(friend.id());
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
    entry.put("consent", changed(signed, "fileId", NO_SUCH));
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
    assertThat(documents("friends", friend.id()))
        .contains("\"NAME\": {")
        .doesNotContain("\"PASSPORT\": {", "PASSPORT_CLAIM");
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
