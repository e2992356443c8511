package org.waishi.gateway.running;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.waishi.gateway.GatewayService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The gateway on a free port with a back end for each service; what it is asked carries a good
 * token.
 */
public final class RunningGateway implements AutoCloseable {

  public static final List<String> SERVICES =
      List.of("friendship-city", "event", "consular-protection", "apec-card");

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Issuer issuer = new Issuer();
  private final Map<String, Backend> backends = new TreeMap<>();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ConfigurableApplicationContext context;
  private final String token = issuer.token("officer");

  private RunningGateway(String... settings) {
    SERVICES.forEach(name -> backends.put(name, Backend.named(name)));
    List<String> arguments = new ArrayList<>();
    arguments.add("--server.port=0");
    arguments.add("--management.server.port=0");
    arguments.add("--logging.structured.format.console=");
    // Nothing is on its way when a test ends, so nothing is waited for.
    arguments.add("--spring.reactor.netty.shutdown-quiet-period=0s");
    arguments.add("--waishi.issuer=" + Issuer.NAME);
    arguments.add("--waishi.jwk-set-uri=" + issuer.keysUrl());
    backends.forEach(
        (name, backend) -> arguments.add("--waishi.routes." + name + "=" + backend.url()));
    arguments.addAll(List.of(settings));
    this.context = SpringApplication.run(GatewayService.class, arguments.toArray(String[]::new));
  }

  /** Settings as on a command line: {@code --waishi.limit.body=1KB}. */
  public static RunningGateway with(String... settings) {
    return new RunningGateway(settings);
  }

  public Issuer issuer() {
    return issuer;
  }

  public Backend backend(String service) {
    return backends.get(service);
  }

  public ConfigurableApplicationContext context() {
    return context;
  }

  public int port() {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  public int managementPort() {
    return context.getEnvironment().getRequiredProperty("local.management.port", Integer.class);
  }

  public HttpResponse<String> get(String path, String... headers) {
    return ask(path, request -> headers.length == 0 ? request : request.headers(headers));
  }

  public HttpResponse<String> post(String path, String body) {
    return ask(path, request -> request.POST(BodyPublishers.ofString(body)));
  }

  /** A good token, unless the change sets another. */
  public HttpResponse<String> ask(String path, UnaryOperator<HttpRequest.Builder> change) {
    return send(change.apply(to(port(), path).setHeader("Authorization", "Bearer " + token)));
  }

  public HttpResponse<String> askWithoutToken(
      String path, UnaryOperator<HttpRequest.Builder> change) {
    return send(change.apply(to(port(), path)));
  }

  public HttpResponse<String> askManagement(String path) {
    return send(to(managementPort(), path));
  }

  public String token() {
    return token;
  }

  public static JsonNode json(HttpResponse<String> response) {
    return JSON.readTree(response.body());
  }

  private static HttpRequest.Builder to(int port, String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException fault) {
      throw new java.io.UncheckedIOException(fault);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  @Override
  public void close() {
    context.close();
    client.close();
    backends.values().forEach(Backend::close);
    issuer.close();
  }
}
