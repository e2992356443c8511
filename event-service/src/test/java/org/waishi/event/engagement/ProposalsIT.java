package org.waishi.event.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.event.Office.PATH;
import static org.waishi.event.Office.visit;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.event.Office;
import org.waishi.event.RunningService;
import org.waishi.platform.testing.ApiClient.Answer;
import tools.jackson.databind.JsonNode;

/** What the running service says to wrong proposals and wrong dates. */
@RunningService
class ProposalsIT {

  private final Office office;

  ProposalsIT(@LocalServerPort int port) {
    office = new Office(port);
  }

  @Test
  void every_fault_of_a_proposal_is_told_at_once() {
    Answer wrong =
        office
            .as("officer")
            .key("wrong")
            .post(
                PATH,
                Map.of(
                    "titleZh", " ",
                    "titleEn", "two\nlines",
                    "country", "korea",
                    "startsOn", "24.8.2022",
                    "place", "x".repeat(201)));
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.json().path("errors").findValuesAsString("field"))
        .containsExactlyInAnyOrder("country", "kind", "place", "startsOn", "titleEn", "titleZh");
  }

  @Test
  void every_reason_against_a_proposal_is_told_at_once_without_repeating_what_is_personal() {
    Answer refused =
        office
            .as("officer")
            .key("refused")
            .post(
                PATH,
                Map.of(
                    "titleZh", "会见金先生",
                    "titleEn", "Visit with E12345678",
                    "kind", "VISIT",
                    "country", "XX",
                    "startsOn", "2022-02-30"));
    assertThat(refused.status()).as(refused.text()).isEqualTo(422);
    assertThat(refused.json().path("reasons").findValuesAsString("code"))
        .containsExactly("personal-words", "personal-words", "no-such-date", "unknown-country");
    assertThat(refused.text()).doesNotContain("E12345678", "金");
  }

  @Test
  void hours_come_back_as_they_were_said_and_need_days() {
    String id = office.proposed(visit("NO", "2022-08"));
    Map<String, Object> hours = Map.of("from", "09:30", "until", "11:00");
    Answer vague = office.step("officer", id, "dates", Map.of("startsOn", "2022", "hours", hours));
    assertThat(vague.status()).as(vague.text()).isEqualTo(422);
    assertThat(vague.code()).isEqualTo("hours-without-days");
    JsonNode timed =
        office.done("officer", id, "dates", Map.of("startsOn", "2022-08-24", "hours", hours));
    assertThat(timed.at("/hours/from").asString()).isEqualTo("09:30");
    assertThat(timed.at("/hours/until").asString()).isEqualTo("11:00");
  }
}
