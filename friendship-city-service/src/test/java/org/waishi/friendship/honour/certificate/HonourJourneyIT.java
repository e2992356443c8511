package org.waishi.friendship.honour.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waishi.friendship.honour.NominationOnItsWay.paper;
import static org.waishi.friendship.honour.NominationOnItsWay.yes;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.friendship.RunningService;
import org.waishi.friendship.friend.KnownFriend;
import org.waishi.friendship.honour.NominationOnItsWay;
import org.waishi.platform.id.Ids;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.testing.TestTokens;
import tools.jackson.databind.JsonNode;

/** From the nomination of an honorary citizen to the certificate that anybody verifies. */
@RunningService
class HonourJourneyIT {

  @LocalServerPort private int port;

  private ApiClient api;

  @BeforeEach
  void client() {
    api = ApiClient.at(port);
  }

  private ApiClient anna() {
    return api.token(TestTokens.issuer().token(List.of("officer", "unmask"), "anna"));
  }

  private HttpResponse<byte[]> print(NominationOnItsWay nomination, String language) {
    return PrintedCertificate.asked(anna(), nomination.path(), language);
  }

  private PrintedCertificate printed(NominationOnItsWay nomination, String language) {
    return PrintedCertificate.of(print(nomination, language), language);
  }

  private Answer page(String address) {
    return api.with("Accept", "text/html,application/xhtml+xml,*/*;q=0.8").get(address);
  }

  @Test
  void an_honorary_citizen_is_awarded_verified_by_anybody_and_revoked() throws Exception {
    KnownFriend maria = KnownFriend.registered(api, "Maria Ehrenbürger");
    NominationOnItsWay nomination =
        NominationOnItsWay.of(maria, "honorary-citizen", 2026).throughTheReviews();
    nomination.takes("leader", "government-decisions", yes("2026-05-01"));
    JsonNode awarded = nomination.takes("reviewer", "congress-decisions", yes("2026-06-01"));
    assertThat(awarded.path("state").asString()).isEqualTo("AWARDED");
    String number = awarded.path("award").path("certificateNumber").asString();
    assertThat(number).startsWith("QD-HOC-2026-");

    PrintedCertificate chinese = printed(nomination, "ZH");
    assertThat(chinese.text()).contains("穆玛丽（Maria Ehrenbürger）", "荣誉市民", "2026年6月1日", number);
    assertThat(printed(nomination, "EN").text())
        .contains("Maria Ehrenbürger", "Honorary Citizen", "1 June 2026", number);
    assertThat(
            api.as("auditor")
                .get("/api/v1/operations/friendship-city/accesses?recordId=" + maria.id())
                .text())
        .contains("award ceremony", "anna");

    String address = chinese.address();
    Answer good = api.get(address);
    assertThat(good.json().path("status").asString()).as(good.text()).isEqualTo("VALID");
    assertThat(good.json().path("name").asString()).isEqualTo("M*** E***");
    assertThat(good.json().propertyNames())
        .containsExactlyInAnyOrder(
            "status", "kind", "titleZh", "titleEn", "session", "number", "awardedOn", "name");
    assertThat(api.get(nomination.path()).status()).isEqualTo(401);

    nomination.takes("leader", "revocations", paper("2026-09-01", "青岛市人民代表大会常务委员会"));
    JsonNode gone = api.get(address).json();
    assertThat(gone.path("status").asString()).isEqualTo("REVOKED");
    assertThat(gone.path("revokedOn").asString()).isEqualTo("2026-09-01");
    assertThat(page(address).text()).contains("已于 2026-09-01 撤销", "revoked on 2026-09-01");
    assertThat(print(nomination, "ZH").statusCode()).isEqualTo(409);
    await().until(() -> api.as("officer").get(nomination.path() + "/history").json().size() > 8);
    assertThat(api.as("officer").get(nomination.path() + "/history").text())
        .contains("honour-awarded", "honour-revoked")
        .doesNotContain("Maria", "Ehrenb", "穆玛丽", chinese.code());
    assertThat(api.as("officer").get("/api/v1/honour-nominations/exports").text())
        .contains(number)
        .doesNotContain(chinese.code());
  }

  @Test
  void a_browser_gets_a_page_in_both_languages_and_wrong_ones_all_the_same_answer() {
    NominationOnItsWay nomination =
        NominationOnItsWay.of(KnownFriend.registered(api, "Page Reader"), "qindao-award", 2026)
            .throughTheReviews();
    JsonNode awarded = nomination.takes("leader", "government-decisions", yes("2026-05-01"));
    String number = awarded.path("award").path("certificateNumber").asString();
    String address = printed(nomination, "ZH").address();
    Answer page = page(address);
    assertThat(page.header("content-type").orElseThrow()).startsWith("text/html");
    assertThat(page.header("content-security-policy").orElseThrow()).contains("default-src 'none'");
    assertThat(page.text())
        .contains("此证书有效", "This certificate is valid", "琴岛奖", "Qindao Award", number)
        .doesNotContain("<script", "Reader");
    List<String> wrong =
        List.of(
            address.replaceAll("code=.*", "code=0"),
            address.replaceAll("\\?code=.*", ""),
            address.replace(number, "QD-QDA-2026-9999"));
    assertThat(wrong.stream().map(one -> page(one).status())).containsOnly(404);
    assertThat(wrong.stream().map(one -> page(one).text()).distinct()).hasSize(1);
    assertThat(wrong.stream().map(api::get).map(Answer::status)).containsOnly(404);
    assertThat(wrong.stream().map(api::get).map(Answer::code).distinct()).hasSize(1);
  }

  @Test
  void the_code_follows_from_nothing_that_is_told() {
    NominationOnItsWay nomination =
        NominationOnItsWay.of(KnownFriend.registered(api, "Code Holder"), "qindao-award", 2026)
            .throughTheReviews();
    JsonNode told = nomination.takes("leader", "government-decisions", yes("2026-05-01"));
    String number = told.path("award").path("certificateNumber").asString();
    String code = printed(nomination, "EN").code();
    String id = told.path("id").asString();
    assertThat(code).hasSize(32).isEqualTo(printed(nomination, "ZH").code());
    assertThat(Ids.digest("honour-certificate", id, number)).doesNotContain(code.substring(0, 16));
    assertThat(Ids.digest(id, number)).doesNotContain(code.substring(0, 16));
    assertThat(told.toString()).doesNotContain(code);
  }

  @Test
  void a_second_entry_of_the_same_person_is_pointed_out_and_gets_no_second_honour() {
    KnownFriend first = KnownFriend.registered(api, "Double Entry");
    Map<String, Object> swapped = KnownFriend.person("Double Entry");
    swapped.put("name", swapped.get("otherName"));
    swapped.put("otherName", "Double Entry");
    swapped.remove("passport");
    Answer entered =
        api.as("officer")
            .key("double-entry")
            .post("/api/v1/friends", KnownFriend.entry(api, swapped, List.of()));
    assertThat(entered.status()).as(entered.text()).isEqualTo(201);
    KnownFriend second = new KnownFriend(api, entered.json().path("id").asString());

    NominationOnItsWay one =
        NominationOnItsWay.of(first, "friendship-envoy", 2026).throughTheReviews();
    NominationOnItsWay two =
        NominationOnItsWay.of(second, "friendship-envoy", 2026).throughTheReviews();
    assertThat(api.as("reviewer").get(two.path()).json().path("warnings").toString())
        .contains("maybe-the-same-person", first.id());
    one.takes("leader", "government-decisions", yes("2026-05-01", "中国人民对外友好协会"));
    first.wishedAway();
    first.takes("reviewer", "erasures", Map.of());
    Answer refused = two.tries("leader", "government-decisions", yes("2026-05-01", "中国人民对外友好协会"));
    assertThat(refused.code()).isEqualTo("honour-of-kind-exists");
    assertThat(api.as("officer").get(two.path()).json().path("state").asString())
        .isEqualTo("GOV_DECISION");
  }

  @Test
  void a_paper_is_filed_for_its_nomination_and_a_consent_is_not_for_everybody() {
    NominationOnItsWay one =
        NominationOnItsWay.of(KnownFriend.registered(api, "Paper One"), "qindao-award", 2026);
    NominationOnItsWay two =
        NominationOnItsWay.of(KnownFriend.registered(api, "Paper Two"), "qindao-award", 2026);
    Answer wrong =
        one.tries("officer", "consents", Map.of("on", "2026-03-02", "fileId", two.file()));
    assertThat(wrong.code()).isEqualTo("paper-not-filed");
    assertThat(
            api.as("officer")
                .get("/api/v1/papers/" + one.file())
                .json()
                .path("description")
                .path("grade")
                .asString())
        .isEqualTo("SENSITIVE");
  }

  @Test
  void a_name_that_would_be_a_box_is_refused_before_it_is_printed() {
    KnownFriend friend = KnownFriend.registered(api, "สมชาย ใจดี");
    NominationOnItsWay nomination =
        NominationOnItsWay.of(friend, "qindao-award", 2026).throughTheReviews();
    nomination.takes("leader", "government-decisions", yes("2026-05-01"));
    HttpResponse<byte[]> no = print(nomination, "EN");
    assertThat(no.statusCode()).isEqualTo(422);
    assertThat(new String(no.body(), StandardCharsets.UTF_8))
        .contains("name-not-printable")
        .doesNotContain("สมชาย");
    friend.takes("officer", "corrections", Map.of("name", "Nguyễn Thị Hồng"));
    assertThat(printed(nomination, "EN").text()).contains("Nguyễn Thị Hồng").doesNotContain("□");
  }

  @Test
  void an_award_outlives_the_erasure_of_its_friend_without_a_name() throws Exception {
    KnownFriend friend = KnownFriend.registered(api, "Anon Later");
    NominationOnItsWay nomination =
        NominationOnItsWay.of(friend, "qindao-award", 2026).throughTheReviews();
    nomination.takes("leader", "government-decisions", yes("2026-05-01"));
    String address = printed(nomination, "EN").address();
    assertThat(api.get(address).json().path("name").asString()).isEqualTo("A*** L***");
    friend.takes("officer", "consent-withdrawals", Map.of("on", "2026-06-01"));
    assertThat(api.get(address).json().has("name")).isFalse();
    friend.wishedAway();
    friend.takes("reviewer", "erasures", Map.of());
    JsonNode told = api.get(address).json();
    assertThat(told.path("status").asString()).isEqualTo("VALID");
    assertThat(told.has("name")).isFalse();
    assertThat(print(nomination, "EN").statusCode()).isEqualTo(409);
  }

  @Test
  void another_body_decides_on_its_own_honour_and_gives_its_certificate() throws Exception {
    KnownFriend friend = KnownFriend.registered(api, "Provincial Friend");
    NominationOnItsWay nomination =
        NominationOnItsWay.of(friend, "shandong-honorary-citizen", 2026).throughTheReviews();
    assertThat(nomination.tries("leader", "government-decisions", yes("2026-05-01")).code())
        .isEqualTo("decided-by-wrong-body");
    nomination.takes("leader", "government-decisions", yes("2026-05-01", "山东省人民政府"));
    HttpResponse<byte[]> refused = print(nomination, "ZH");
    assertThat(new String(refused.body(), StandardCharsets.UTF_8))
        .contains("certificate-of-another-body");
  }

  @Test
  void what_cannot_be_nominated_is_told_with_every_reason() {
    KnownFriend friend = KnownFriend.registered(api, "Not Yet");
    Answer odd = NominationOnItsWay.nominate(api, friend.id(), "qindao-award", 2025, "FOREIGNER");
    assertThat(odd.code()).isEqualTo("session-not-in-turn");
    Answer past = NominationOnItsWay.nominate(api, friend.id(), "qindao-award", 2018, "FOREIGNER");
    assertThat(past.code()).isEqualTo("session-not-open");
    Answer both = NominationOnItsWay.nominate(api, "nobody", "honorary-citizen", 2026, "TAIWAN");
    assertThat(both.text()).contains("unknown-friend", "person-not-eligible");
    assertThat(
            NominationOnItsWay.nominate(api, friend.id(), "nobel-prize", 2026, "FOREIGNER").code())
        .isEqualTo("unknown-honour");
    assertThat(api.as("officer").get("/api/v1/honour-kinds").text()).contains("琴岛奖");
    assertThat(api.as("officer").get("/api/v1/honour-sessions").status()).isEqualTo(200);
    assertThat(api.as("officer").get("/api/v1/honour-nominations/exports").text())
        .contains("certificate_number");
  }
}
