package org.waishi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waishi.gateway.running.RunningGateway;

class ManagementIT {

  private static RunningGateway gateway;

  @BeforeAll
  static void start() {
    gateway = RunningGateway.with();
  }

  @AfterAll
  static void stop() {
    gateway.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
  void the_gateway_is_well_whether_or_not_its_services_are(String path) {
    RunningGateway.SERVICES.forEach(service -> gateway.backend(service).close());

    assertThat(RunningGateway.json(gateway.askManagement(path)).get("status").asString())
        .isEqualTo("UP");
  }

  @Test
  void nothing_is_routed_from_the_port_of_the_operators() {
    assertThat(gateway.askManagement("/api/v1/cities").statusCode()).isEqualTo(401);
    assertThat(gateway.backend("friendship-city").seen()).isEmpty();
  }

  @Test
  void a_breaker_has_a_gauge_for_each_service_from_the_start() {
    String metrics = gateway.askManagement("/actuator/prometheus").body();

    RunningGateway.SERVICES.forEach(
        service ->
            assertThat(metrics)
                .containsPattern(
                    "resilience4j_circuitbreaker_state\\{.*name=\""
                        + service
                        + "\",state=\"open\"} 0"));
  }

  @Test
  void requests_and_problems_are_counted_without_ids_in_the_tags() {
    gateway.get("/api/v1/cities/4711");
    gateway.get("/api/v1/nothing/4711");

    String metrics = gateway.askManagement("/actuator/prometheus").body();

    assertThat(metrics)
        .containsPattern("http_server_requests_seconds_count\\{.*uri=\"/api/v1/cities/\\*\\*\"")
        .containsPattern("waishi_gateway_problems_total\\{.*code=\"not-found\"")
        .doesNotContain("4711");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actuator/gateway/routes",
        "/actuator/env",
        "/actuator/heapdump",
        "/actuator/configprops"
      })
  void what_is_not_meant_for_operators_is_not_on_their_port(String path) {
    assertThat(gateway.askManagement(path).statusCode()).isEqualTo(404);
  }
}
