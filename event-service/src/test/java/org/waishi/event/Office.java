package org.waishi.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.awaitility.core.ThrowingRunnable;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import tools.jackson.databind.JsonNode;

/** What the people of the office do with the running service in a test. */
public record Office(int port) {

  public static final String PATH = "/api/v1/engagements";

  /** A file that approves. */
  public static final Map<String, String> FILE =
      Map.of("number", "17", "issuedBy", "市政府", "issuedOn", "2022-03-01", "fileId", "f1");

  /** What an officer says to propose a visit. */
  public static Map<String, Object> visit(String country, String day) {
    return Map.of(
        "titleZh", "访问", "titleEn", "Visit", "kind", "VISIT", "country", country, "startsOn", day);
  }

  public ApiClient as(String role) {
    return ApiClient.at(port).as(role);
  }

  /** Proposes something; answers its id. */
  public String proposed(Map<String, Object> body) {
    Answer made = as("officer").key(UUID.randomUUID().toString()).post(PATH, body);
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return made.json().path("id").asString();
  }

  /** Takes a step after looking. */
  public Answer step(String role, String id, String step, Object body) {
    return seen(role, id).post(PATH + "/" + id + "/" + step, body);
  }

  /** The same, when it must succeed. */
  public JsonNode done(String role, String id, String step, Object body) {
    Answer answer = step(role, id, step, body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  /** Somebody who has looked at it. */
  public ApiClient seen(String role, String id) {
    return as(role).ifMatch(as(role).get(PATH + "/" + id).etag());
  }

  public JsonNode read(String id) {
    return as("officer").get(PATH + "/" + id).json();
  }

  public boolean flagged(String id) {
    return read(id).path("flagged").asBoolean();
  }

  /** What happened to it, by the last words of the facts' types. */
  public List<String> told(String id) {
    return items(PATH + "/" + id + "/history").stream()
        .map(fact -> fact.path("type").asString())
        .map(type -> type.replaceAll("^org\\.waishi\\.event\\.engagement-|\\.v1$", ""))
        .toList();
  }

  public List<JsonNode> items(String path) {
    JsonNode items = as("officer").get(path).json().path("items");
    return StreamSupport.stream(items.spliterator(), false).toList();
  }

  /** Waits until it is true. */
  public static void soon(ThrowingRunnable truth) {
    await().atMost(Duration.ofSeconds(40)).untilAsserted(truth);
  }
}
