package org.waishi.friendship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.TieOnItsWay.lead;
import static org.waishi.friendship.TieOnItsWay.paper;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import tools.jackson.databind.JsonNode;

/** What is refused to a lead, and what only warns. */
@RunningService
class TieWarningsIT {

  @LocalServerPort private int port;
  private ApiClient api;
  private Register register;

  @BeforeEach
  void reach() {
    api = ApiClient.at(port);
    register = new Register(api.as("officer"));
  }

  @Test
  void relations_broken_off_flag_an_active_tie_for_review_and_end_nothing() {
    String city = register.country("ML", "1960-10-25").city("ML", "Segou", "sister", "2002");
    JsonNode shown = register.tiesOf(city).path(0);
    assertThat(shown.path("warnings").size()).isZero();
    register.relations("ML", "BROKEN", "2026-01-01");
    JsonNode flagged = register.tiesOf(city).path(0);
    assertThat(flagged.path("tie").path("state").asString()).isEqualTo("ACTIVE");
    assertThat(flagged.path("warnings").findValuesAsString("code"))
        .containsExactly("review-relations");
  }

  @Test
  void relations_downgraded_flag_a_tie_until_they_are_restored() {
    String city =
        register.country("LT", "1991-09-14").city("LT", "Kaunas", "friendly-cooperation", "2010");
    register.relations("LT", "DOWNGRADED", "2021-11-21");
    JsonNode flagged = register.tiesOf(city).path(0);
    assertThat(flagged.path("tie").path("state").asString()).isEqualTo("ACTIVE");
    assertThat(flagged.path("warnings").findValuesAsString("code"))
        .containsExactly("review-downgraded-relations");
    register.relations("LT", "RESTORED", "2026-01-01");
    assertThat(register.tiesOf(city).path(0).path("warnings").size()).isZero();
  }

  @Test
  void institutions_are_named_for_a_grass_roots_tie_and_for_no_other() {
    String city = register.country("NZ", "1972-12-22").city("NZ", "Tauranga");
    Map<String, ?> schools = Map.of("ours", "青岛二中", "theirs", "Tauranga College");
    for (Map<String, ?> wrong :
        List.of(
            Map.of("cityId", city, "kind", "GRASS_ROOTS"),
            Map.of("cityId", city, "kind", "SISTER", "institutions", schools))) {
      Answer refused = api.as("officer").key("i-" + wrong.size()).post("/api/v1/ties", wrong);
      assertThat(refused.status()).as(refused.text()).isEqualTo(400);
      assertThat(refused.json().path("errors").findValuesAsString("code"))
          .containsExactly("names-institutions");
    }
    lead(api, Map.of("cityId", city, "kind", "COOPERATION"));
    TieOnItsWay tie =
        lead(api, Map.of("cityId", city, "kind", "GRASS_ROOTS", "institutions", schools));
    assertThat(warnings(tie)).isEmpty();
    tie.explored().takes("submissions");
    tie.approvedBy("superior", "2026-02-01").approvedBy("fao", "2026-02-02");
    tie.approvedBy("filing", "2026-02-03").signed("2026-02-04");
    assertThat(tie.state()).isEqualTo("ACTIVE");
  }

  @Test
  void every_fault_of_a_lead_is_told_at_once_in_the_readers_language() {
    Answer wrong =
        api.as("officer")
            .key("wrong")
            .speaking("zh")
            .post(
                "/api/v1/ties",
                Map.of("cityId", "nowhere", "kind", "UNVERIFIED", "upgrades", "t0"));
    assertThat(wrong.status()).as(wrong.text()).isEqualTo(400);
    JsonNode errors = wrong.json().path("errors");
    assertThat(errors.findValuesAsString("field"))
        .containsExactlyInAnyOrder("cityId", "kind", "upgrades");
    assertThat(errors.findValuesAsString("code"))
        .containsExactlyInAnyOrder("known-city", "proposable", "upgradable");
    assertThat(errors.findValuesAsString("message")).contains("不在城市名录中");
    assertThat(api.as("officer").get("/api/v1/ties/nothing").status()).isEqualTo(404);
    assertThat(api.as("officer").get("/api/v1/ties/nothing/history").status()).isEqualTo(404);
  }

  @Test
  void another_tie_with_the_city_and_its_ties_elsewhere_warn_and_block_nothing() {
    String city = register.country("IT", "1970-11-06").city("IT", "Ancona");
    TieOnItsWay first = lead(api, Map.of("cityId", city, "kind", "COOPERATION"));
    assertThat(warnings(first)).isEmpty();
    TieOnItsWay second =
        lead(api, Map.of("cityId", city, "kind", "SISTER", "tiedElsewhere", List.of("大连")));
    assertThat(warnings(second)).containsExactly("city-has-other-tie", "city-tied-elsewhere");
    assertThat(second.shown().path("warnings").path(1).path("message").asString())
        .contains("大连", "2018");
    assertThat(warnings(first)).containsExactly("city-has-other-tie");
    first.takes("abandonments");
    assertThat(warnings(second)).containsExactly("city-tied-elsewhere");
  }

  @Test
  void a_city_has_one_active_tie_at_most() {
    String city = register.country("FR", "1964-01-27").city("FR", "Toulon", "sister", "1998");
    TieOnItsWay other = lead(api, Map.of("cityId", city, "kind", "COOPERATION"));
    other.explored().takes("submissions");
    other.approvedBy("city", "2026-02-10").approvedBy("province", "2026-03-10");
    Answer refused = other.tries("reviewer", "activations", paper("2026-04-01"));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("city-has-active-tie");
  }

  @Test
  void no_tie_grows_where_there_are_no_diplomatic_relations() {
    String city = register.country("BT", "").city("BT", "Thimphu");
    TieOnItsWay tie = lead(api, Map.of("cityId", city, "kind", "COOPERATION"));
    assertThat(warnings(tie)).containsExactly("review-relations");
    tie.takes("explorations");
    Answer letter = tie.tries("reviewer", "letters-of-intent", paper("2026-01-05"));
    assertThat(letter.status()).isEqualTo(409);
    assertThat(letter.code()).isEqualTo("no-diplomatic-relations");

    register.relations("BT", "ESTABLISHED", "2026-02-01");
    assertThat(tie.tries("reviewer", "letters-of-intent", paper("2026-01-05")).code())
        .isEqualTo("no-diplomatic-relations");
    tie.takes("reviewer", "letters-of-intent", paper("2026-02-01"));
  }

  private List<String> warnings(TieOnItsWay tie) {
    return tie.shown().path("warnings").findValuesAsString("code");
  }
}
