package org.waishi.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.waishi.platform.json.JsonSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls a service as its clients do. Immutable: {@code api.as("officer").ifMatch("\"7\"").post(…)}.
 *
 * @param base where the service listens, without a slash at the end
 * @param headers sent with every request
 */
public record ApiClient(String base, Map<String, String> headers) {

  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private static final JsonMapper JSON = JsonSettings.tolerant();
  private static final Queue<Exchange> EXCHANGES = new ConcurrentLinkedQueue<>();

  /** What was asked successfully so far, for whoever wants to show how the API is used. */
  public record Exchange(String method, String path, String body, Answer answer) {}

  /** What came back. */
  public record Answer(int status, Map<String, String> headers, String text) {

    /** The body as JSON. */
    public JsonNode json() {
      return JSON.readTree(text);
    }

    /** A header by its name in lower case. */
    public Optional<String> header(String name) {
      return Optional.ofNullable(headers.get(name));
    }

    /** The ETag as it was sent. */
    public String etag() {
      return header("etag").orElseThrow();
    }

    /** The code of a problem. */
    public String code() {
      return json().path("code").asString();
    }
  }

  /** A caller nobody knows, at this port of this machine. */
  public static ApiClient at(int port) {
    return new ApiClient("http://127.0.0.1:" + port, Map.of());
  }

  /** The same caller with a good token of this role. */
  public ApiClient as(String role) {
    return token(TestTokens.issuer().token(role));
  }

  /** The same caller with this token. */
  public ApiClient token(String token) {
    return with("Authorization", "Bearer " + token);
  }

  /** The same caller, who has seen this version. */
  public ApiClient ifMatch(String etag) {
    return with("If-Match", etag);
  }

  /** The same caller with this idempotency key. */
  public ApiClient key(String idempotencyKey) {
    return with("Idempotency-Key", idempotencyKey);
  }

  /** The same caller, who reads this language. */
  public ApiClient speaking(String language) {
    return with("Accept-Language", language);
  }

  /** The same caller with one more header. */
  public ApiClient with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new ApiClient(base, more);
  }

  /** Everything that was asked in this JVM and went well, oldest first. */
  public static List<Exchange> exchanges() {
    return List.copyOf(EXCHANGES);
  }

  /** Gets a path. */
  public Answer get(String path) {
    return kept("GET", path, "", send(request(path).GET()));
  }

  /** Deletes a path. */
  public Answer delete(String path) {
    return send(request(path).DELETE());
  }

  /** Posts a value as JSON. */
  public Answer post(String path, Object body) {
    return send("POST", path, "application/json", JSON.writeValueAsString(body));
  }

  /** Puts a value as JSON. */
  public Answer put(String path, Object body) {
    return send("PUT", path, "application/json", JSON.writeValueAsString(body));
  }

  /** Sends any text of any type. */
  public Answer send(String method, String path, String type, String body) {
    HttpRequest.Builder request =
        request(path).header("Content-Type", type).method(method, BodyPublishers.ofString(body));
    return kept(method, path, body, send(request));
  }

  /** Sends what was built by hand, with this caller's headers. */
  public Answer send(HttpRequest.Builder request) {
    headers.forEach(request::setHeader);
    try {
      return answer(HTTP.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** A request to a path of this service, to be built on. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(30));
  }

  private static Answer kept(String method, String path, String body, Answer answer) {
    if (answer.status() == 200 || answer.status() == 201) {
      EXCHANGES.add(new Exchange(method, path, body, answer));
    }
    return answer;
  }

  private static Answer answer(HttpResponse<String> response) {
    Map<String, String> headers = new LinkedHashMap<>();
    response
        .headers()
        .map()
        .forEach((name, values) -> headers.put(name, String.join(", ", values)));
    return new Answer(response.statusCode(), headers, response.body());
  }
}
