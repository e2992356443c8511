package org.waishi.apec;

import static org.awaitility.Awaitility.await;
import static org.waishi.apec.CardDesk.PATH;
import static org.waishi.apec.CardDesk.complete;
import static org.waishi.apec.CardDesk.ok;
import static org.waishi.apec.CardDesk.path;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.testing.TestTokens;
import org.waishi.platform.testing.example.DocumentedExamples;

/**
 * Uses every operation once; what was asked and answered are the examples of its documentation.
 * After a change of the API: delete the examples that are wrong and run this with {@code
 * -Dwaishi.examples=record}.
 */
@RunningCardService
class ApiExamplesIT {

  private static final Map<String, ?> UNCLEAR =
      Map.of("reasons", List.of(Map.of("field", "documents.photo", "code", "photo-unclear")));

  private static final Map<String, String> MALAYSIA =
      Map.ofEntries(
          Map.entry("iso2", "MY"),
          Map.entry("card_code", "MYS"),
          Map.entry("name_en", "Malaysia"),
          Map.entry("name_zh", "马来西亚"),
          Map.entry("participation", "full"),
          Map.entry("stay_days", "90"),
          Map.entry("stay_days_2021", "90"),
          Map.entry("applies_to_prc_applicant", "Y"),
          Map.entry("non_business_use", "not allowed"),
          Map.entry("source", "S"));

  @LocalServerPort int port;

  @Test
  void every_operation_has_an_example_that_its_schema_allows() {
    CardDesk desk = CardDesk.at(port);
    Answer life = life(desk);
    shown(desk, life);
    desk.step(desk.officer(), desk.submitted(Person.next()), "non-acceptances", UNCLEAR);
    economies(desk.officer());
    DocumentedExamples.check(desk.officer());
  }

  private static Answer life(CardDesk desk) {
    Person person = Person.next();
    Answer draft = desk.drafted(person);
    Answer written =
        ok(
            desk.enterprise().ifMatch(draft.etag()).put(path(draft) + "/draft", complete(person)),
            200);
    Answer submitted = desk.step(desk.enterprise(), written, "submissions");
    ok(desk.officer().post(PATH + "/searches", Map.of("passport", person.passport())), 200);
    Answer returned = desk.step(desk.officer(), submitted, "returns", UNCLEAR);
    Answer again = desk.step(desk.enterprise(), returned, "resubmissions");
    Answer accepted = desk.step(desk.officer(), again, "acceptances");
    return desk.step(desk.enterprise(), accepted, "withdrawals");
  }

  private void shown(CardDesk desk, Answer one) {
    ok(desk.enterprise().get("/api/v1/card-requirements"), 200);
    ok(desk.officer().get(PATH + "?limit=1"), 200);
    ok(desk.officer().get(path(one)), 200);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> desk.officer().get(path(one) + "/history").text().contains("-withdrawn"));
    ApiClient unmasker =
        ApiClient.at(port)
            .token(TestTokens.issuer().token(List.of("officer", "unmask"), "officer-7"));
    ok(unmasker.post(path(one) + "/unmaskings", Map.of("reason", "to compare the passport")), 200);
  }

  private static void economies(ApiClient officer) {
    ok(officer.post("/api/v1/economy-imports?dryRun=true", List.of(MALAYSIA)), 200);
    ok(officer.get("/api/v1/economies"), 200);
    ok(officer.get("/api/v1/economies/MX?on=2026-01-01"), 200);
  }
}
