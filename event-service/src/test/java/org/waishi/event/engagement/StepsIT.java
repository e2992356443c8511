package org.waishi.event.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.event.Office.FILE;
import static org.waishi.event.Office.PATH;
import static org.waishi.event.Office.visit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.event.Office;
import org.waishi.event.RunningService;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.testing.TestTokens;
import tools.jackson.databind.JsonNode;

/** Every step of an engagement, asked of the running service. */
@RunningService
class StepsIT {

  private static final Map<String, Object> GAPS = Map.of("gaps", List.of("BUDGET", "GUEST_LIST"));
  private static final Map<String, Object> REASON = Map.of("reason", "NO_BUDGET");
  private static final Map<String, Object> DAY = Map.of("startsOn", "2022-08-24");
  private static final Map<String, Object> HELD =
      Map.of("heldFrom", "2022-08-24", "participants", 12, "fromAbroad", 5);
  private static final Map<String, Object> CORRECTED =
      Map.of("titleZh", "友好访问", "titleEn", "Friendly visit", "place", "青岛");

  /** Who takes each step, and with which words. */
  private enum Way {
    APPROVALS("leader", FILE),
    RETURNS("reviewer", GAPS),
    RESUBMISSIONS("officer", CORRECTED),
    CANCELLATIONS("officer", REASON),
    CONCLUSIONS("officer", HELD),
    DATES("officer", DAY);

    private final String role;
    private final Object body;

    Way(String role, Object body) {
      this.role = role;
      this.body = body;
    }

    String step() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  @LocalServerPort private int port;

  private Office office;
  private String id;

  @BeforeEach
  void propose() {
    office = new Office(port);
    id = office.proposed(visit("NO", "2022-08"));
  }

  @Test
  void a_returned_proposal_is_corrected_and_approved_by_somebody_else() {
    JsonNode returned = office.done("reviewer", id, "returns", GAPS);
    assertThat(returned.path("state").asString()).isEqualTo("RETURNED");
    assertThat(returned.path("gaps").toString()).isEqualTo("[\"GUEST_LIST\",\"BUDGET\"]");
    JsonNode again = office.done("officer", id, "resubmissions", CORRECTED);
    assertThat(again.path("gaps").isEmpty()).isTrue();
    assertThat(again.path("titleEn").asString()).isEqualTo("Friendly visit");
    JsonNode approved = office.done("leader", id, "approvals", FILE);
    assertThat(approved.path("state").asString()).isEqualTo("APPROVED");
    assertThat(approved.at("/instruction/issuedBy").asString()).isEqualTo("市政府");
    assertThat(approved.path("version").asInt()).isEqualTo(4);
  }

  @Test
  void nobody_approves_or_returns_their_own_work_whatever_their_roles() {
    ApiClient boss = ApiClient.at(port).token(bossesToken());
    String own = boss.key("own").post(PATH, visit("NO", "2022")).json().path("id").asString();
    ApiClient seen = boss.ifMatch("\"1\"");
    for (Way review : List.of(Way.APPROVALS, Way.RETURNS)) {
      Answer refused = seen.speaking("zh").post(path(own, review), review.body);
      assertThat(refused.status()).as(refused.text()).isEqualTo(403);
      assertThat(refused.code()).isEqualTo("maker-is-checker");
    }
    seen.post(path(id, Way.DATES), DAY);
    Answer dated = boss.ifMatch("\"2\"").post(path(id, Way.APPROVALS), FILE);
    assertThat(dated.code()).isEqualTo("maker-is-checker");
  }

  @ParameterizedTest
  @EnumSource(EngagementState.class)
  void a_step_that_does_not_follow_is_a_conflict_that_tells_those_that_do(EngagementState state) {
    bringTo(state);
    assertThat(state(id)).isEqualTo(state.name());
    for (Way way : Way.values()) {
      if (!state.allowedSteps().contains(way.step())) {
        Answer refused = office.step(way.role, id, way.step(), way.body);
        assertThat(refused.status()).as(way + " " + refused.text()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("step-not-allowed");
        assertThat(texts(refused.json().path("allowedSteps"))).isEqualTo(state.allowedSteps());
      }
    }
    assertThat(texts(office.read(id).path("allowedSteps"))).isEqualTo(state.allowedSteps());
  }

  @ParameterizedTest
  @EnumSource(EngagementState.class)
  void every_step_that_is_told_as_allowed_is_taken(EngagementState state) {
    for (Way way : Way.values()) {
      if (state.allowedSteps().contains(way.step())) {
        id = office.proposed(visit("NO", "2022-08"));
        bringTo(state);
        office.done(way.role, id, way.step(), way.body);
      }
    }
  }

  @Test
  void what_was_held_tells_how_and_stands_on_its_days_in_every_list() {
    office.done("leader", id, "approvals", FILE);
    Map<String, Object> longer = new HashMap<>(HELD);
    longer.putAll(Map.of("heldUntil", "2022-09-01", "results", List.of("INVITATION")));
    Answer unexplained = office.step("officer", id, "conclusions", longer);
    assertThat(unexplained.status()).as(unexplained.text()).isEqualTo(422);
    assertThat(unexplained.code()).isEqualTo("unexplained-days");
    longer.put("deviation", "PROGRAMME_EXTENDED");
    JsonNode held = office.done("officer", id, "conclusions", longer);
    assertThat(held.at("/conclusion/fromAbroad").asInt()).isEqualTo(5);
    assertThat(held.path("endsOn").asString()).isEqualTo("2022-09-01");
    assertThat(ids(office.items(PATH + "?country=NO&from=2022-09-01"))).contains(id);
    assertThat(ids(office.items(PATH + "/calendar?country=NO&month=2022-09"))).contains(id);
    String feed = office.as("officer").get(PATH + ".ics?country=NO&from=2022-09-01").text();
    assertThat(feed).contains("engagement-" + id, "STATUS:CONFIRMED", "20220902");
  }

  @Test
  void nothing_is_concluded_before_its_last_day() {
    id = office.proposed(visit("NO", "2099"));
    office.done("leader", id, "approvals", FILE);
    Map<String, Object> ahead = new HashMap<>(HELD);
    ahead.put("heldFrom", "2099-01-01");
    Answer refused = office.step("officer", id, "conclusions", ahead);
    assertThat(refused.status()).as(refused.text()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("not-held-yet");
  }

  @Test
  void a_step_needs_the_version_that_was_seen() {
    Answer blind = office.as("officer").post(path(id, Way.DATES), DAY);
    assertThat(blind.status()).isEqualTo(428);
    ApiClient seen = office.seen("officer", id);
    assertThat(seen.post(path(id, Way.DATES), DAY).status()).isEqualTo(200);
    assertThat(seen.post(path(id, Way.DATES), DAY).status()).isEqualTo(412);
    assertThat(seen.post(path("none", Way.DATES), DAY).status()).isEqualTo(404);
  }

  @Test
  void a_step_repeated_under_its_key_happens_once_and_its_key_serves_no_other() {
    ApiClient seen = office.seen("officer", id).key("key-" + id);
    assertThat(seen.post(path(id, Way.DATES), DAY).status()).isEqualTo(200);
    assertThat(seen.post(path(id, Way.DATES), DAY).status()).isEqualTo(200);
    assertThat(office.read(id).path("version").asInt()).isEqualTo(2);
    Answer other = seen.post(path(id, Way.CANCELLATIONS), REASON);
    assertThat(other.status()).as(other.text()).isEqualTo(422);
  }

  @Test
  void each_step_belongs_to_a_role() {
    for (Way way : Way.values()) {
      assertThat(office.step("auditor", id, way.step(), way.body).status()).isEqualTo(403);
    }
    assertThat(office.step("reviewer", id, "approvals", FILE).status()).isEqualTo(403);
    assertThat(office.step("officer", id, "returns", GAPS).status()).isEqualTo(403);
    assertThat(office.as("leader").key("k").post(PATH, visit("NO", "2022")).status())
        .isEqualTo(403);
  }

  private void bringTo(EngagementState state) {
    switch (state) {
      case PROPOSED -> {}
      case RETURNED -> office.done("reviewer", id, "returns", GAPS);
      case APPROVED -> office.done("leader", id, "approvals", FILE);
      case CONCLUDED -> {
        office.done("leader", id, "approvals", FILE);
        office.done("officer", id, "conclusions", HELD);
      }
      case CANCELLED -> office.done("officer", id, "cancellations", REASON);
    }
  }

  private static List<String> ids(List<JsonNode> items) {
    return items.stream().map(item -> item.path("id").asString()).toList();
  }

  private String state(String of) {
    return office.read(of).path("state").asString();
  }

  private static String path(String of, Way way) {
    return PATH + "/" + of + "/" + way.step();
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
  }

  private static String bossesToken() {
    return TestTokens.issuer().token(List.of("officer", "reviewer", "leader"), "boss");
  }
}
