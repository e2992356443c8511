package org.waishi.friendship.network.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.friendship.Register;
import org.waishi.friendship.RunningService;
import org.waishi.friendship.network.NetworkOnItsWay;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;

/** The page as a browser gets it. */
@RunningService
class SheetIT {

  private static final String PATH = "/api/v1/networks/maritime/sheet";

  @LocalServerPort private int port;
  private ApiClient api;

  @BeforeEach
  void reach() {
    api = ApiClient.at(port);
  }

  @Test
  void a_network_is_seen_on_one_page_in_the_readers_language() {
    Register register = new Register(api.as("officer")).country("MT", "1972-01-31");
    String city = register.city("MT", "Valletta", "sister", "2015-05-06");
    String tie = register.tiesOf(city).path(0).path("id").asString();
    entered("/api/v1/partner-links", NetworkOnItsWay.pair(tie, "port"));
    entered("/api/v1/transport-routes", NetworkOnItsWay.route(city));

    Answer english = page("en", PATH);
    assertThat(english.header("content-type").orElseThrow()).isEqualTo("text/html;charset=UTF-8");
    assertThat(english.header("content-language").orElseThrow()).isEqualTo("en");
    assertThat(english.header("vary").orElseThrow()).contains("Accept-Language");
    assertThat(english.text())
        .contains("Valletta · Sister city", "● paired", "Weidong Ferry", "3 a week", "2015: ")
        .contains("Qingdao — Valletta", "class=\"way SEA\"", "class=\"dot SISTER\"")
        .doesNotContain("<script", "http:", "{{");
    assertThat(page("zh", PATH).text())
        .contains("lang=\"zh\"", "友好城市", "威东航运", "每周3班", "下一步结对建议")
        .doesNotContain("Sister city");
  }

  @Test
  void a_day_in_the_past_shows_the_network_of_that_day() {
    new Register(api.as("officer"))
        .country("CY", "1971-12-14")
        .city("CY", "Limassol", "sister", "2018-05-06");
    assertThat(page("en", PATH).text()).contains("Limassol");
    assertThat(page("en", PATH + "?on=2017-01-01").text())
        .contains("As of 2017-01-01")
        .doesNotContain("Limassol");
  }

  @Test
  void what_the_office_typed_is_text_and_never_markup() {
    Map<String, Object> own = new HashMap<>(NetworkOnItsWay.definition("arctic-sheet"));
    own.put("nameEn", "Arctic <img src=x> & friends");
    assertThat(api.as("admin").key("own").post("/api/v1/networks", own).status()).isEqualTo(201);
    assertThat(page("en", "/api/v1/networks/arctic-sheet/sheet").text())
        .contains("Arctic &lt;img src")
        .doesNotContain("<img");
  }

  @Test
  void who_may_not_see_networks_sees_no_page_and_an_unknown_one_is_not_there() {
    assertThat(api.as("partner").with("Accept", "text/html").get(PATH).status()).isEqualTo(403);
    assertThat(api.as("officer").get("/api/v1/networks/nothing/sheet").status()).isEqualTo(404);
  }

  private Answer page(String language, String path) {
    Answer answer = api.as("auditor").speaking(language).with("Accept", "text/html").get(path);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer;
  }

  private void entered(String path, Map<String, ?> body) {
    Answer answer = api.as("officer").key(path + body.hashCode()).post(path, body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
  }
}
