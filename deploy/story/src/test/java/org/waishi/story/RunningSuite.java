package org.waishi.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.waishi.local.identity.TokenClient;
import org.waishi.local.supervisor.SupervisorClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The suite as people outside see it: a gateway, tokens, and a supervisor to break things with. */
final class RunningSuite {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient http = HttpClient.newHttpClient();
  private final SupervisorClient supervisor;
  private final TokenClient identity;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  RunningSuite(Path data) {
    supervisor = SupervisorClient.of(data);
    identity = new TokenClient(supervisor.issuer());
  }

  /** An answer of the gateway. */
  record Answer(int status, String etag, JsonNode body) {}

  SupervisorClient supervisor() {
    return supervisor;
  }

  JsonNode get(String user, String path) {
    Answer answer = send(user, request(path).GET());
    if (answer.status() != 200) {
      throw new AssertionError(path + ": " + answer);
    }
    return answer.body();
  }

  Answer look(String user, String path) {
    return send(user, request(path).GET());
  }

  Answer create(String user, String path, Object body) {
    return send(
        user,
        request(path)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
  }

  Answer change(String user, String path, String etag, Object body) {
    return send(
        user,
        request(path)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("If-Match", etag)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
  }

  /** Sends a table, which may be long. */
  Answer table(String user, String path, String csv) {
    return send(
        user,
        request(path)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("Content-Type", "text/csv")
            .timeout(Duration.ofMinutes(3))
            .POST(BodyPublishers.ofString(csv)));
  }

  /** Files a paper that says these words; returns its id. */
  String file(String user, String path, String words) {
    Answer filed =
        send(
            user,
            request(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/pdf")
                .POST(BodyPublishers.ofString("%PDF-1.7\n% " + words + "\n%%EOF\n")));
    if (filed.status() != 201) {
      throw new AssertionError(path + ": " + filed);
    }
    return filed.body().path("id").asString();
  }

  /** What is no JSON, as the reader of a language gets it: a byte is a character. */
  String download(String user, String path, String language) {
    HttpResponse<String> answer =
        answer(
            user,
            request(path).header("Accept-Language", language).GET(),
            BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  private HttpRequest.Builder request(String path) {
    URI gateway = supervisor.gateway();
    return HttpRequest.newBuilder(gateway.resolve(path)).timeout(Duration.ofSeconds(30));
  }

  private Answer send(String user, HttpRequest.Builder request) {
    HttpResponse<String> answer = answer(user, request, BodyHandlers.ofString());
    String body = answer.body().isBlank() ? "null" : answer.body();
    String etag = answer.headers().firstValue("ETag").orElse("");
    return new Answer(answer.statusCode(), etag, JSON.readTree(body));
  }

  private <T> HttpResponse<T> answer(
      String user, HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
    String token = tokens.computeIfAbsent(user, identity::token);
    try {
      return http.send(request.header("Authorization", "Bearer " + token).build(), body);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stop);
    }
  }
}
