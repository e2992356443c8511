package org.waishi.friendship.friend;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.waishi.friendship.paper.content.PaperFiles;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;

/** By which consents a friend and their data are in the register. */
@RunningService
class FriendConsentIT {

  private static final String NO_SUCH = "0".repeat(32);

  @LocalServerPort private int port;

  private final MongoDatabase database;
  private ApiClient api;
  private FriendsDesk desk;

  @Autowired
  FriendConsentIT(MongoDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void client() {
    api = ApiClient.at(port);
    desk = new FriendsDesk(api, database);
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
    assertThat(desk.search("NAME", "Withdrew Lately").text()).doesNotContain(friend.id());
    assertThat(api.as("officer").get(box).text()).doesNotContain(friend.id());
    assertThat(friend.shown().json().path("person").toString()).isEqualTo("{}");
    String withdrawn = "/api/v1/friends/exports?withdrawn=true";
    assertThat(api.as("officer").get(withdrawn).text()).contains(friend.id());
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
    assertThat(desk.search("PASSPORT", "OWN12345").text()).contains(friend.id());
    friend.takes("officer", "separate-consent-withdrawals", Map.of("on", "2026-06-01"));
    assertThat(desk.search("PASSPORT", "OWN12345").json().path("items").size()).isZero();
    assertThat(desk.document(friend))
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
