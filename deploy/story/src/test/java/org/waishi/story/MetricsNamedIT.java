package org.waishi.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the alerts and the dashboard ask for is what the running services tell. */
class MetricsNamedIT {

  private static final Duration SOON = Duration.ofSeconds(60);

  /** From a door to its management port; the doors of the services follow the gateway's. */
  private static final int MANAGEMENT = 1_000;

  private static final int DOORS = 5;

  private final HttpClient http = HttpClient.newHttpClient();
  private final RunningSuite suite = new RunningSuite(Path.of(System.getProperty("waishi.data")));

  @Test
  void every_metric_that_rules_and_dashboard_name_exists_in_a_running_service() throws IOException {
    suite.look("officer", "/api/v1/nowhere");
    Set<String> named = Watch.metrics();
    await().atMost(SOON).untilAsserted(() -> assertThat(missing(named)).isEmpty());
  }

  @Test
  void every_service_tells_its_outbox_and_its_dead_letters() {
    int gateway = suite.supervisor().gateway().getPort();
    IntStream.range(1, DOORS)
        .forEach(
            door ->
                assertThat(metricsAt(gateway + door))
                    .as("port %d", gateway + door)
                    .contains(
                        "waishi_outbox_oldest_seconds",
                        "waishi_outbox_stalled",
                        "waishi_dead_letters",
                        "waishi_reactions_parked"));
  }

  private Set<String> missing(Set<String> named) {
    int gateway = suite.supervisor().gateway().getPort();
    Set<String> told = new HashSet<>();
    IntStream.range(0, DOORS).forEach(door -> told.addAll(metricsAt(gateway + door)));
    Set<String> missing = new TreeSet<>(named);
    missing.removeAll(told);
    return missing;
  }

  private Set<String> metricsAt(int door) {
    URI page = URI.create("http://127.0.0.1:" + (door + MANAGEMENT) + "/actuator/prometheus");
    return body(page)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("[{ ]", 2)[0])
        .collect(Collectors.toSet());
  }

  private String body(URI page) {
    try {
      return http.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stop);
    }
  }
}
