package org.waishi.friendship.friend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.friend.KnownFriend.registered;

import com.mongodb.client.MongoDatabase;
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

/** What becomes of a friend's data in the end, on a real store. */
@RunningService
class FriendCustodyIT {

  private static final Map<String, ?> REASON =
      Map.of("reason", "writing a letter of thanks", "fields", List.of("NAME"));

  @LocalServerPort private int port;

  private final MongoDatabase database;
  private ApiClient api;
  private FriendsDesk desk;

  @Autowired
  FriendCustodyIT(MongoDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void client() {
    api = ApiClient.at(port);
    desk = new FriendsDesk(api, database);
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
    assertThat(friend.tries("officer", "erasure-request-withdrawals", Map.of()).status())
        .isEqualTo(403);
    friend.takes("reviewer", "erasure-request-withdrawals", Map.of());
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
    assertThat(desk.search("NAME", "Gone Forever").json().path("items").size()).isZero();
    assertThat(desk.document(friend)).doesNotContain("personal");
    assertThat(desk.unmasker().post(friend.path() + "/unmaskings", REASON).code())
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
    String letter =
        NominationOnItsWay.of(friend, "qindao-award", 2026)
            .throughTheReviews()
            .takes("leader", "recalls", Map.of("on", "2026-04-09", "by", "NOMINEE"))
            .at("/dossier/ending/fileId")
            .asString();
    String unused = nomination.filed("officer", "CONSENT");
    friend.wishedAway().takes("reviewer", "erasures", Map.of());
    for (String paper : List.of(nomination.file(), letter, unused)) {
      assertThat(api.as("reviewer").get("/api/v1/papers/" + paper + "/content").code())
          .isEqualTo("paper-erased");
    }
  }

  private static String paperOf(KnownFriend friend) {
    return friend.shown().json().at("/consent/fileId").asString();
  }
}
