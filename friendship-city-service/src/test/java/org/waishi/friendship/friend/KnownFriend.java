package org.waishi.friendship.friend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waishi.friendship.Register;
import org.waishi.friendship.paper.content.PaperFiles;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.testing.TestTokens;

/**
 * A friend in the register as its users meet it: {@code KnownFriend.registered(api,
 * "Maria").takes("officer", "contacts", …)}.
 */
public record KnownFriend(ApiClient api, String id) {

  private static final Map<String, String> COUNTRIES =
      Map.of(
          "CN", "",
          "DE", "1972-10-11",
          "FR", "1964-01-27",
          "MX", "1972-02-14",
          "NG", "1971-02-10",
          "NO", "1954-10-05");

  /** The countries that friends of tests are of, as far as the register lacks them. */
  public static void countries(ApiClient api) {
    COUNTRIES.forEach(
        (country, relations) -> {
          if (api.as("officer").get("/api/v1/countries/" + country).status() == 404) {
            new Register(api.as("officer")).country(country, relations);
          }
        });
  }

  /** What registers somebody, by consents that this person signed. */
  public static Map<String, Object> entry(
      ApiClient api, Map<String, ?> person, List<String> keyWork) {
    countries(api);
    Map<String, Object> all = new LinkedHashMap<>(unsigned(person, keyWork));
    all.put("consent", signed(api, "2026-1", person));
    if (person.containsKey("passport")) {
      all.put("separateConsent", signed(api, "2026-1-passport", person));
    }
    return all;
  }

  /** The same of another country. */
  public static Map<String, Object> entryOf(ApiClient api, String country, Map<String, ?> person) {
    Map<String, Object> all = new LinkedHashMap<>(entry(api, person, List.of()));
    all.put("profile", Map.of("country", country));
    return all;
  }

  /** A consent of 1 March 2026; the paper of the same person is the same. */
  public static Map<String, String> signed(ApiClient api, String text, Object who) {
    String paper = PaperFiles.consent(api.as("officer"), text, who.toString());
    return Map.of("textVersion", text, "on", "2026-03-01", "fileId", paper);
  }

  private static Map<String, Object> unsigned(Map<String, ?> person, List<String> keyWork) {
    return Map.of(
        "person",
        person,
        "profile",
        Map.of(
            "country",
            "DE",
            "expertise",
            List.of("marine-science"),
            "links",
            List.of(Map.of("kind", "FORMER_RESIDENT", "since", "1995")),
            "keyWork",
            keyWork));
  }

  /** All there is to know of somebody with this name. */
  public static Map<String, Object> person(String name) {
    Map<String, Object> person = new LinkedHashMap<>();
    person.put("name", name);
    person.put("otherName", spelledOut(name) ? "穆玛丽" : otherName(name));
    person.put("email", name.toLowerCase().replace(' ', '.') + "@example.org");
    person.put("phone", "+49 621 0000000");
    person.put("passport", name.startsWith("John") ? "C01X00T47" : passport(name));
    person.put("bornOn", "1961-04-12");
    person.put("address", "Rathausplatz 1, Mannheim");
    return person;
  }

  /** Enters somebody. */
  public static KnownFriend registered(ApiClient api, String name) {
    Answer answer =
        api.as("officer")
            .key("friend-" + name.hashCode())
            .post("/api/v1/friends", entry(api, person(name), List.of("sco-demonstration-zone")));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return new KnownFriend(api, answer.json().path("id").asString());
  }

  /** Whose data tests spell out. */
  private static boolean spelledOut(String name) {
    return name.startsWith("Maria") || name.startsWith("John");
  }

  /** Each has another, or they would all be one person. */
  private static String otherName(String name) {
    int hash = name.hashCode();
    return "友" + sign(hash & 0x3FFF) + sign(hash >>> 14 & 0x3FFF) + sign(hash >>> 28);
  }

  private static String sign(int number) {
    return Character.toString(0x4E00 + number);
  }

  private static String passport(String name) {
    return String.format("P%08X", name.hashCode());
  }

  /** Asks for the erasure, since the data are needed no more. */
  public KnownFriend wishedAway() {
    return takes("officer", "erasure-requests", purposeOver());
  }

  /** A ground that a paper of this friend shows. */
  public Map<String, String> purposeOver() {
    return Map.of("ground", "PURPOSE_OVER", "fileId", paper("purpose over"));
  }

  /** An order of a court about this friend's data, filed. */
  public Map<String, String> order(String number) {
    String said = "subjectKind=friend&kind=INSTRUCTION&subjectId=" + id;
    Answer filed = PaperFiles.file(api.as("officer"), said, PaperFiles.pdf(id + number));
    return Map.of(
        "body",
        "青岛市市南区人民法院",
        "documentNumber",
        number,
        "on",
        "2026-06-01",
        "fileId",
        filed.json().path("id").asString());
  }

  /** Lifts the order, by another leader than who noted it. */
  public Answer liftedBy(String leader) {
    String token = TestTokens.issuer().token(List.of("leader"), leader);
    return api.token(token)
        .ifMatch(shown().etag())
        .post(path() + "/legal-hold-releases", order("no-8"));
  }

  /** Files a paper of this friend; of the same word, the same one. */
  public String paper(String word) {
    return paper(word, "officer");
  }

  /** The same by somebody else. */
  public String paper(String word, String by) {
    String said = "subjectKind=friend&kind=OTHER&subjectId=" + id;
    Answer filed = PaperFiles.file(api.as(by), said, PaperFiles.pdf(id + word));
    assertThat(filed.status()).as(filed.text()).isIn(200, 201);
    return filed.json().path("id").asString();
  }

  /** Where it is. */
  public String path() {
    return "/api/v1/friends/" + id;
  }

  /** What is seen of it. */
  public Answer shown() {
    return api.as("officer").get(path());
  }

  /** Tries a step. */
  public Answer tries(String role, String step, Object body) {
    return api.as(role).ifMatch(shown().etag()).post(path() + "/" + step, body);
  }

  /** Takes a step. */
  public KnownFriend takes(String role, String step, Object body) {
    Answer answer = tries(role, step, body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return this;
  }
}
