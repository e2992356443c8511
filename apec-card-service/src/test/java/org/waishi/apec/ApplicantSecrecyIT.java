package org.waishi.apec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waishi.apec.CardDesk.PATH;
import static org.waishi.apec.CardDesk.complete;
import static org.waishi.apec.CardDesk.id;
import static org.waishi.apec.CardDesk.path;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.testing.TestTokens;
import org.waishi.platform.testing.TestTopic;

/** What is known of the applicant stays with those who may know it. */
@RunningCardService
@ExtendWith(OutputCaptureExtension.class)
class ApplicantSecrecyIT {

  private static final List<String> TALKATIVE =
      List.of("org.waishi", "org.springframework.web", "org.mongodb.driver.protocol.command");

  @LocalServerPort int port;
  private final MongoDatabase database;
  private final LoggingSystem logging;
  private CardDesk desk;

  @Autowired
  ApplicantSecrecyIT(MongoDatabase database, LoggingSystem logging) {
    this.database = database;
    this.logging = logging;
  }

  @BeforeEach
  void desk() {
    desk = CardDesk.at(port);
  }

  @Test
  void nothing_of_a_whole_life_is_in_a_log_the_store_a_fact_or_an_answer(CapturedOutput output) {
    Person person = Person.next();
    TALKATIVE.forEach(name -> logging.setLogLevel(name, LogLevel.DEBUG));
    Answer withdrawn;
    try {
      withdrawn = wholeLife(person);
    } finally {
      TALKATIVE.forEach(name -> logging.setLogLevel(name, null));
    }
    assertThat(output.getAll()).contains("card-applications").doesNotContain(person.secrets());
    assertThat(withdrawn.text()).doesNotContain(person.secrets());
    for (String collection : database.listCollectionNames()) {
      assertThat(everythingIn(collection)).as(collection).doesNotContain(person.secrets());
    }
    assertThat(everythingSaid()).contains(id(withdrawn)).doesNotContain(person.secrets());
  }

  private Answer wholeLife(Person person) {
    Answer submitted = desk.submitted(person);
    found(desk.officer(), person.passport());
    ApiClient unmasker = unmasker();
    unmasker.post(path(submitted) + "/unmaskings", Map.of("reason", "to compare the passport"));
    desk.enterprise().post(PATH, Map.of("kind", "NO", "draft", complete(person)));
    desk.begin("wrong-number", Map.of("applicant", Map.of("phone", person.phone() + "!")));
    desk.enterprise().send("POST", PATH, "application/json", "{\"passport\":\"" + person + "");
    desk.begin("second", complete(person));
    Answer withdrawn = desk.step(desk.enterprise(), submitted, "withdrawals");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> desk.officer().get(path(submitted) + "/history").text().contains("withdrawn"));
    assertThat(desk.officer().get(path(submitted) + "/history").text())
        .doesNotContain(person.secrets());
    return withdrawn;
  }

  @Test
  void an_applicant_is_masked_for_everybody() {
    Person person = Person.next();
    Answer shown = desk.submitted(person);
    for (String role : List.of("officer", "window-clerk", "reviewer", "leader", "auditor")) {
      assertThat(desk.as(role).get(path(shown)).text())
          .contains(person.passport().substring(0, 2) + "****", "欧*")
          .doesNotContain(person.secrets());
      assertThat(desk.as(role).get(PATH).text()).doesNotContain(person.secrets());
    }
  }

  @Test
  void a_passport_is_found_however_its_number_is_written() {
    Person person = Person.next();
    Answer shown = desk.submitted(person);
    String number = person.passport();
    String spaced = number.toLowerCase(Locale.ROOT).substring(0, 5) + " " + number.substring(5);
    assertThat(found(desk.officer(), number)).isEqualTo(id(shown));
    assertThat(found(desk.officer(), spaced)).isEqualTo(id(shown));
    assertThat(found(desk.officer(), "E00000000")).isEmpty();
    assertThat(desk.enterprise().post(PATH + "/searches", Map.of("passport", number)).status())
        .isEqualTo(403);
  }

  @Test
  void an_applicant_is_shown_in_clear_for_a_reason_and_that_is_on_record() {
    Person person = Person.next();
    Answer shown = desk.submitted(person);
    String unmaskings = path(shown) + "/unmaskings";
    Map<String, String> reason = Map.of("reason", "to compare the passport");
    assertThat(desk.officer().post(unmaskings, reason).status()).isEqualTo(403);
    assertThat(with("unmask").post(unmaskings, reason).status()).isEqualTo(403);
    assertThat(with("partner", "unmask").post(unmaskings, reason).status()).isEqualTo(403);
    assertThat(unmasker().post(unmaskings, Map.of("reason", "why not")).status()).isEqualTo(400);
    assertThat(accesses(shown)).doesNotContain("officer-9");

    Answer clear = unmasker().post(unmaskings, reason);
    assertThat(clear.json().path("passport").asString()).isEqualTo(person.passport());
    assertThat(clear.json().path("identityCard").asString()).isEqualTo(person.identityCard());
    assertThat(accesses(shown))
        .contains("officer-9", "to compare the passport", "PASSPORT", "IDENTITY_CARD")
        .doesNotContain(person.secrets());
  }

  @Test
  void a_return_gives_codes_for_reasons_because_free_words_might_name_somebody() {
    Person person = Person.next();
    Answer submitted = desk.submitted(person);
    ApiClient officer = desk.officer().ifMatch(submitted.etag());
    for (List<?> reasons :
        List.of(
            List.of(),
            List.of(Map.of("field", "documents.photo", "code", "the photo of 欧阳青岛 is unclear")),
            List.of(Map.of("field", "passport " + person.passport(), "code", "unclear")))) {
      Answer refused = officer.post(path(submitted) + "/returns", Map.of("reasons", reasons));
      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.text()).doesNotContain(person.secrets());
    }
  }

  private String accesses(Answer shown) {
    return desk.as("auditor")
        .get("/api/v1/operations/apec-card/accesses?recordId=" + id(shown))
        .text();
  }

  private ApiClient unmasker() {
    return with("officer", "unmask");
  }

  private ApiClient with(String... roles) {
    return ApiClient.at(port).token(TestTokens.issuer().token(List.of(roles), "officer-9"));
  }

  private static String found(ApiClient who, String passport) {
    Answer answer = CardDesk.ok(who.post(PATH + "/searches", Map.of("passport", passport)), 200);
    return answer.json().path("items").path(0).path("id").asString("");
  }

  private String everythingIn(String collection) {
    StringBuilder all = new StringBuilder();
    database.getCollection(collection).find().forEach((Document one) -> all.append(one.toJson()));
    return all.toString();
  }

  private static String everythingSaid() {
    StringBuilder all = new StringBuilder();
    TestTopic.everythingOn(List.of("apec-card.card-application.v1"))
        .forEach(
            said ->
                all.append(said.headers())
                    .append(new String(said.value(), StandardCharsets.UTF_8)));
    return all.toString();
  }
}
