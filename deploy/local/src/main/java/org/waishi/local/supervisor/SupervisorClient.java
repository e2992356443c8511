package org.waishi.local.supervisor;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waishi.local.Trouble;

/**
 * Speaks to the supervisor of a running suite; for the shell, black-box tests and the benchmark.
 * JDK classes only; safe for many threads.
 */
public final class SupervisorClient {
  private static final Pattern OBJECT = Pattern.compile("\\{[^}]*}");
  private static final int PATIENCE_MILLIS = 30_000;

  private final Path data;
  private final ControlFile control;

  private SupervisorClient(Path data, ControlFile control) {
    this.data = data;
    this.control = control;
  }

  /**
   * The suite whose data lies in this folder, usually {@code deploy/local/data}.
   *
   * @throws Trouble when no suite was started there
   */
  public static SupervisorClient of(Path data) {
    return new SupervisorClient(
        data,
        ControlFile.read(data)
            .orElseThrow(
                () ->
                    new Trouble(
                        "No suite runs with the data in %s: start it with deploy/local/run."
                            .formatted(data))));
  }

  public List<PartReport> parts() {
    Matcher objects = OBJECT.matcher(ask("GET", "/parts"));
    List<PartReport> parts = new ArrayList<>();
    while (objects.find()) {
      parts.add(PartReport.fromJson(objects.group()));
    }
    return parts;
  }

  public PartReport part(String name) {
    return parts().stream()
        .filter(part -> part.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new Trouble("There is no part " + name + "."));
  }

  /** SIGKILL; the supervisor starts the part again by itself. */
  public void kill(String part) {
    ask("POST", "/parts/" + part + "/kill");
  }

  /** Ends the part and keeps it down; returns when it is down. */
  public void stop(String part) {
    ask("POST", "/parts/" + part + "/stop");
  }

  /** Starts a part that was stopped; returns before it is healthy. */
  public void start(String part) {
    ask("POST", "/parts/" + part + "/start");
  }

  /** Ends the suite; returns before every process is gone. */
  public void stopAll() {
    ask("POST", "/stop");
  }

  /** How long the suite took from the command to the last part's health, when it started. */
  public Optional<Duration> start() {
    try {
      String millis = Files.readString(data.resolve("run/healthy"));
      return Optional.of(Duration.ofMillis(Long.parseLong(millis.strip())));
    } catch (IOException | NumberFormatException notYetHealthy) {
      return Optional.empty();
    }
  }

  public URI gateway() {
    return control.address("gateway");
  }

  public URI issuer() {
    return control.address("issuer");
  }

  public String kafkaBootstrapServers() {
    return control.get("kafka");
  }

  public String mongodbUri() {
    return control.get("mongodb");
  }

  long supervisorPid() {
    return Long.parseLong(control.get("pid"));
  }

  private String ask(String method, String path) {
    try {
      return answer(method, path);
    } catch (IOException nobody) {
      throw new Trouble(
          "The supervisor does not answer at %s: start the suite with deploy/local/run."
              .formatted(control.get("url")),
          nobody);
    }
  }

  private String answer(String method, String path) throws IOException {
    var address = control.address("url").resolve(path).toURL();
    var connection = (HttpURLConnection) address.openConnection();
    connection.setRequestMethod(method);
    connection.setConnectTimeout(PATIENCE_MILLIS);
    connection.setReadTimeout(PATIENCE_MILLIS);
    connection.setRequestProperty("Authorization", "Bearer " + control.get("token"));
    int status = connection.getResponseCode();
    if (status == 404) {
      throw new Trouble("The supervisor knows no %s %s.".formatted(method, path));
    }
    if (status >= 400) {
      throw new Trouble(
          "The supervisor refused %s %s (status %d).".formatted(method, path, status));
    }
    try (var body = connection.getInputStream()) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
