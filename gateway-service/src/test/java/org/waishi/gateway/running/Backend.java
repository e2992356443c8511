package org.waishi.gateway.running;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * A service as the gateway sees it: remembers what it was asked and answers with its own name, or
 * as told.
 */
public final class Backend implements AutoCloseable {

  /** One request as it arrived. */
  public record Seen(
      String method, String target, Map<String, List<String>> headers, int bodyBytes) {

    public List<String> header(String name) {
      return headers.getOrDefault(name, List.of());
    }
  }

  private final String name;
  private final HttpServer server;
  private final List<Seen> seen = new CopyOnWriteArrayList<>();
  private final Map<String, HttpHandler> told = new ConcurrentHashMap<>();

  private Backend(String name, int port) throws IOException {
    this.name = name;
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 64);
    server.createContext("/", this::handle);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  public static Backend named(String name) {
    return named(name, 0);
  }

  public static Backend named(String name, int port) {
    try {
      return new Backend(name, port);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  public Backend on(String path, HttpHandler handler) {
    told.put(path, handler);
    return this;
  }

  /** Answers every request to a path alike. */
  public Backend on(String path, int status, String type, String body) {
    return on(path, exchange -> send(exchange, status, type, body));
  }

  public int port() {
    return server.getAddress().getPort();
  }

  public String url() {
    return "http://127.0.0.1:" + port();
  }

  public List<Seen> seen() {
    return List.copyOf(seen);
  }

  public Seen last() {
    return seen.getLast();
  }

  public void forget() {
    seen.clear();
  }

  private void handle(HttpExchange exchange) throws IOException {
    int bytes = exchange.getRequestBody().readAllBytes().length;
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(exchange.getRequestHeaders());
    seen.add(
        new Seen(exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, bytes));
    HttpHandler echo = asked -> send(asked, 200, "text/plain", name);
    told.getOrDefault(exchange.getRequestURI().getPath(), echo).handle(exchange);
  }

  public static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
