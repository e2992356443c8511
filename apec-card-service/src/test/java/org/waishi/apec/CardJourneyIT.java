package org.waishi.apec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waishi.apec.CardDesk.PATH;
import static org.waishi.apec.CardDesk.complete;
import static org.waishi.apec.CardDesk.id;
import static org.waishi.apec.CardDesk.ok;
import static org.waishi.apec.CardDesk.path;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.platform.aggregate.Kinds;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.testing.WireContract;

/** The story of an application, through real broker and store. */
@RunningCardService
class CardJourneyIT {

  private static final Duration SOON = Duration.ofSeconds(30);

  @LocalServerPort int port;
  private final Kinds kinds;

  @Autowired
  CardJourneyIT(Kinds kinds) {
    this.kinds = kinds;
  }

  @Test
  void a_firm_applies_corrects_what_came_back_and_is_taken_in() {
    CardDesk desk = CardDesk.at(port);
    Person traveller = Person.next();

    // the firm begins with nothing but the traveller, and hears all that is missing at once
    Answer draft = ok(desk.begin("journey", Map.of("applicant", traveller.told())), 201);
    Answer gaps =
        desk.enterprise().ifMatch(draft.etag()).post(path(draft) + "/submissions", Map.of());
    assertThat(gaps.status()).as(gaps.text()).isEqualTo(422);
    assertThat(gaps.json().path("reasons")).hasSize(16);
    assertThat(gaps.text()).contains("the business licence", "OFFICE_TO_CONFIRM");

    // it completes the papers and submits; all economies are asked, and the office's time runs
    Answer complete =
        ok(
            desk.enterprise()
                .ifMatch(draft.etag())
                .put(path(draft) + "/draft", complete(traveller)),
            200);
    Answer submitted = desk.step(desk.enterprise(), complete, "submissions");
    assertThat(submitted.json().path("economies")).hasSize(16);
    assertThat(submitted.json().path("review").has("dueOn")).isTrue();

    // an alert for one of them shows on it, until it lapses
    try (SaidAlerts consular = new SaidAlerts()) {
      consular.raised("journey", 1, "KR", "DO_NOT_GO");
      await().atMost(SOON).until(() -> flagged(desk).contains(id(draft)));
      consular.lapsed("journey", 2, "KR");
      await().atMost(SOON).until(() -> !flagged(desk).contains(id(draft)));
    }

    // the officer returns it with all reasons, and the clock stands until it comes back
    Answer returned =
        desk.step(
            desk.officer(),
            desk.now(draft),
            "returns",
            Map.of("reasons", List.of(Map.of("field", "documents.photo", "code", "unclear"))));
    assertThat(returned.json().path("review").path("paused").asBoolean()).isTrue();
    assertThat(returned.json().path("returns")).hasSize(1);
    Answer again = desk.step(desk.enterprise(), returned, "resubmissions");
    assertThat(again.json().path("review").path("paused").asBoolean()).isFalse();

    // it is taken in, and later the firm takes it back
    Answer accepted = desk.step(desk.officer(), again, "acceptances");
    assertThat(accepted.json().path("status").asString()).isEqualTo("ACCEPTED");
    Answer withdrawn = desk.step(desk.enterprise(), accepted, "withdrawals");
    assertThat(withdrawn.json().path("status").asString()).isEqualTo("WITHDRAWN");
    assertThat(withdrawn.json().path("allowedSteps")).isEmpty();

    // its whole life can be read, and what was said of it is what is approved
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(desk.enterprise().get(path(draft) + "/history").text())
                    .contains("-drafted.v1", "-changed.v1", "-submitted.v1", "-flagged.v1")
                    .contains("-unflagged.v1", "-returned.v1", "-resubmitted.v1")
                    .contains("-accepted.v1", "-withdrawn.v1"));
    WireContract.check(kinds);
  }

  private static String flagged(CardDesk desk) {
    return desk.officer().get(PATH + "?flagged=true").text();
  }
}
