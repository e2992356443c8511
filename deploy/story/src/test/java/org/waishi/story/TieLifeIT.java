package org.waishi.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * One tie's life, entered late from the archive as the office does: the lead, the reviews of every
 * body, the letter of intent and the agreement of ten years ago with all their papers, the ports
 * that were paired, and today its tenth anniversary, which event-service plans, the office holds
 * and the tie remembers.
 */
class TieLifeIT {

  private static final Duration SOON = Duration.ofSeconds(90);
  private static final String COUNTRY = "ES";

  private final RunningSuite suite = new RunningSuite(Path.of(System.getProperty("waishi.data")));
  private final LocalDate signed = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusYears(10);

  @Test
  void a_sister_tie_lives_from_its_lead_to_its_tenth_anniversary() {
    String tie = lead(newCity());
    take("officer", tie, "explorations", Map.of());
    take("reviewer", tie, "letters-of-intent", paper("letter", 300));
    PapersOfTie papers = new PapersOfTie(suite, tie);
    String letter = papers.letterOfIntent(signed.minusDays(300));
    take("officer", tie, "submissions", Map.of());
    take("reviewer", tie, "city-reviews", answer("RETURNED", "青岛市人民政府", 250));
    assertThat(shown(tie).path("clock").path("standing").asBoolean()).isTrue();
    take("officer", tie, "submissions", Map.of());
    assertThat(shown(tie).path("clock").path("overdue").asBoolean()).isFalse();
    take("reviewer", tie, "city-reviews", answer("APPROVED", "青岛市人民政府", 200));
    take("leader", tie, "congress-reviews", answer("APPROVED", "青岛市人大常委会", 150));
    take("reviewer", tie, "province-reviews", answer("APPROVED", "山东省外办", 100));
    take("leader", tie, "cpaffc-reviews", answer("APPROVED", "全国友协", 50));
    RunningSuite.Answer early = step("reviewer", tie, "activations", paper("agreement", 51));
    assertThat(text(early.body(), "code")).isEqualTo("signed-before-approval");
    String agreement = papers.agreement(signed);
    take("reviewer", tie, "activations", paper("agreement", 0));

    JsonNode active = shown(tie).path("tie");
    assertThat(text(active, "state")).isEqualTo("ACTIVE");
    assertThat(text(active, "established")).isEqualTo(signed.toString());
    assertThat(active.path("dossier").path("approvals").findValuesAsString("documentNumber"))
        .hasSize(4)
        .doesNotContain("");

    inForceInBothLanguages(papers, letter);
    inForceInBothLanguages(papers, agreement);
    assertThat(all("/api/v1/agreements?state=IN_FORCE&tie=" + tie))
        .extracting(one -> text(one, "id"))
        .containsExactlyInAnyOrder(letter, agreement);
    pairPorts(tie);
    onThePlan(tie, letter, agreement);

    String anniversary = tenthAnniversary(tie);
    String engagement = plannedFor(anniversary);
    approve(engagement);
    await().atMost(SOON).untilAsserted(() -> assertThat(exchanges(tie)).contains(engagement));
    conclude(engagement);
    await().atMost(SOON).untilAsserted(() -> assertThat(held(tie)).contains(engagement));
    await().atMost(SOON).untilAsserted(() -> assertThat(facts(tie)).containsAll(LIFE));
  }

  private static final List<String> LIFE =
      List.of(
          "tie-proposed",
          "exploration-started",
          "letter-of-intent-signed",
          "review-requested",
          "review-clock-started",
          "review-returned",
          "review-passed",
          "tie-activated");

  private void inForceInBothLanguages(PapersOfTie papers, String agreement) {
    assertThat(text(papers.shown(agreement), "state")).isEqualTo("IN_FORCE");
    for (String language : List.of("ZH", "EN")) {
      assertThat(papers.text(agreement, language)).as(language).startsWith("%PDF");
    }
  }

  private void pairPorts(String tie) {
    Map<String, ?> pair =
        Map.of(
            "tieId", tie,
            "kind", "port",
            "ours", Map.of("zh", "青岛港集团", "en", "Qingdao Port Group"),
            "theirs", Map.of("zh", "故事港", "en", "Port of the story"),
            "since", signed.toString());
    RunningSuite.Answer opened = suite.create("officer", "/api/v1/partner-links", pair);
    assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
    assertThat(all("/api/v1/partner-links?tie=" + tie)).hasSize(1);
  }

  /** The agreement by which the tie began is on the plan as the tie's own anniversary. */
  private void onThePlan(String tie, String letter, String agreement) {
    String plan = "/api/v1/anniversary-plans/" + (signed.getYear() + 10);
    assertThat(suite.get("officer", plan).findValuesAsString("subjectId"))
        .contains(tie, letter)
        .doesNotContain(agreement);
    assertThat(suite.download("officer", plan + ".ics", "en"))
        .startsWith("BEGIN:VCALENDAR")
        .contains("Letter of intent");
    assertThat(suite.download("officer", plan + ".pdf", "zh")).startsWith("%PDF");
  }

  private String newCity() {
    String name = "Story" + System.nanoTime();
    String csv =
        "city_en,city_zh,iso2,relation,established,lat,lon,port\n"
            + (name + ",故事城," + COUNTRY + ",,,41.4,2.2,Y\n");
    RunningSuite.Answer loaded = suite.table("officer", "/api/v1/city-imports", csv);
    assertThat(loaded.status()).as(loaded.toString()).isEqualTo(200);
    return text(loaded.body().at("/report/taken/0"), "id");
  }

  private String lead(String city) {
    RunningSuite.Answer lead =
        suite.create("officer", "/api/v1/ties", Map.of("cityId", city, "kind", "SISTER"));
    assertThat(lead.status()).as(lead.toString()).isEqualTo(201);
    return text(lead.body(), "id");
  }

  private void take(String user, String tie, String step, Map<String, ?> body) {
    RunningSuite.Answer taken = step(user, tie, step, body);
    assertThat(taken.status()).as(step + ": " + taken).isEqualTo(200);
  }

  private RunningSuite.Answer step(String user, String tie, String step, Map<String, ?> body) {
    String path = "/api/v1/ties/" + tie;
    return suite.change(
        user, path + "/" + step, suite.look("officer", path).etag(), filed(tie, step, body));
  }

  /** The same words, naming a paper that is filed for this tie. */
  private Map<String, ?> filed(String tie, String step, Map<String, ?> body) {
    if (!(body.get("fileId") instanceof String words)) {
      return body;
    }
    String to = "/api/v1/papers?kind=" + kind(step) + "&subjectKind=tie&subjectId=" + tie;
    Map<String, Object> named = new HashMap<>(body);
    named.put("fileId", suite.file("officer", to, words));
    return named;
  }

  private static String kind(String step) {
    return switch (step) {
      case "letters-of-intent" -> "LETTER_OF_INTENT";
      case "activations" -> "AGREEMENT";
      default -> "INSTRUCTION";
    };
  }

  /** Signed so many days before the agreement. */
  private Map<String, String> paper(String file, int before) {
    return Map.of("fileId", file, "on", signed.minusDays(before).toString());
  }

  private Map<String, Object> answer(String result, String body, int before) {
    Map<String, Object> told = new HashMap<>(paper("instruction-" + before, before));
    told.putAll(Map.of("result", result, "body", body, "documentNumber", "〔" + before + "〕号"));
    if (result.equals("RETURNED")) {
      told.put("gaps", List.of("缺少对方同意函"));
    }
    return told;
  }

  private JsonNode shown(String tie) {
    return suite.get("officer", "/api/v1/ties/" + tie);
  }

  private String tenthAnniversary(String tie) {
    int year = signed.getYear() + 10;
    RunningSuite.Answer run =
        suite.create("officer", "/api/v1/anniversary-runs", Map.of("year", year));
    assertThat(run.status()).as(run.toString()).isBetween(200, 202);
    return all("/api/v1/anniversaries?category=TEN&limit=200&year=" + year).stream()
        .filter(ten -> text(ten.path("facts"), "subjectId").equals(tie))
        .map(ten -> text(ten, "id"))
        .findFirst()
        .orElseThrow();
  }

  private String plannedFor(String anniversary) {
    String list = "/api/v1/engagements?anniversaryId=" + anniversary;
    await().atMost(SOON).untilAsserted(() -> assertThat(all(list)).hasSize(1));
    return text(all(list).getFirst(), "id");
  }

  private void approve(String engagement) {
    String path = "/api/v1/engagements/" + engagement;
    Map<String, ?> file =
        Map.of("fileId", "approval", "number", "17", "issuedBy", "市政府", "issuedOn", "2026-01-05");
    RunningSuite.Answer approved =
        suite.change("leader", path + "/approvals", suite.look("officer", path).etag(), file);
    assertThat(approved.status()).as(approved.toString()).isEqualTo(200);
  }

  /** Held today, as it was planned. */
  private void conclude(String engagement) {
    String path = "/api/v1/engagements/" + engagement;
    Map<String, ?> how =
        Map.of(
            "heldFrom",
            signed.plusYears(10).toString(),
            "participants",
            120,
            "fromAbroad",
            45,
            "results",
            List.of("INVITATION"));
    RunningSuite.Answer concluded =
        suite.change("officer", path + "/conclusions", suite.look("officer", path).etag(), how);
    assertThat(concluded.status()).as(concluded.toString()).isEqualTo(200);
  }

  /** The engagements that count as held with this tie. */
  private List<String> held(String tie) {
    return suite
        .get("officer", "/api/v1/ties/" + tie + "/exchanges")
        .valueStream()
        .filter(exchange -> text(exchange, "standing").equals("HELD"))
        .map(exchange -> text(exchange.path("source"), "id"))
        .toList();
  }

  private List<String> exchanges(String tie) {
    return suite
        .get("officer", "/api/v1/ties/" + tie + "/exchanges")
        .valueStream()
        .map(exchange -> text(exchange.path("source"), "id"))
        .toList();
  }

  private List<String> facts(String tie) {
    return suite
        .get("auditor", "/api/v1/ties/" + tie + "/history")
        .findValuesAsString("type")
        .stream()
        .map(type -> type.replace("org.waishi.friendship-city.", "").replace(".v1", ""))
        .toList();
  }

  private List<JsonNode> all(String path) {
    JsonNode items = suite.get("officer", path).path("items");
    return StreamSupport.stream(items.spliterator(), false).toList();
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString();
  }
}
