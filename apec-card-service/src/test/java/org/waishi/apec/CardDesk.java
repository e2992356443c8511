package org.waishi.apec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.testing.TestTokens;

/** A firm and an officer in front of a running service that knows its economies. */
public record CardDesk(int port, ApiClient enterprise, ApiClient officer) {

  static final String PATH = "/api/v1/card-applications";
  private static final LocalDate TODAY = LocalDate.now(Clock.systemUTC());

  public static CardDesk at(int port) {
    ApiClient officer = ApiClient.at(port).as("officer");
    Answer loaded = officer.send("POST", "/api/v1/economy-imports", "text/csv", economies());
    assertThat(loaded.status()).as(loaded.text()).isEqualTo(200);
    return new CardDesk(
        port, ApiClient.at(port).token(TestTokens.issuer().enterprise("firm-1")), officer);
  }

  ApiClient as(String role) {
    return ApiClient.at(port).as(role);
  }

  /** Asks for a draft of a new card. */
  Answer begin(String key, Map<String, Object> papers) {
    return enterprise.key(key).post(PATH, Map.of("kind", "NEW", "draft", papers));
  }

  /** A draft that leaves no gap. */
  Answer drafted(Person person) {
    return ok(begin(UUID.randomUUID().toString(), complete(person)), 201);
  }

  public Answer submitted(Person person) {
    return step(enterprise, drafted(person), "submissions");
  }

  /** Takes a step without a body on what an answer showed; it must succeed. */
  Answer step(ApiClient who, Answer shown, String step) {
    return step(who, shown, step, Map.of());
  }

  Answer step(ApiClient who, Answer shown, String step, Object body) {
    return ok(who.ifMatch(shown.etag()).post(path(shown) + "/" + step, body), 200);
  }

  Answer now(Answer shown) {
    return officer.get(path(shown));
  }

  static String path(Answer shown) {
    return PATH + "/" + id(shown);
  }

  static String id(Answer shown) {
    return shown.json().path("id").asString();
  }

  static Answer ok(Answer answer, int status) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    return answer;
  }

  static Map<String, Object> complete(Person person) {
    Map<String, Object> papers = new HashMap<>(withDocuments(CompletePapers.documents()));
    papers.put("applicant", person.told());
    return papers;
  }

  /** Papers that say nothing of the person: what was said before stays. */
  static Map<String, Object> withDocuments(List<String> documents) {
    return Map.of(
        "passportExpires",
        TODAY.plusYears(5).toString(),
        "insuredSince",
        TODAY.minusYears(1).toString(),
        "documents",
        documents.stream()
            .map(one -> Map.of("document", one, "issuedOn", TODAY.minusDays(30).toString()))
            .toList());
  }

  static String economies() {
    try (var file = CardDesk.class.getResourceAsStream("/abtc_economies.csv")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
