package org.waishi.friendship.misfiling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.friendship.RunningService;
import org.waishi.friendship.friend.KnownFriend;
import org.waishi.friendship.honour.NominationOnItsWay;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;

/** Papers that were filed by mistake, and who read the sensitive ones. */
@RunningService
class PaperWithdrawalIT {

  private static final Map<String, String> REASON = Map.of("reason", "filed for another one");

  @LocalServerPort private int port;
  private ApiClient api;

  @BeforeEach
  void client() {
    api = ApiClient.at(port);
  }

  private static String path(String paper) {
    return "/api/v1/papers/" + paper;
  }

  private Answer withdraw(String role, String paper) {
    String etag = api.as("reviewer").get(path(paper)).etag();
    return api.as(role).ifMatch(etag).post(path(paper) + "/withdrawals", REASON);
  }

  private Answer content(String role, String paper) {
    return api.as(role).get(path(paper) + "/content");
  }

  @Test
  void a_paper_that_nothing_rests_on_is_withdrawn_with_its_story_and_read_by_auditors_only() {
    KnownFriend friend = KnownFriend.registered(api, "Misfiled Paper");
    String paper = friend.paper("misfiled");
    Answer withdrawn = withdraw("reviewer", paper);
    assertThat(withdrawn.status()).as(withdrawn.text()).isEqualTo(200);
    assertThat(withdrawn.json().at("/withdrawn/by").asString()).isEqualTo("reviewer");
    assertThat(content("officer", paper).code()).isEqualTo("paper-withdrawn");
    assertThat(content("leader", paper).code()).isEqualTo("paper-withdrawn");
    assertThat(content("auditor", paper).status()).isEqualTo(200);
    assertThat(withdraw("leader", paper).code()).isEqualTo("paper-withdrawn");
    Map<String, String> ground = Map.of("ground", "PURPOSE_OVER", "fileId", paper);
    assertThat(friend.tries("officer", "erasure-requests", ground).code())
        .isEqualTo("paper-not-filed");
    await()
        .untilAsserted(
            () ->
                assertThat(api.as("auditor").get(path(paper) + "/history").text())
                    .contains("paper-withdrawn", "filed for another one"));
  }

  @Test
  void nobody_withdraws_what_they_filed_or_what_a_decision_rests_on() {
    KnownFriend friend = KnownFriend.registered(api, "Needed Paper");
    String ground = friend.paper("ground of a wish");
    friend.takes("officer", "erasure-requests", Map.of("ground", "PURPOSE_OVER", "fileId", ground));
    assertThat(withdraw("reviewer", ground).code()).isEqualTo("paper-in-use");
    String consent = friend.shown().json().at("/consent/fileId").asString();
    assertThat(withdraw("reviewer", consent).code()).isEqualTo("paper-in-use");

    KnownFriend nominee = KnownFriend.registered(api, "Needed Nominee");
    NominationOnItsWay nomination = NominationOnItsWay.of(nominee, "friendship-envoy", 2026);
    nomination.takes("officer", "consents", Map.of("on", "2026-03-02"));
    assertThat(withdraw("leader", nomination.file()).code()).isEqualTo("paper-in-use");

    nomination.takes("officer", "submissions", Map.of("on", "2026-03-05"));
    nomination.takes("reviewer", "sector-reviews", NominationOnItsWay.yes("2026-03-10"));
    Map<String, String> back = Map.of("on", "2026-03-12", "by", "NOMINEE");
    assertThat(nomination.tries("officer", "withdrawals", back).code())
        .isEqualTo("step-not-allowed");
    assertThat(nomination.tries("officer", "recalls", back).status()).isEqualTo(403);
    Map<String, Object> ownLetter = new HashMap<>(back);
    ownLetter.put("fileId", nomination.filed("leader", "WITHDRAWAL"));
    assertThat(nomination.tries("leader", "recalls", ownLetter).code())
        .isEqualTo("maker-is-checker");
    String letter =
        nomination.takes("leader", "recalls", back).at("/dossier/ending/fileId").asString();
    assertThat(withdraw("reviewer", letter).code()).isEqualTo("paper-in-use");

    String own = friend.paper("of a reviewer", "reviewer");
    assertThat(withdraw("reviewer", own).code()).isEqualTo("maker-is-checker");
    assertThat(withdraw("officer", own).status()).isEqualTo(403);
  }

  private Answer erase(String role, String paper) {
    String etag = api.as("reviewer").get(path(paper)).etag();
    return api.as(role).ifMatch(etag).post(path(paper) + "/erasures", Map.of());
  }

  @Test
  void what_was_filed_by_mistake_is_erased_by_somebody_else_unless_an_order_keeps_it() {
    KnownFriend friend = KnownFriend.registered(api, "Misfiled And Gone");
    String paper = friend.paper("of somebody else");
    assertThat(erase("leader", paper).code()).isEqualTo("paper-not-withdrawn");
    assertThat(withdraw("reviewer", paper).status()).isEqualTo(200);
    assertThat(erase("officer", paper).status()).isEqualTo(403);
    assertThat(erase("reviewer", paper).code()).isEqualTo("maker-is-checker");
    friend.takes("leader", "legal-holds", friend.order("no-17"));
    assertThat(erase("leader", paper).code()).isEqualTo("under-legal-hold");
    assertThat(friend.liftedBy("another leader").status()).isEqualTo(200);
    Answer erased = erase("leader", paper);
    assertThat(erased.status()).as(erased.text()).isEqualTo(200);
    assertThat(erased.json().path("erasedOn").asString()).isNotEmpty();
    assertThat(content("leader", paper).code()).isEqualTo("paper-erased");
    assertThat(content("auditor", paper).status()).isEqualTo(403);
    await()
        .untilAsserted(
            () ->
                assertThat(api.as("auditor").get(path(paper) + "/history").text())
                    .contains("paper-withdrawn", "paper-erased"));
  }

  @Test
  void who_reads_a_sensitive_paper_stands_in_the_access_journal() {
    String paper = KnownFriend.registered(api, "Read Paper").paper("read");
    assertThat(content("leader", paper).status()).isEqualTo(200);
    Answer journal =
        api.as("auditor").get("/api/v1/operations/friendship-city/accesses?recordId=" + paper);
    assertThat(journal.json().at("/items/0/who").asString()).isEqualTo("leader");
    assertThat(journal.json().at("/items/0/fields/0").asString()).isEqualTo("content");
    assertThat(journal.json().path("items").size()).isEqualTo(1);
  }
}
