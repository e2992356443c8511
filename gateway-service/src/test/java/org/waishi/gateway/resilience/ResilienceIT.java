package org.waishi.gateway.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.gateway.running.ProblemAssert.assertProblem;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waishi.gateway.running.Backend;
import org.waishi.gateway.running.RunningGateway;

class ResilienceIT {

  private RunningGateway gateway;
  private Backend service;
  private final CountDownLatch end = new CountDownLatch(1);

  @BeforeEach
  void start() {
    gateway =
        RunningGateway.with(
            "--waishi.resilience.response-timeout=700ms",
            "--waishi.resilience.concurrent-calls=2",
            "--waishi.resilience.window=4",
            "--waishi.resilience.minimum-calls=4",
            "--waishi.resilience.open-for=1s",
            "--waishi.resilience.trial-calls=1",
            "--waishi.resilience.retry-pause=20ms");
    service = gateway.backend("apec-card");
  }

  @AfterEach
  void stop() {
    end.countDown();
    gateway.close();
  }

  @Test
  void a_slow_service_is_given_up_in_time() {
    service.on("/api/v1/cards", exchange -> hang());

    assertProblem(gateway.get("/api/v1/cards"), 504, "gateway-timeout");
    assertThat(service.seen()).as("a time-out is never tried again").hasSize(1);
  }

  @Test
  void a_table_is_waited_for_longer_than_anything_else() {
    service.on(
        "/api/v1/economy-imports",
        exchange -> {
          hang();
          Backend.send(exchange, 200, "application/json", "{}");
        });
    service.on("/api/v1/cards", exchange -> hang());
    CompletableFuture<Integer> table =
        CompletableFuture.supplyAsync(
            () -> gateway.post("/api/v1/economy-imports", "{}").statusCode());
    Awaitility.await().until(() -> service.seen().size() == 1);

    assertProblem(gateway.get("/api/v1/cards"), 504, "gateway-timeout");

    assertThat(table).as("sent before what was given up").isNotDone();
    end.countDown();
    assertThat(table.join()).isEqualTo(200);
  }

  @Test
  void an_answer_that_stalls_half_way_is_cut_off() {
    service.on(
        "/api/v1/cards",
        exchange -> {
          exchange.sendResponseHeaders(200, 1_000);
          exchange.getResponseBody().write(new byte[10]);
          exchange.getResponseBody().flush();
          hang();
        });

    CompletableFuture<HttpResponse<String>> answer =
        CompletableFuture.supplyAsync(() -> gateway.get("/api/v1/cards"));

    Awaitility.await().atMost(Duration.ofSeconds(5)).until(answer::isCompletedExceptionally);
  }

  @Test
  void the_breaker_opens_says_when_to_come_back_and_closes_again_when_the_service_is_well() {
    service.on("/api/v1/cards", exchange -> exchange.close());
    for (int i = 0; i < 4; i++) {
      assertProblem(gateway.post("/api/v1/cards", "{}"), 502, "bad-gateway");
    }

    HttpResponse<String> refused = gateway.post("/api/v1/cards", "{}");

    assertProblem(refused, 503, "service-unavailable");
    assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
    assertThat(service.seen()).as("an open breaker lets nothing through").hasSize(4);
    assertThat(gateway.askManagement("/actuator/prometheus").body())
        .containsPattern(
            "resilience4j_circuitbreaker_state\\{.*name=\"apec-card\",state=\"open\"} 1");

    service.on("/api/v1/cards", 200, "text/plain", "well");
    Awaitility.await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> gateway.post("/api/v1/cards", "{}").statusCode() == 200);
    assertThat(gateway.get("/api/v1/cards").body()).isEqualTo("well");
  }

  @Test
  void one_ill_service_leaves_the_others_well() {
    service.on("/api/v1/cards", exchange -> exchange.close());
    for (int i = 0; i < 6; i++) {
      gateway.post("/api/v1/cards", "{}");
    }

    assertProblem(gateway.get("/api/v1/cards"), 503, "service-unavailable");
    assertThat(gateway.get("/api/v1/cities").body()).isEqualTo("friendship-city");
    assertThat(gateway.askManagement("/actuator/health/readiness").statusCode()).isEqualTo(200);
  }

  @Test
  void refusals_of_a_living_service_do_not_open_the_breaker() {
    service.on("/api/v1/cards", 409, "application/problem+json", "{}");
    service.on("/api/v1/enterprises", 404, "text/html", "no");
    for (int i = 0; i < 6; i++) {
      gateway.get("/api/v1/cards");
      gateway.get("/api/v1/enterprises");
    }

    assertThat(gateway.get("/api/v1/consultations").statusCode()).isEqualTo(200);
  }

  @Test
  void more_calls_than_a_service_may_have_at_once_are_refused_at_once() {
    service.on(
        "/api/v1/cards",
        exchange -> {
          hang();
          Backend.send(exchange, 200, "text/plain", "late");
        });
    List<CompletableFuture<Integer>> two =
        List.of(asking("/api/v1/cards"), asking("/api/v1/cards"));
    Awaitility.await().until(() -> service.seen().size() == 2);

    HttpResponse<String> third = gateway.get("/api/v1/consultations");

    assertProblem(third, 503, "service-unavailable");
    assertThat(third.headers().firstValue("Retry-After")).hasValue("1");
    assertThat(gateway.get("/api/v1/cities").statusCode())
        .as("each service has places of its own")
        .isEqualTo(200);
    end.countDown();
    assertThat(two).allSatisfy(call -> assertThat(call.join()).isEqualTo(200));
    assertThat(gateway.get("/api/v1/consultations").statusCode()).isEqualTo(200);
  }

  private CompletableFuture<Integer> asking(String path) {
    return CompletableFuture.supplyAsync(() -> gateway.get(path).statusCode());
  }

  private void hang() {
    try {
      end.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
