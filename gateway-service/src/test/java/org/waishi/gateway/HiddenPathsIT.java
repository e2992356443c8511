package org.waishi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waishi.gateway.running.RawRequest;
import org.waishi.gateway.running.RunningGateway;

/**
 * Ways to write a path so that a gateway and a service read it differently. None leads anywhere.
 */
class HiddenPathsIT {

  private static RunningGateway gateway;

  @BeforeAll
  static void start() {
    gateway = RunningGateway.with("--waishi.limit.requests=100000");
  }

  @AfterAll
  static void stop() {
    gateway.close();
  }

  @BeforeEach
  void forget() {
    RunningGateway.SERVICES.forEach(service -> gateway.backend(service).forget());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/cities/../../../actuator/health",
        "/api/v1/cities/./../../../actuator/health",
        "/api/v1/operations/event/../../../../actuator/health",
        "/api/v1/openapi/event/../../../../actuator/health",
        "/api/v1/cities/%2e%2e/%2e%2e/%2e%2e/actuator/health",
        "/api/v1/cities/.%2e/.%2E/actuator",
        "/api/v1/cities/%252e%252e/actuator",
        "/api/v1/cities/..;/..;/actuator/health",
        "/api/v1/cities;x=1/../../actuator",
        "/api/v1/cities%3b/actuator",
        "/api/v1/cities/%2f..%2factuator",
        "/api/v1/cities/..%5c..%5cactuator",
        "/api/v1/cities/..\\..\\actuator",
        "/actuator/..;/actuator/health",
        "/actuator;/health",
        "//actuator/health",
        "/api/v1//cities",
        "/api/v1/cities//actuator",
        "/api/v1/cities/..",
        "/api/v1/cities/.",
        "/api/v1/cities/%00",
        "/api/v1/cities/%0d%0aX-User-Id:%201"
      })
  void a_path_that_climbs_or_hides_is_refused(String path) {
    assertThat(ask(path))
        .startsWith("HTTP/1.1 400")
        .contains("application/problem+json", "unreadable-request");
    nobodySawAnything();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actuator",
        "/actuator/",
        "/actuator/health",
        "/Actuator/health",
        "/%61ctuator/health",
        "/actuator/health/liveness",
        "/actuator/prometheus",
        "/actuator/env",
        "/actuator/heapdump",
        "/actuator/gateway/routes",
        "/management/health",
        "/v3/api-docs",
        "/api/v1/actuator/health",
        "/api/v1/operations/actuator",
        "/api/v1/openapi/event/actuator"
      })
  void nothing_of_the_operators_is_found_with_a_good_token_either(String path) {
    assertThat(ask(path)).startsWith("HTTP/1.1 404").contains("not-found");
    nobodySawAnything();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://127.0.0.1:%d/actuator/health", "http://localhost:%d/actuator/env"})
  void an_address_written_out_whole_leads_to_nobody_else(String address) {
    assertThat(ask(address.formatted(gateway.managementPort())))
        .startsWith("HTTP/1.1 4")
        .contains("application/problem+json");
    nobodySawAnything();
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1:%d", "localhost:%d"})
  void the_name_of_another_host_changes_nothing(String host) {
    String answer =
        RawRequest.send(
            gateway.port(),
            "GET /actuator/health HTTP/1.1",
            "Host: " + host.formatted(gateway.managementPort()),
            "Authorization: Bearer " + gateway.token(),
            "Connection: close");

    assertThat(answer).startsWith("HTTP/1.1 404").contains("not-found");
    nobodySawAnything();
  }

  private static String ask(String target) {
    return RawRequest.send(
        gateway.port(),
        "GET " + target + " HTTP/1.1",
        "Host: localhost",
        "Authorization: Bearer " + gateway.token(),
        "Connection: close");
  }

  private static void nobodySawAnything() {
    RunningGateway.SERVICES.forEach(
        service -> assertThat(gateway.backend(service).seen()).isEmpty());
  }
}
