package org.waishi.gateway.resilience;

import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.gateway.running.ProblemAssert.assertProblem;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waishi.gateway.running.Backend;
import org.waishi.gateway.running.RunningGateway;

/** What is sent twice, counted by the service that sees it: a GET, and nothing else. */
class RetriesIT {

  private RunningGateway gateway;
  private Backend service;

  @BeforeEach
  void start() {
    gateway =
        RunningGateway.with(
            "--waishi.resilience.retries=2", "--waishi.resilience.retry-pause=20ms");
    service = gateway.backend("apec-card");
  }

  @AfterEach
  void stop() {
    gateway.close();
  }

  @Test
  void a_get_is_tried_again_when_nobody_listens_and_a_post_never() {
    service.close();

    HttpResponse<String> get = gateway.get("/api/v1/cards");
    assertProblem(get, 503, "service-unavailable");
    assertThat(get.headers().firstValue("Retry-After")).isPresent();
    assertThat(retries()).isEqualTo(2);

    assertProblem(gateway.post("/api/v1/cards", "{}"), 503, "service-unavailable");
    assertThat(retries()).isEqualTo(2);
  }

  @Test
  void a_get_succeeds_at_the_second_try_when_the_service_hung_up_on_the_first() {
    AtomicInteger tries = new AtomicInteger();
    service.on(
        "/api/v1/cards",
        exchange -> {
          if (tries.incrementAndGet() == 1) {
            exchange.close();
          } else {
            Backend.send(exchange, 200, "text/plain", "well");
          }
        });

    assertThat(gateway.get("/api/v1/cards").body()).isEqualTo("well");
    assertThat(tries).hasValue(2);
  }

  @Test
  void a_get_is_tried_three_times_and_no_more() {
    service.on("/api/v1/cards", exchange -> exchange.close());

    assertProblem(gateway.get("/api/v1/cards"), 502, "bad-gateway");

    assertThat(service.seen()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "HEAD"})
  void whatever_is_no_get_reaches_a_service_that_hangs_up_only_once(String method) {
    gateway.get("/api/v1/consultations");
    service.forget();
    service.on("/api/v1/cards", exchange -> exchange.close());

    HttpResponse<String> answer =
        gateway.ask("/api/v1/cards", request -> request.method(method, ofString("{}")));

    assertThat(answer.statusCode()).isEqualTo(502);
    assertThat(service.seen()).as("also on a kept connection").hasSize(1);
  }

  @Test
  void a_get_with_a_body_reaches_a_service_that_hangs_up_only_once() {
    service.on("/api/v1/cards", exchange -> exchange.close());

    gateway.ask("/api/v1/cards", request -> request.method("GET", ofString("{}")));

    assertThat(service.seen()).hasSize(1);
  }

  private double retries() {
    return gateway.context().getBean(MeterRegistry.class).counter("waishi.gateway.retries").count();
  }
}
