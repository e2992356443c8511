package org.waishi.friendship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waishi.friendship.TieOnItsWay.answer;
import static org.waishi.friendship.TieOnItsWay.decision;
import static org.waishi.friendship.TieOnItsWay.lead;
import static org.waishi.friendship.TieOnItsWay.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.friendship.paper.content.PaperFiles;
import org.waishi.platform.aggregate.Kinds;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.testing.TestTokens;
import org.waishi.platform.testing.WireContract;
import tools.jackson.databind.JsonNode;

/** The life of ties at the door, with every refusal on the way. */
@RunningService
class TieJourneyIT {

  @LocalServerPort private int port;
  private final Kinds kinds;
  private ApiClient api;
  private Register register;

  @Autowired
  TieJourneyIT(Kinds kinds) {
    this.kinds = kinds;
  }

  @BeforeEach
  void reach() {
    api = ApiClient.at(port);
    register = new Register(api.as("officer"));
  }

  @Test
  void a_sister_tie_goes_from_lead_to_active_through_every_approval() {
    String city = register.country("KR", "1992-08-24").city("KR", "Daegu");
    TieOnItsWay tie = lead(api, Map.of("cityId", city, "kind", "SISTER"));
    assertThat(tie.shown().path("tie").path("country").asString()).isEqualTo("KR");
    assertThat(tie.shown().path("city").path("nameLocal").asString()).isEqualTo("Local Daegu");
    refusedWith(tie, "leader", "suspensions", "explorations", "corrections", "abandonments");

    tie.explored();
    refusedWith(tie, "officer", "explorations", "submissions", "terminations");
    tie.takes("submissions");
    refusedWith(tie, "officer", "submissions", "city-reviews", "withdrawals", "terminations");

    tie.takes("reviewer", "city-reviews", answer("RETURNED", "city", "2026-02-01"));
    assertThat(tie.state()).isEqualTo("RETURNED");
    refusedWith(tie, "reviewer", "city-reviews", "submissions", "withdrawals", "terminations");
    tie.takes("submissions").approvedBy("city", "2026-02-10");
    assertThat(tie.state()).isEqualTo("CONGRESS_REVIEW");
    refusedWith(tie, "reviewer", "province-reviews", "congress-reviews", "recalls", "terminations");
    tie.approvedBy("congress", "2026-03-01");
    refusedWith(tie, "reviewer", "cpaffc-reviews", "province-reviews", "recalls", "terminations");
    tie.approvedBy("province", "2026-04-01");
    refusedWith(tie, "leader", "activations", "cpaffc-reviews", "recalls", "terminations");
    tie.approvedBy("cpaffc", "2026-05-01");
    refusedWith(tie, "reviewer", "cpaffc-reviews", "activations", "terminations");

    Answer early = tie.tries("reviewer", "activations", paper("2026-04-30"));
    assertThat(early.status()).isEqualTo(409);
    assertThat(early.code()).isEqualTo("signed-before-approval");
    tie.signed("2026-05-02");
    assertThat(tie.state()).isEqualTo("ACTIVE");
    assertThat(tie.shown().path("tie").path("established").asString()).isEqualTo("2026-05-02");
    assertThat(tie.shown().path("tie").path("dossier").path("approvals").size()).isEqualTo(4);

    tie.decided("dormancies").decided("awakenings").decided("suspensions");
    refusedWith(tie, "leader", "suspensions", "revivals", "terminations");
    tie.decided("revivals").decided("terminations");
    refusedWith(tie, "leader", "revivals");
    await().untilAsserted(() -> assertThat(history(tie)).isEqualTo(21));
    WireContract.check(kinds);
  }

  @Test
  void a_cooperation_tie_skips_the_congress_and_the_friendship_association() {
    String city = register.country("VN", "1950-01-18").city("VN", "Da Nang");
    TieOnItsWay tie = lead(api, Map.of("cityId", city, "kind", "COOPERATION"));
    tie.explored().takes("submissions").approvedBy("city", "2026-02-10");
    assertThat(tie.state()).isEqualTo("PROVINCE_REVIEW");
    tie.takes("reviewer", "province-reviews", answer("REJECTED", "province", "2026-02-20"));
    assertThat(tie.state()).isEqualTo("EXPLORING");
    tie.takes("reviewer", "letters-of-intent", paper("2026-03-05")).takes("submissions");
    tie.approvedBy("city", "2026-03-10").approvedBy("province", "2026-03-20");
    assertThat(tie.state()).isEqualTo("APPROVED");
  }

  @Test
  void roles_and_four_eyes_are_kept_at_every_step() {
    String city = register.country("TH", "1975-07-01").city("TH", "Phuket");
    Map<String, ?> wish = Map.of("cityId", city, "kind", "COOPERATION");
    assertThat(api.as("reviewer").key("no").post("/api/v1/ties", wish).status()).isEqualTo(403);
    TieOnItsWay tie = lead(api, wish);
    assertThat(tie.tries("reviewer", "explorations", Map.of()).status()).isEqualTo(403);
    tie.explored().takes("submissions");
    Map<String, ?> yes = answer("APPROVED", "city", "2026-02-10");
    assertThat(tie.tries("officer", "city-reviews", yes).status()).isEqualTo(403);
    assertThat(tie.tries("auditor", "city-reviews", yes).status()).isEqualTo(403);

    ApiClient both =
        api.token(TestTokens.issuer().token(List.of("officer", "reviewer"), "officer"));
    String path = "/api/v1/ties/" + tie.id();
    Answer own = both.ifMatch(both.get(path).etag()).post(path + "/city-reviews", yes);
    assertThat(own.status()).as(own.text()).isEqualTo(403);
    assertThat(own.code()).isEqualTo("maker-is-checker");
    assertThat(api.as("reviewer").post(path + "/city-reviews", yes).status()).isEqualTo(428);
    tie.takes("leader", "city-reviews", yes);
    tie.approvedBy("province", "2026-02-20");
    assertThat(tie.tries("officer", "activations", paper("2026-03-01")).status()).isEqualTo(403);
    ownPaper(tie, both, "activations", "AGREEMENT", Map.of("on", "2026-03-01"));
    tie.signed("2026-03-01");
    for (String decision :
        List.of("dormancies", "awakenings", "suspensions", "revivals", "terminations")) {
      assertThat(tie.tries("officer", decision, decision("2026-03-02")).status()).isEqualTo(403);
      assertThat(tie.tries("leader", decision, Map.of()).status()).isEqualTo(400);
      ownPaper(tie, both, decision, "INSTRUCTION", decision("2026-03-02"));
      tie.decided(decision);
    }
    JsonNode told = api.as("auditor").get("/api/v1/ties/" + tie.id()).json();
    assertThat(told.at("/tie/dossier/signed/served").size()).isEqualTo(7);
  }

  /** Whoever filed the paper notes no decision by it, whatever roles they have. */
  private void ownPaper(
      TieOnItsWay tie, ApiClient both, String step, String kind, Map<String, ?> said) {
    Map<String, Object> body = new HashMap<>(said);
    body.put("fileId", PaperFiles.filed(both, tie.id(), kind));
    String path = "/api/v1/ties/" + tie.id();
    Answer own = both.ifMatch(both.get(path).etag()).post(path + "/" + step, body);
    assertThat(own.status()).as(own.text()).isEqualTo(403);
    assertThat(own.code()).isEqualTo("maker-is-checker");
  }

  @Test
  void papers_are_taken_back_from_review_and_corrected_at_once() {
    String city = register.country("LA", "1961-04-25").city("LA", "Vientiane");
    TieOnItsWay tie = lead(api, Map.of("cityId", city, "kind", "COOPERATION"));
    tie.takes(
        "officer", "corrections", Map.of("kind", "COOPERATION", "tiedElsewhere", List.of("昆明")));
    assertThat(tie.shown().at("/tie/background/tiedElsewhere/0").asString()).isEqualTo("昆明");
    tie.explored().takes("submissions");
    Map<String, Object> back = answer("RETURNED", "city", "2026-02-01");
    back.put("gaps", List.of("李明先生未签字"));
    assertThat(tie.tries("reviewer", "city-reviews", back).status()).isEqualTo(400);
    tie.takes("reviewer", "city-reviews", answer("RETURNED", "city", "2026-02-01"));
    assertThat(tie.shown().at("/tie/dossier/gaps/0").asString()).isEqualTo("缺少对方同意函");
    tie.takes("withdrawals");
    assertThat(tie.state()).isEqualTo("EXPLORING");
    Answer without = tie.tries("officer", "abandonments", Map.of());
    assertThat(without.code()).isEqualTo("letter-of-intent-stands");
    tie.takes("reviewer", "letters-of-intent", paper("2026-02-05")).takes("submissions");
    tie.approvedBy("city", "2026-02-10");
    refusedWith(tie, "officer", "withdrawals", "province-reviews", "recalls", "terminations");
    assertThat(tie.tries("officer", "recalls", decision("2026-02-20")).status()).isEqualTo(403);
    ApiClient both =
        api.token(TestTokens.issuer().token(List.of("officer", "reviewer"), "officer"));
    ownPaper(tie, both, "recalls", "INSTRUCTION", decision("2026-02-20"));
    assertThat(tie.tries("leader", "recalls", decision("2026-02-09")).code())
        .isEqualTo("answer-out-of-order");
    tie.takes("leader", "recalls", decision("2026-02-20"));
    assertThat(tie.state()).isEqualTo("EXPLORING");
    tie.decided("terminations");
    await().untilAsserted(() -> assertThat(story(tie)).contains("青政字〔2026〕21号", "缺少对方同意函"));
  }

  private String story(TieOnItsWay tie) {
    return api.as("auditor").get("/api/v1/ties/" + tie.id() + "/history").text();
  }

  @Test
  void an_approval_without_its_file_or_of_the_future_is_refused_with_every_reason() {
    String city = register.country("MY", "1974-05-31").city("MY", "Kuantan");
    TieOnItsWay tie = lead(api, Map.of("cityId", city, "kind", "COOPERATION"));
    tie.explored().takes("submissions");
    Answer refused =
        tie.tries(
            "reviewer",
            "city-reviews",
            Map.of("result", "APPROVED", "body", "b", "documentNumber", "7", "on", "2999-01-01"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().path("reasons").findValuesAsString("code"))
        .containsExactly("approval-without-file", "paper-of-the-future");
  }

  private int history(TieOnItsWay tie) {
    return api.as("auditor").get("/api/v1/ties/" + tie.id() + "/history").json().size();
  }

  private void refusedWith(TieOnItsWay tie, String role, String step, String... allowed) {
    Map<String, ?> body =
        step.endsWith("-reviews")
            ? answer("APPROVED", "b", "2026-01-01")
            : step.equals("activations") ? paper("2026-01-01") : decision("2026-01-01");
    Answer refused = tie.tries(role, step, body);
    assertThat(refused.status()).as(refused.text()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("step-not-allowed");
    assertThat(refused.json().path("allowedSteps").valueStream().map(JsonNode::asString))
        .containsExactly(allowed);
  }
}
