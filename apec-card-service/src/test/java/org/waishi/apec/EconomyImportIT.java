package org.waishi.apec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.apec.CardDesk.economies;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;

/** The table of economies: taken wholly or not at all, and read by the day. */
@RunningCardService
class EconomyImportIT {

  @LocalServerPort int port;

  @Test
  void a_faulty_table_of_economies_changes_nothing_and_tells_every_fault() {
    ApiClient officer = CardDesk.at(port).officer();
    String faulty =
        economies()
            .replace("\"Hong Kong, China\"", "Hong Kong")
            .replace(",Y,not allowed,S,\nCL", ",X,perhaps,S,\nCL");
    Answer dry = officer.send("POST", "/api/v1/economy-imports?dryRun=true", "text/csv", faulty);
    assertThat(dry.json().path("faults").size()).as(dry.text()).isEqualTo(3);
    assertThat(officer.send("POST", "/api/v1/economy-imports", "text/csv", faulty).status())
        .isEqualTo(422);
    assertThat(officer.get("/api/v1/economies").json().path("items")).hasSize(21);
  }

  @Test
  void the_stay_is_that_of_the_list_which_holds_on_the_day() {
    ApiClient officer = CardDesk.at(port).officer();
    Answer then = officer.get("/api/v1/economies/MY?on=2022-01-01");
    assertThat(then.json().path("stayDays").asInt()).isEqualTo(60);
    assertThat(officer.get("/api/v1/economies/MY").json().path("stayDays").asInt()).isEqualTo(90);
    assertThat(officer.get("/api/v1/economies/XX").status()).isEqualTo(404);
  }
}
