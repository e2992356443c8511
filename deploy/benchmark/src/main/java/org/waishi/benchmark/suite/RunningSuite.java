package org.waishi.benchmark.suite;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.waishi.benchmark.report.Trouble;
import org.waishi.local.identity.TokenClient;
import org.waishi.local.supervisor.SupervisorClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The suite under measurement, and a client for it. Safe for many threads. */
public final class RunningSuite {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int GATEWAY_PORT = 18080;
  private static final int TOO_MANY = 429;
  private static final int SUCCESS_BELOW = 300;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  private final SupervisorClient supervisor;
  private final TokenClient identity;
  private final URI gateway;

  public RunningSuite(Path data) {
    supervisor = SupervisorClient.of(data);
    identity = new TokenClient(supervisor.issuer());
    gateway = supervisor.gateway();
  }

  /** An answer that was a success. */
  public record Answer(String etag, JsonNode body) {
    public String id() {
      return body.get("id").asString();
    }
  }

  public SupervisorClient supervisor() {
    return supervisor;
  }

  public URI gateway() {
    return gateway;
  }

  /** A port of the suite, given as the port it has in a suite that is not shifted. */
  public URI port(int unshifted) {
    return URI.create("http://127.0.0.1:" + (gateway.getPort() - GATEWAY_PORT + unshifted));
  }

  Answer create(String user, String path, Object body) {
    return send(user, posting(path, body));
  }

  Answer change(String user, String path, String etag, Object body) {
    return send(user, posting(path, body).header("If-Match", etag));
  }

  /** Whether there is something at this path. */
  public boolean has(String user, String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(path)).GET();
    return answer(withToken(user, request)).statusCode() < SUCCESS_BELOW;
  }

  /** Sends a table as CSV. */
  public Answer table(String user, String path, String csv) {
    return send(
        user,
        HttpRequest.newBuilder(gateway.resolve(path))
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("Content-Type", "text/csv")
            .POST(BodyPublishers.ofString(csv)));
  }

  public Answer get(String user, URI address) {
    return send(user, HttpRequest.newBuilder(address).GET());
  }

  /** What Prometheus would fetch from this management port. */
  public String metrics(int unshiftedPort) {
    URI address = port(unshiftedPort).resolve("/actuator/prometheus");
    return exchange(HttpRequest.newBuilder(address).GET()).body();
  }

  private HttpRequest.Builder posting(String path, Object body) {
    return HttpRequest.newBuilder(gateway.resolve(path))
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
  }

  private Answer send(String user, HttpRequest.Builder request) {
    HttpResponse<String> answer = exchange(withToken(user, request));
    return new Answer(answer.headers().firstValue("ETag").orElse(""), JSON.readTree(answer.body()));
  }

  private HttpRequest.Builder withToken(String user, HttpRequest.Builder request) {
    String token = tokens.computeIfAbsent(user, identity::token);
    return request.header("Authorization", "Bearer " + token);
  }

  private HttpResponse<String> exchange(HttpRequest.Builder request) {
    return successful(answer(request));
  }

  private HttpResponse<String> answer(HttpRequest.Builder request) {
    try {
      return http.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new Trouble("The suite did not answer: %s.".formatted(broken));
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new Trouble("The measurement was interrupted.");
    }
  }

  private static HttpResponse<String> successful(HttpResponse<String> answer) {
    if (answer.statusCode() == TOO_MANY) {
      throw new Trouble(
          "The gateway limits this client: start the suite with WAISHI_LIMIT_REQUESTS=100000000 in its environment.");
    }
    if (answer.statusCode() >= SUCCESS_BELOW) {
      throw new Trouble(
          "%s was answered %d: %s".formatted(answer.uri(), answer.statusCode(), answer.body()));
    }
    return answer;
  }
}
