package org.waishi.friendship.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.friendship.Register;
import org.waishi.friendship.RunningService;
import org.waishi.friendship.TieOnItsWay;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;

/** What goes on under a tie that does not is seen, and nothing new begins there. */
@RunningService
class ProjectsOfStoppedTiesIT {

  private static final String ITEMS = "/api/v1/cooperation-items";

  @LocalServerPort private int port;

  private ApiClient officer;

  @BeforeEach
  void client() {
    officer = ApiClient.at(port).as("officer");
  }

  private static Map<String, ?> project(String tie, String title) {
    return Map.of(
        "tieId", tie, "field", "TRADE", "titleZh", title, "titleEn", title, "owner", "市商务局");
  }

  private Answer proposed(String tie, String title) {
    return officer.key(tie + title).post(ITEMS, project(tie, title));
  }

  private List<String> flagged(String tie, boolean flagged) {
    return officer
        .get(ITEMS + "?tie=" + tie + "&flagged=" + flagged)
        .json()
        .path("items")
        .findValuesAsString("code");
  }

  private int listed(String tie, boolean flagged) {
    return officer.get(ITEMS + "?tie=" + tie + "&flagged=" + flagged).json().path("items").size();
  }

  @Test
  void a_project_of_a_tie_that_was_suspended_or_ended_is_flagged_and_no_new_one_begins() {
    Register register = new Register(officer);
    String city = register.country("IS", "1971-12-08").city("IS", "Akureyri", "sister", "1998");
    String tie = register.tiesOf(city).path(0).path("id").asString();
    assertThat(proposed(tie, "Port").status()).isEqualTo(201);
    assertThat(listed(tie, true)).isZero();
    assertThat(listed(tie, false)).isOne();
    TieOnItsWay.at(officer, tie).decided("suspensions");
    assertThat(flagged(tie, true)).containsExactly("project-of-suspended-tie");
    assertThat(listed(tie, false)).isZero();
    assertThat(proposed(tie, "Fair").code()).isEqualTo("tie-does-not-live");
    String row = "tie_id,field,title_zh,title_en,owner\n" + tie + ",TRADE,展,Fair,市商务局\n";
    Answer table = officer.send("POST", "/api/v1/cooperation-item-imports", "text/csv", row);
    assertThat(table.json().path("errors").findValuesAsString("code"))
        .containsExactly("tie-does-not-live");
    TieOnItsWay.at(officer, tie).decided("terminations");
    assertThat(flagged(tie, true)).containsExactly("project-of-ended-tie");
    assertThat(officer.get(ITEMS + "/exports?flagged=true&tie=" + tie).text())
        .contains("project-of-ended-tie");
  }
}
