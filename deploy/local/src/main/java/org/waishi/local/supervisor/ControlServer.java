package org.waishi.local.supervisor;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.waishi.local.supervisor.watch.PartWatch;
import org.waishi.local.supervisor.watch.RunningSuite;

/**
 * The supervisor's ear, on the loopback address only and for whoever knows the token of this run.
 *
 * <p>{@code GET /parts} · {@code POST /parts/NAME/kill|stop|start} · {@code POST /stop}.
 */
final class ControlServer implements AutoCloseable {
  private final HttpServer server;
  private final RunningSuite suite;
  private final String token;
  private final Runnable stop;

  ControlServer(int port, RunningSuite suite, String token, Runnable stop) throws IOException {
    this.suite = suite;
    this.token = token;
    this.stop = stop;
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 16);
    server.createContext("/", this::answer);
    server.setExecutor(
        Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().daemon().name("control-", 0).factory()));
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!knowsToken(exchange)) {
        reply(exchange, 401, "{\"problem\":\"the token in data/run/control.json is needed\"}");
        return;
      }
      String request = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
      switch (request) {
        case "GET /parts" -> reply(exchange, 200, parts());
        case "POST /stop" -> {
          reply(exchange, 202, "{}");
          stop.run();
        }
        default -> command(exchange, request);
      }
    }
  }

  private boolean knowsToken(HttpExchange exchange) {
    String given =
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization")).orElse("");
    return MessageDigest.isEqual(given.getBytes(UTF_8), ("Bearer " + token).getBytes(UTF_8));
  }

  private String parts() {
    return suite.watches().stream()
        .map(watch -> PartReport.of(watch).toJson())
        .collect(Collectors.joining(",\n ", "[", "]\n"));
  }

  private void command(HttpExchange exchange, String request) throws IOException {
    String[] words = request.split("/");
    Optional<PartWatch> part =
        words.length == 4 && request.startsWith("POST /parts/")
            ? suite.find(words[2])
            : Optional.empty();
    if (part.isEmpty() || !obeys(part.get(), words[3])) {
      reply(exchange, 404, "{\"problem\":\"no such part or command\"}");
      return;
    }
    reply(exchange, 202, "{}");
  }

  private static boolean obeys(PartWatch part, String command) {
    switch (command) {
      case "kill" -> part.kill();
      case "stop" -> part.stop();
      case "start" -> part.start();
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void reply(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
