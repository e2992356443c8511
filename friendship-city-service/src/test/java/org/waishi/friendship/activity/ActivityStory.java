package org.waishi.friendship.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waishi.friendship.Register;
import org.waishi.friendship.paper.content.PaperFiles;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import tools.jackson.databind.JsonNode;

/**
 * What is done with one tie, told over HTTP: it is quiet, wakes up by visits and a project, and its
 * anniversary stands on the plan. Uses every operation of exchanges, projects, activity and plans.
 */
public final class ActivityStory {

  private static final String DAY = "2026-06-01";

  private final ApiClient api;
  private final ApiClient officer;
  private final String tie;

  private ActivityStory(ApiClient api, String tie) {
    this.api = api;
    this.officer = api.as("officer");
    this.tie = tie;
  }

  /** Tells it. */
  public static void tell(ApiClient api) {
    Register register = new Register(api.as("officer"));
    String city = register.country("NO", "1954-10-05").city("NO", "Bergen", "sister", "2001-05-04");
    String tie = register.tiesOf(city).path(0).path("id").asString();
    ActivityStory story = new ActivityStory(api, tie);
    story.quiet();
    story.exchanges();
    story.projects();
    story.awake();
    story.table();
    story.plan();
  }

  private void quiet() {
    assertThat(activity().path("score").path("points").asString()).isEqualTo("0.0");
    assertThat(activity().path("quiet").path("since").asString()).isEqualTo("2001-05-04");
    assertThat(good("/api/v1/dormant-ties?on=" + DAY).text()).contains(tie);
    assertThat(run().path("hinted").asInt()).isPositive();
    assertThat(run().path("hinted").asInt()).isZero();
    assertThat(officer.get("/api/v1/ties/" + tie).json().path("tie").path("state").asString())
        .isEqualTo("ACTIVE");
  }

  private void exchanges() {
    OnItsWay visit = entered(Map.of("kind", "VISIT", "from", "2026-05-30", "held", false));
    visit.takes("officer", "conclusions", Map.of("on", "2026-06-01", "people", 14));
    visit.takes(
        "officer", "results", Map.of("yields", List.of("PROJECT_AGREED"), "summary", "商定青少年足球交流"));
    OnItsWay twice = entered(Map.of("kind", "LETTER", "from", "2019-05", "held", true));
    Map<String, String> wrong = Map.of("reason", "ENTERED_TWICE");
    twice.takes("officer", "tie-assignments", Map.of("tieId", tie));
    assertThat(twice.tries("officer", "tie-assignments", Map.of("tieId", abroad())).text())
        .contains("exchange-of-another-country", "exchange-of-another-city");
    assertThat(twice.tries("officer", "withdrawals", wrong).status()).isEqualTo(403);
    twice.takes("reviewer", "withdrawals", wrong);
    entered(Map.of("kind", "EVENT", "from", "2030", "held", false))
        .takes("officer", "cancellations", Map.of("reason", "FORCE_MAJEURE"));
    await().until(() -> !officer.get(visit.path() + "/history").json().isEmpty());
    assertThat(good("/api/v1/exchanges?tie=" + tie + "&standing=HELD").json().path("items"))
        .hasSize(1);
    assertThat(good("/api/v1/ties/" + tie + "/exchanges").json()).hasSize(3);
    assertThat(good("/api/v1/exchanges/exports?tie=" + tie).text()).contains("PROJECT_AGREED");
    faults();
  }

  private String abroad() {
    Register register = new Register(officer);
    String city = register.country("SE", "1950-05-09").city("SE", "Malmö", "sister", "2003");
    return register.tiesOf(city).path(0).path("id").asString();
  }

  private void faults() {
    Answer personal =
        tried(Map.of("kind", "VISIT", "from", "1999", "held", true, "results", summary()));
    assertThat(personal.status()).isEqualTo(400);
    assertThat(personal.text()).contains("results.summary");
    assertThat(tried(Map.of("kind", "VISIT", "from", "2999", "held", true)).code())
        .isEqualTo("exchange-not-held-yet");
    assertThat(tried(Map.of("kind", "VISIT", "from", "2999-13", "held", true)).status())
        .isEqualTo(400);
  }

  private static Map<String, String> summary() {
    return Map.of("summary", "联系 mayor@example.org");
  }

  private void projects() {
    OnItsWay project = OnItsWay.begun(api, "/api/v1/cooperation-items", project("120000"));
    project.takes("officer", "milestones", milestone("m1", "2026-05-31"));
    returned(project);
    assertThat(project.tries("leader", "approvals", paper("file-14")).code())
        .isEqualTo("paper-not-filed");
    project.takes("leader", "approvals", paper(filed("tie", tie)));
    overdue(project);
    Map<String, String> done = Map.of("key", "m1", "on", "2026-06-01");
    project.takes("officer", "milestone-reports", done);
    project.takes("reviewer", "milestone-returns", Map.of("key", "m1"));
    project.takes("officer", "milestone-reports", done);
    project.takes("reviewer", "milestone-acceptances", Map.of("key", "m1"));
    project.takes("officer", "contributions", paid("50000.5"));
    project.takes("officer", "contributions", paid("50000.5"));
    Map<String, ?> twice = Map.of("number", 2, "reason", "NOTED_TWICE");
    assertThat(project.tries("officer", "contribution-reversals", twice).status()).isEqualTo(403);
    project.takes("reviewer", "contribution-reversals", twice);
    Map<String, ?> first = Map.of("number", 1);
    assertThat(project.tries("officer", "contribution-confirmations", first).status())
        .isEqualTo(403);
    assertThat(project.shown().path("paid").isEmpty()).isTrue();
    project.takes("reviewer", "contribution-confirmations", first);
    assertThat(project.tries("officer", "conclusions", Map.of("on", DAY)).status()).isEqualTo(403);
    project.takes("reviewer", "conclusions", Map.of("on", DAY));
    assertThat(project.shown().path("paid").path(0).path("amount").asString())
        .isEqualTo("50000.50");
    OnItsWay.begun(api, "/api/v1/cooperation-items", project("9.99"))
        .takes("officer", "abandonments", Map.of("reason", "NO_MONEY"));
    terminated();
    rejected();
    assertThat(officer.key("money").post("/api/v1/cooperation-items", project("0.001")).status())
        .isEqualTo(400);
    await().until(() -> !officer.get(project.path() + "/history").json().isEmpty());
    good("/api/v1/cooperation-items?field=YOUTH&tie=" + tie);
    assertThat(good("/api/v1/cooperation-items/exports?tie=" + tie).text())
        .contains("50000.50 CNY");
  }

  private void terminated() {
    OnItsWay project = OnItsWay.begun(api, "/api/v1/cooperation-items", project("7.77"));
    project.takes("leader", "approvals", paper(filed("tie", tie)));
    Map<String, ?> end = Map.of("paper", paper(filed("tie", tie)), "reasons", List.of("对方退出"));
    assertThat(project.tries("reviewer", "terminations", end).status()).isEqualTo(403);
    project.takes("leader", "terminations", end);
    assertThat(project.shown().path("state").asString()).isEqualTo("TERMINATED");
  }

  private void overdue(OnItsWay project) {
    assertThat(due("2026-06-01")).isPositive();
    assertThat(due("2026-06-02")).isZero();
    assertThat(project.shown().path("milestones").path(0).path("standing").asString())
        .isEqualTo("OVERDUE");
    Map<String, String> later =
        Map.of("key", "m1", "due", "2026-12-31", "reason", "PARTNER_DELAYED");
    Map<String, ?> no = Map.of("key", "m1", "confirmed", false);
    project.takes("officer", "milestone-moves", later);
    project.takes("reviewer", "milestone-move-decisions", no);
    project.takes("officer", "milestone-moves", later);
    project.takes("reviewer", "milestone-move-decisions", Map.of("key", "m1", "confirmed", true));
  }

  private void returned(OnItsWay project) {
    String file = filed("cooperation-item", project.id());
    project.takes("leader", "returns", Map.of("paper", paper(file), "reasons", List.of("经费来源未明确")));
    Map<String, Object> better = new HashMap<>(project("120000"));
    better.remove("tieId");
    project.takes("officer", "resubmissions", better);
  }

  private void rejected() {
    OnItsWay other = OnItsWay.begun(api, "/api/v1/cooperation-items", project("77.00"));
    Map<String, ?> paper = paper(filed("tie", tie));
    Answer personal =
        other.tries("leader", "rejections", Map.of("paper", paper, "reasons", List.of("王女士不同意")));
    assertThat(personal.status()).isEqualTo(400);
    other.takes("leader", "rejections", Map.of("paper", paper, "reasons", List.of("与年度计划不符")));
    assertThat(other.shown().path("state").asString()).isEqualTo("REJECTED");
  }

  private static Map<String, String> paper(String file) {
    return Map.of("body", "市政府", "documentNumber", "12", "on", DAY, "fileId", file);
  }

  private String filed(String kind, String id) {
    return PaperFiles.filed(officer, kind, id, "INSTRUCTION");
  }

  private int due(String on) {
    Answer run = officer.post("/api/v1/milestone-runs", Map.of("on", on));
    return run.json().path("overdueItems").asInt();
  }

  private void awake() {
    JsonNode score = activity().path("score");
    assertThat(score.path("points").decimalValue()).isEqualByComparingTo("16");
    assertThat(score.path("contributions").findValuesAsString("kind"))
        .containsExactlyInAnyOrder("VISIT", "MILESTONE");
    assertThat(good("/api/v1/dormant-ties?on=" + DAY).text()).doesNotContain(tie);
    assertThat(run().path("lifted").asInt()).isPositive();
    good("/api/v1/tie-activities?on=" + DAY);
    assertThat(good("/api/v1/tie-activities/exports?on=" + DAY).text()).contains(tie);
    assertThat(good("/api/v1/dormant-ties/exports?on=" + DAY).text()).doesNotContain(tie);
    assertThat(officer.get("/api/v1/ties/nothing/activity").status()).isEqualTo(404);
    days();
  }

  /** No run is for a day to come, and nothing is reckoned by rules that there were not. */
  private void days() {
    for (String runs : List.of("/api/v1/milestone-runs", "/api/v1/activity-runs")) {
      assertThat(officer.post(runs, Map.of("on", "2099-01-01")).code())
          .isEqualTo("day-has-not-come");
    }
    for (String list : List.of("tie-activities", "dormant-ties", "ties/" + tie + "/activity")) {
      Answer early = officer.get("/api/v1/" + list + "?on=1949-09-30");
      assertThat(early.status()).as(list).isEqualTo(422);
      assertThat(early.code()).isEqualTo("no-rule-yet");
    }
  }

  private void table() {
    String rows = "tie_id,kind,direction,from,people\n" + tie + ",VISIT,OUTGOING,1998-09,6\n";
    assertThat(sent("?dryRun=true", rows).json().path("accepted").asInt()).isOne();
    assertThat(sent("", rows).status()).isEqualTo(200);
    assertThat(sent("", rows).status()).isEqualTo(200);
    assertThat(good("/api/v1/exchanges?tie=" + tie + "&until=1998-12-31").json().path("items"))
        .hasSize(1);
    sameMonth();
    Answer wrong = sent("", rows + "nobody,VISIT,OUTGOING,2999,6\n");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.json().path("errors").findValuesAsString("code"))
        .contains("unknown-tie", "exchange-not-held-yet");
  }

  /** Nobody knows their days, but they are two. */
  private void sameMonth() {
    String head = "tie_id,kind,direction,from,summary,nth\n";
    String row = tie + ",LETTER,INCOMING,1997-03,";
    Answer alike = sent("", head + row + ",\n" + row + ",\n");
    assertThat(alike.json().path("errors").findValuesAsString("code")).contains("doubled-row");
    String two = head + row + ",1\n" + row + ",2\n" + row + "贺信,\n";
    assertThat(sent("", two).status()).isEqualTo(200);
    assertThat(sent("", two).status()).isEqualTo(200);
    assertThat(good("/api/v1/exchanges?tie=" + tie + "&until=1997-12-31").json().path("items"))
        .hasSize(3);
  }

  private void plan() {
    String plan = "/api/v1/anniversary-plans/2026";
    assertThat(good(plan).text()).contains("25 years of friendship with Bergen, Land NO");
    assertThat(good(plan + "/exports").text()).contains("与国Bergen城结好25周年");
    assertThat(good(plan + ".ics").text()).contains("DTSTART;VALUE=DATE:20260504");
    assertThat(good(plan + ".pdf").text()).startsWith("%PDF");
    assertThat(officer.get("/api/v1/anniversary-plans/1066").status()).isEqualTo(404);
  }

  private Answer sent(String query, String rows) {
    return officer.send("POST", "/api/v1/exchange-imports" + query, "text/csv", rows);
  }

  private OnItsWay entered(Map<String, ?> body) {
    return OnItsWay.begun(api, "/api/v1/exchanges", whole(body));
  }

  private Answer tried(Map<String, ?> body) {
    return officer.key("tried" + body.hashCode()).post("/api/v1/exchanges", whole(body));
  }

  private Map<String, Object> whole(Map<String, ?> body) {
    Map<String, Object> all = new HashMap<>(body);
    all.put("tieId", tie);
    all.put("direction", "INCOMING");
    return all;
  }

  private Map<String, ?> project(String budget) {
    return Map.of(
        "tieId",
        tie,
        "field",
        "YOUTH",
        "titleZh",
        "青少年足球",
        "titleEn",
        "Youth football",
        "owner",
        "市体育局",
        "budget",
        Map.of("amount", budget, "currency", "CNY"));
  }

  private static Map<String, String> milestone(String key, String due) {
    return Map.of("key", key, "title", "签署实施方案", "due", due);
  }

  private static Map<String, ?> paid(String amount) {
    return Map.of("side", "OURS", "money", Map.of("amount", amount, "currency", "CNY"), "on", DAY);
  }

  private JsonNode activity() {
    return good("/api/v1/ties/" + tie + "/activity?on=" + DAY).json();
  }

  private JsonNode run() {
    return officer.post("/api/v1/activity-runs", Map.of("on", DAY)).json();
  }

  private Answer good(String path) {
    Answer answer = officer.get(path);
    assertThat(answer.status()).as(path + ": " + answer.text()).isEqualTo(200);
    return answer;
  }
}
