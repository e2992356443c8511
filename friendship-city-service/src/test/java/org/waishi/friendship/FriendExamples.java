package org.waishi.friendship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waishi.friendship.honour.NominationOnItsWay.paper;
import static org.waishi.friendship.honour.NominationOnItsWay.yes;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.waishi.friendship.friend.KnownFriend;
import org.waishi.friendship.honour.NominationOnItsWay;
import org.waishi.friendship.honour.certificate.PrintedCertificate;
import org.waishi.friendship.paper.content.PaperFiles;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.TestTokens;

/** Uses every operation on friends and honours once. */
final class FriendExamples {

  private static final Map<String, String> REASON = Map.of("reason", "颁证仪式用纸质证书");

  private FriendExamples() {}

  static void use(ApiClient api) {
    ApiClient officer = api.as("officer");
    ApiClient unmasker =
        api.token(TestTokens.issuer().token(List.of("officer", "unmask"), "officer"));
    KnownFriend friend = KnownFriend.registered(api, "Maria Musterfrau");
    registered(friend, unmasker);
    honoured(friend, unmasker);
    erased(friend);
    officer.get("/api/v1/honour-nominations?kind=honorary-citizen&limit=1");
    officer.get("/api/v1/honour-sessions?limit=1");
    officer.get("/api/v1/honour-kinds");
    officer.get("/api/v1/honour-grounds");
    officer.get("/api/v1/friends?country=DE&limit=1");
  }

  private static void registered(KnownFriend friend, ApiClient unmasker) {
    friend.takes("officer", "corrections", Map.of("phone", "+49 621 0000001"));
    Map<String, ?> profile =
        Map.of(
            "country", "DE", "expertise", List.of("trade"), "keyWork", List.of("rcep-pilot-zone"));
    friend.takes("officer", "descriptions", profile);
    friend.takes(
        "officer", "contacts", Map.of("on", "2026-04-01", "manner", "MEETING", "note", "谈港口合作"));
    friend.shown();
    unmasker.post(
        friend.path() + "/unmaskings",
        Map.of("reason", "to send the invitation", "fields", List.of("NAME", "PHONE")));
    unmasker.post("/api/v1/friends/searches", Map.of("by", "NAME", "value", "MUSTERFRAU Maria"));
    await().until(() -> !unmasker.get(friend.path() + "/history").json().isEmpty());
  }

  private static void honoured(KnownFriend friend, ApiClient unmasker) {
    NominationOnItsWay nomination =
        NominationOnItsWay.of(friend, "honorary-citizen", 2026).throughTheReviews();
    nomination.takes("leader", "government-decisions", yes("2026-05-01"));
    nomination.takes("reviewer", "congress-decisions", yes("2026-06-01"));
    PrintedCertificate paper = PrintedCertificate.of(unmasker, nomination.path());
    unmasker.get(nomination.path());
    await().until(() -> !unmasker.get(nomination.path() + "/history").json().isEmpty());
    nomination.takes("leader", "revocations", paper("2026-09-01", "青岛市人民代表大会常务委员会"));
    NominationOnItsWay.of(friend, "qindao-award", 2026)
        .takes("officer", "withdrawals", Map.of("on", "2026-03-09", "by", "NOMINEE"));
    NominationOnItsWay.of(friend, "friendship-envoy", 2026)
        .throughTheReviews()
        .takes("leader", "recalls", Map.of("on", "2026-04-09", "by", "NOMINEE"));
    String session =
        unmasker
            .get("/api/v1/honour-sessions?limit=1")
            .json()
            .path("items")
            .path(0)
            .path("id")
            .asString();
    String history = "/api/v1/honour-sessions/" + session + "/history";
    await().until(() -> !unmasker.get(history).json().isEmpty());
    ApiClient anybody = ApiClient.at(URI.create(friend.api().base()).getPort());
    assertThat(anybody.get(paper.address()).status()).isEqualTo(200);
  }

  private static void erased(KnownFriend friend) {
    friend.takes("officer", "consent-withdrawals", Map.of("on", "2026-10-01"));
    ApiClient officer = friend.api().as("officer");
    officer.get("/api/v1/friends/overdue-retentions");
    String anew = PaperFiles.consent(officer, "2026-1", "anew");
    friend.takes(
        "officer", "consents", Map.of("textVersion", "2026-1", "on", "2026-10-02", "fileId", anew));
    String passport = PaperFiles.consent(officer, "2026-1-passport", "anew");
    friend.takes(
        "officer",
        "separate-consents",
        Map.of("textVersion", "2026-1-passport", "on", "2026-10-02", "fileId", passport));
    friend.takes("officer", "separate-consent-withdrawals", Map.of("on", "2026-10-03"));
    friend.takes("leader", "legal-holds", friend.order("(2026)鲁0202证保7号"));
    assertThat(friend.liftedBy("another leader").status()).isEqualTo(200);
    String misfiled = "/api/v1/papers/" + friend.paper("misfiled");
    friend
        .api()
        .as("reviewer")
        .ifMatch(officer.get(misfiled).etag())
        .post(misfiled + "/withdrawals", Map.of("reason", "归档到了另一人名下"));
    friend
        .api()
        .as("leader")
        .ifMatch(officer.get(misfiled).etag())
        .post(misfiled + "/erasures", Map.of());
    friend.wishedAway();
    friend.takes("reviewer", "erasure-request-withdrawals", Map.of());
    friend.wishedAway();
    friend.takes("reviewer", "erasures", Map.of());
  }
}
