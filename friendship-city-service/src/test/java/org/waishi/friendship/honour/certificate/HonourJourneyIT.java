package org.waishi.friendship.honour.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.friendship.RunningService;
import org.waishi.friendship.document.QrCodes;
import org.waishi.friendship.friend.KnownFriend;
import org.waishi.friendship.honour.NominationOnItsWay;
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

  private HttpResponse<byte[]> print(NominationOnItsWay nomination, String language)
      throws Exception {
    String token = TestTokens.issuer().token(List.of("officer", "unmask"), "anna");
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + port + nomination.path() + "/certificate-prints"))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"language\":\"" + language + "\",\"reason\":\"award ceremony\"}"))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
  }

  private PdfReader printed(NominationOnItsWay nomination, String language) throws Exception {
    HttpResponse<byte[]> answer = print(nomination, language);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("content-type")).hasValue("application/pdf");
    String wish = System.getProperty("waishi.pdf.folder");
    if (wish != null) {
      Files.write(Path.of(wish, "certificate-" + language + ".pdf"), answer.body());
    }
    return new PdfReader(answer.body());
  }

  private static String text(PdfReader file) throws IOException {
    return new PdfTextExtractor(file).getTextFromPage(1);
  }

  private Answer verified(String address) {
    return api.get(address.replace("http://127.0.0.1:18080", ""));
  }

  @Test
  void an_honorary_citizen_is_awarded_verified_by_anybody_and_revoked() throws Exception {
    KnownFriend maria = KnownFriend.registered(api, "Maria Ehrenbürger");
    NominationOnItsWay nomination =
        NominationOnItsWay.of(maria, "honorary-citizen", 2026).throughTheReviews();
    nomination.takes(
        "leader", "government-decisions", NominationOnItsWay.decision("2026-05-01", "CITY"));
    JsonNode awarded =
        nomination.takes("leader", "congress-decisions", NominationOnItsWay.yes("2026-06-01"));
    assertThat(awarded.path("state").asString()).isEqualTo("AWARDED");
    String number = awarded.path("award").path("certificateNumber").asString();
    assertThat(number).isEqualTo("QD-HOC-2026-0001");

    PdfReader chinese = printed(nomination, "ZH");
    assertThat(text(chinese)).contains("穆玛丽（Maria Ehrenbürger）", "荣誉市民", "2026年6月1日", number);
    assertThat(text(printed(nomination, "EN")))
        .contains("Maria Ehrenbürger", "Honorary Citizen", "1 June 2026", number);
    assertThat(
            api.as("auditor")
                .get("/api/v1/operations/friendship-city/accesses?recordId=" + maria.id())
                .text())
        .contains("award ceremony", "anna");

    String address = QrCodes.read(chinese).getFirst();
    Answer good = verified(address);
    assertThat(good.json().path("status").asString()).as(good.text()).isEqualTo("VALID");
    assertThat(good.json().path("name").asString()).isEqualTo("M*** E***");
    assertThat(good.json().propertyNames())
        .containsExactlyInAnyOrder("status", "kind", "number", "awardedOn", "name");
    assertThat(verified(address.replaceAll("code=.", "code=x")).status()).isEqualTo(404);
    assertThat(api.get(nomination.path()).status()).isEqualTo(401);

    nomination.takes("leader", "revocations", NominationOnItsWay.paper("2026-09-01"));
    assertThat(verified(address).json().path("status").asString()).isEqualTo("REVOKED");
    assertThat(print(nomination, "ZH").statusCode()).isEqualTo(409);
    await().until(() -> api.as("officer").get(nomination.path() + "/history").json().size() > 8);
    assertThat(api.as("officer").get(nomination.path() + "/history").text())
        .contains("honour-awarded", "honour-revoked")
        .doesNotContain("Maria", "Ehrenb", "穆玛丽");
  }

  @Test
  void an_award_outlives_the_erasure_of_its_friend_without_a_name() throws Exception {
    KnownFriend friend = KnownFriend.registered(api, "Anon Later");
    NominationOnItsWay nomination =
        NominationOnItsWay.of(friend, "qindao-award", 2018).throughTheReviews();
    nomination.takes(
        "leader", "government-decisions", NominationOnItsWay.decision("2026-05-01", "CITY"));
    String address = QrCodes.read(printed(nomination, "EN")).getFirst();
    friend.takes("officer", "erasure-requests", Map.of("ground", "REQUEST"));
    friend.takes("reviewer", "erasures", Map.of());
    JsonNode told = verified(address).json();
    assertThat(told.path("status").asString()).isEqualTo("VALID");
    assertThat(told.has("name")).isFalse();
    assertThat(print(nomination, "EN").statusCode()).isEqualTo(409);
  }

  @Test
  void another_body_decides_on_its_own_honour_and_gives_its_certificate() throws Exception {
    KnownFriend friend = KnownFriend.registered(api, "Provincial Friend");
    NominationOnItsWay nomination =
        NominationOnItsWay.of(friend, "shandong-honorary-citizen", 2026).throughTheReviews();
    assertThat(
            nomination
                .tries(
                    "leader",
                    "government-decisions",
                    NominationOnItsWay.decision("2026-05-01", "CITY"))
                .code())
        .isEqualTo("decided-by-wrong-body");
    nomination.takes(
        "leader", "government-decisions", NominationOnItsWay.decision("2026-05-01", "PROVINCE"));
    HttpResponse<byte[]> refused = print(nomination, "ZH");
    assertThat(new String(refused.body(), java.nio.charset.StandardCharsets.UTF_8))
        .contains("certificate-of-another-body");
  }

  @Test
  void what_cannot_be_nominated_is_told_with_every_reason() {
    KnownFriend friend = KnownFriend.registered(api, "Not Yet");
    Answer odd = NominationOnItsWay.nominate(api, friend.id(), "qindao-award", 2025, "FOREIGNER");
    assertThat(odd.code()).isEqualTo("session-not-in-turn");
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
