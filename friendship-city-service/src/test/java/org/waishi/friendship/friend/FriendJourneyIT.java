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
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;

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
  private FriendsDesk desk;

  @Autowired
  FriendJourneyIT(MongoDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void client() {
    api = ApiClient.at(port);
    desk = new FriendsDesk(api, database);
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
    assertThat(desk.document(maria) + api.as("officer").get(maria.path() + "/history").text())
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
    assertThat(desk.search("NAME", "JOHN quincy-PUBLIC").text()).contains(john.id());
    assertThat(desk.search("NAME", "穆玛丽").text()).contains(john.id());
    assertThat(desk.search("NAME", "Mu Mali").text()).contains(john.id());
    assertThat(desk.search("NAME", "public, john quincy").text()).contains(john.id());
    assertThat(api.as("officer").get("/api/v1/search?q=mu+ma+li&kinds=FRIEND").text())
        .contains(john.id());
    assertThat(desk.search("PASSPORT", "c01 x00 t47").text()).contains(john.id());
    assertThat(desk.search("EMAIL", "JOHN.Quincy.PUBLIC@example.org").text()).contains(john.id());
    assertThat(desk.search("PHONE", "+49-621-000 0000").text()).contains(john.id());
    assertThat(desk.search("NAME", "John").json().path("items").size()).isZero();
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
    Answer seen = desk.unmasker().post(friend.path() + "/unmaskings", REASON);
    assertThat(seen.json().path("name").asString()).isEqualTo("Looked At");
    assertThat(seen.json().path("bornOn").asString()).isEqualTo("1961-04-12");
    assertThat(seen.json().propertyNames()).containsExactlyInAnyOrder("name", "bornOn");
    assertThat(accesses("recordId=" + friend.id()))
        .contains("anna", "writing a letter of thanks", "BIRTH_DATE")
        .doesNotContain("PASSPORT");
    Answer nothing =
        desk.unmasker().post(friend.path() + "/unmaskings", Map.of("reason", "all that there is"));
    assertThat(nothing.json().path("errors").findValuesAsString("field")).containsExactly("fields");
    friend.takes("officer", "consent-withdrawals", Map.of("on", "2026-06-01"));
    assertThat(desk.unmasker().post(friend.path() + "/unmaskings", REASON).code())
        .isEqualTo("consent-withdrawn");
  }

  @Test
  void who_looks_for_a_person_or_takes_the_table_is_on_record_and_the_value_is_not() {
    registered(api, "Looked For");
    ApiClient anna = desk.unmasker().with("X-Forwarded-For", "203.0.113.7");
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
    assertThat(desk.unmasker().post(friend.path() + "/unmaskings", REASON).text())
        .contains("2026-04-01 谈港口合作");
    String silent = "/api/v1/friends?silent=true&country=DE&keyWork=sco-demonstration-zone";
    assertThat(api.as("officer").get(silent).text()).contains(friend.id());
    friend.takes("officer", "contacts", Map.of("on", "2026-11-20", "manner", "CALL"));
    assertThat(api.as("officer").get(silent).text()).doesNotContain(friend.id());
    Answer table = api.as("officer").get("/api/v1/friends/exports?country=DE");
    assertThat(table.text()).contains("name_masked", "L*** S***").doesNotContain("Silent");
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

  private Answer enters(Map<String, Object> entry) {
    return api.as("officer").key("enters-" + entry.hashCode()).post("/api/v1/friends", entry);
  }
}
