package org.waishi.apec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.apec.CardDesk.ok;
import static org.waishi.apec.CardDesk.path;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.platform.testing.ApiClient.Answer;

/** What is asked is told before, and what is missing after, with where each rule comes from. */
@RunningCardService
class RequirementsIT {

  @LocalServerPort int port;

  @Test
  void everybody_who_applies_can_read_what_is_asked_and_what_the_office_has_to_confirm() {
    CardDesk desk = CardDesk.at(port);
    Answer asked = ok(desk.enterprise().get("/api/v1/card-requirements"), 200);
    assertThat(asked.text()).contains("营业执照", "OFFICE_TO_CONFIRM").doesNotContain("police");
    assertThat(desk.enterprise().get("/api/v1/card-requirements?kind=REPLACE_LOST").text())
        .contains("报案证明");
    assertThat(desk.as("partner").get("/api/v1/card-requirements").status()).isEqualTo(403);
  }

  @Test
  void every_gap_is_told_at_once_in_both_languages_with_the_mark_of_its_rule() {
    CardDesk desk = CardDesk.at(port);
    Answer draft = ok(desk.begin(UUID.randomUUID().toString(), Map.of()), 201);
    var seen = desk.enterprise().ifMatch(draft.etag());
    Answer gaps = seen.post(path(draft) + "/submissions", Map.of());
    assertThat(gaps.status()).as(gaps.text()).isEqualTo(422);
    assertThat(gaps.json().path("reasons")).hasSize(20);
    assertThat(gaps.json().path("reasons").path(0).path("basis").path("standing").asString())
        .isEqualTo("OFFICE_TO_CONFIRM");
    assertThat(seen.speaking("zh").post(path(draft) + "/submissions", Map.of()).text())
        .contains("营业执照", "护照有效期须在12个月以上");
  }

  @Test
  void a_document_that_nobody_asks_for_is_not_taken() {
    Map<String, Object> papers = CardDesk.withDocuments(List.of("photo", "bank-statement"));
    Answer refused = CardDesk.at(port).begin(UUID.randomUUID().toString(), papers);
    assertThat(refused.status()).as(refused.text()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("unknown-document");
    assertThat(refused.text()).contains("bank-statement");
  }

  @Test
  void a_review_says_where_its_time_comes_from() {
    Answer submitted = CardDesk.at(port).submitted(Person.next());
    assertThat(submitted.json().path("review").path("basis").path("standing").asString())
        .isEqualTo("OFFICE_TO_CONFIRM");
  }
}
