package org.waishi.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.waishi.gateway.running.RunningGateway;
import org.waishi.gateway.running.SlowClient;

/** Clients that keep a connection busy by sending almost nothing. */
@Timeout(60)
class SlowClientsIT {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static RunningGateway gateway;

  @BeforeAll
  static void start() {
    gateway =
        RunningGateway.with(
            "--server.netty.idle-timeout=700ms",
            "--waishi.limit.body-silence=500ms",
            "--waishi.limit.body-time=2s",
            "--waishi.resilience.minimum-calls=2",
            "--waishi.resilience.window=2");
  }

  @AfterAll
  static void stop() {
    gateway.close();
  }

  @Test
  void a_connection_on_which_nothing_is_said_is_closed() {
    try (SlowClient client = SlowClient.of(gateway.port())) {
      await().atMost(PATIENCE).until(client::isHungUpOn);
    }
  }

  @Test
  void a_head_that_never_ends_is_given_up_however_steadily_it_drips() {
    try (SlowClient client = SlowClient.of(gateway.port())) {
      client.say("GET /api/v1/cities HTTP/1.1\r\nHost: localhost\r\nX-Long: ");

      await().atMost(PATIENCE).until(() -> client.drips("x").isHungUpOn());

      assertThat(gateway.backend("friendship-city").seen()).isEmpty();
    }
  }

  @Test
  void a_body_that_stops_half_way_is_told_so_and_given_up() {
    try (SlowClient client = posting("Content-Length: 1000")) {
      client.say("{\"half");

      await().atMost(PATIENCE).until(client::isHungUpOn);

      assertThat(client.heard())
          .startsWith("HTTP/1.1 408")
          .contains("application/problem+json", "request-timeout");
    }
  }

  @Test
  void a_body_that_drips_is_given_up_although_it_never_stops() {
    try (SlowClient client = posting("Transfer-Encoding: chunked")) {
      await().atMost(PATIENCE).until(() -> client.drips("1\r\nx\r\n").isHungUpOn());

      assertThat(client.heard()).contains("408", "request-timeout");
    }
  }

  @Test
  void a_slow_client_is_no_fault_of_the_service_whose_breaker_stays_closed() {
    for (int i = 0; i < 3; i++) {
      a_body_that_stops_half_way_is_told_so_and_given_up();
    }

    assertThat(gateway.post("/api/v1/engagements", "{}").statusCode()).isEqualTo(200);
  }

  private static SlowClient posting(String length) {
    SlowClient client = SlowClient.of(gateway.port());
    client.say(
        "POST /api/v1/engagements HTTP/1.1\r\nHost: localhost\r\n"
            + ("Authorization: Bearer " + gateway.token() + "\r\n")
            + (length + "\r\n\r\n"));
    return client;
  }
}
