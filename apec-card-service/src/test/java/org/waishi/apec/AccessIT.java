package org.waishi.apec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.apec.CardDesk.PATH;
import static org.waishi.apec.CardDesk.complete;
import static org.waishi.apec.CardDesk.ok;
import static org.waishi.apec.CardDesk.path;
import static org.waishi.apec.CardDesk.withDocuments;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.testing.TestTokens;

/** Who may have which application, and how many. */
@RunningCardService
class AccessIT {

  @LocalServerPort int port;
  private CardDesk desk;

  @BeforeEach
  void desk() {
    desk = CardDesk.at(port);
  }

  @Test
  void one_open_application_per_person_and_the_next_when_it_is_withdrawn() {
    Person person = Person.next();
    Answer first = desk.drafted(person);
    Answer second = desk.begin(UUID.randomUUID().toString(), complete(person));
    assertThat(second.status()).as(second.text()).isEqualTo(409);
    assertThat(second.code()).isEqualTo("already-open");
    desk.step(desk.enterprise(), first, "withdrawals");
    assertThat(desk.drafted(person).status()).isEqualTo(201);
  }

  @Test
  void no_draft_is_rewritten_to_somebody_who_has_an_open_application() {
    Person person = Person.next();
    desk.drafted(person);
    Answer other = desk.drafted(Person.next());
    Answer refused =
        desk.enterprise().ifMatch(other.etag()).put(path(other) + "/draft", complete(person));
    assertThat(refused.code()).isEqualTo("already-open");
    assertThat(desk.now(other).etag()).isEqualTo(other.etag());
  }

  @Test
  void the_next_application_of_a_person_also_follows_one_that_was_not_taken_in() {
    Person person = Person.next();
    desk.step(
        desk.officer(),
        desk.submitted(person),
        "non-acceptances",
        Map.of("reasons", List.of(Map.of("field", "applicant", "code", "not-eligible"))));
    assertThat(desk.drafted(person).status()).isEqualTo(201);
  }

  @Test
  void an_enterprise_sees_and_changes_its_own_applications_only() {
    Answer mine = desk.drafted(Person.next());
    ApiClient other = ApiClient.at(port).token(TestTokens.issuer().enterprise("firm-2"));
    assertThat(other.get(path(mine)).status()).isEqualTo(404);
    assertThat(other.get(path(mine) + "/history").status()).isEqualTo(404);
    ApiClient seen = other.ifMatch(mine.etag());
    assertThat(seen.post(path(mine) + "/withdrawals", Map.of()).status()).isEqualTo(404);
    assertThat(seen.put(path(mine) + "/draft", withDocuments(List.of())).status()).isEqualTo(404);
    assertThat(other.get(PATH).json().path("items")).isEmpty();
    assertThat(other.get(PATH + "?enterpriseId=firm-1").json().path("items")).isEmpty();
  }

  @Test
  void an_enterprise_applies_for_its_own_staff_and_a_window_says_for_whom() {
    Map<String, Object> papers = complete(Person.next());
    Map<String, Object> forFirm2 = Map.of("enterpriseId", "firm-2", "kind", "NEW", "draft", papers);
    assertThat(desk.enterprise().key("e1").post(PATH, forFirm2).code())
        .isEqualTo("other-enterprise");
    ApiClient clerk = desk.as("window-clerk");
    assertThat(clerk.key("e2").post(PATH, Map.of("kind", "NEW", "draft", papers)).code())
        .isEqualTo("enterprise-missing");
    assertThat(clerk.key("e3").post(PATH, forFirm2).status()).isEqualTo(201);
  }

  @Test
  void who_wrote_an_application_does_not_take_it_in() {
    Answer mine = desk.drafted(Person.next());
    Answer touched =
        ok(
            desk.officer()
                .ifMatch(mine.etag())
                .put(path(mine) + "/draft", withDocuments(CompletePapers.documents())),
            200);
    Answer submitted = desk.step(desk.enterprise(), touched, "submissions");
    Answer own =
        desk.officer().ifMatch(submitted.etag()).post(path(mine) + "/acceptances", Map.of());
    assertThat(own.code()).isEqualTo("maker-is-checker");
    desk.step(desk.as("window-clerk"), submitted, "acceptances");
  }

  @Test
  void a_step_that_is_none_from_here_names_those_that_are_in_both_languages() {
    Answer draft = desk.drafted(Person.next());
    ApiClient officer = desk.officer().ifMatch(draft.etag());
    Answer refused = officer.post(path(draft) + "/acceptances", Map.of());
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("step-not-allowed");
    assertThat(refused.json().path("allowedSteps").toString())
        .contains("draft", "submissions", "withdrawals");
    assertThat(officer.speaking("zh").post(path(draft) + "/acceptances", Map.of()).text())
        .containsPattern("\\p{IsHan}");
  }
}
