package org.waishi.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.gateway.running.ProblemAssert.assertProblem;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.cloud.gateway.route.RouteDefinition;
import org.springframework.cloud.gateway.route.RouteDefinitionLocator;
import org.waishi.gateway.running.RawRequest;
import org.waishi.gateway.running.RunningGateway;

class RoutesIT {

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
  @CsvSource({
    "friendship-city, countries cities city-imports country-imports ties agreements networks anniversaries",
    "friendship-city, anniversary-runs friends honour-nominations agreement-runs papers",
    "friendship-city, search partner-links transport-routes tie-suggestions exchanges",
    "friendship-city, exchange-imports cooperation-items milestone-runs tie-activities",
    "friendship-city, dormant-ties activity-runs anniversary-plans incident-contacts",
    "friendship-city, honour-kinds honour-sessions honour-certificates",
    "friendship-city, friend-imports honour-imports agreement-imports",
    "friendship-city, tie-imports partner-link-imports transport-route-imports",
    "friendship-city, cooperation-item-imports",
    "event, engagements engagement-series gathering-invitees guests talents trainings signage-cases resolutions",
    "consular-protection, incidents alerts registrations trips campaigns",
    "apec-card, economies economy-imports enterprises card-applications cards service-windows",
    "apec-card, card-requirements consultations invitation-letters"
  })
  void each_collection_reaches_its_service_under_the_same_path(String service, String collections) {
    for (String collection : collections.split(" ")) {
      String path = "/api/v1/" + collection;
      for (String asked : List.of(path, path + "/17/history?limit=5", path + ".csv")) {
        assertThat(gateway.get(asked).body()).as(asked).isEqualTo(service);
        assertThat(gateway.backend(service).last().target()).isEqualTo(asked);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"friendship-city", "event", "consular-protection", "apec-card"})
  void operations_of_a_service_reach_that_service(String service) {
    String path = "/api/v1/operations/" + service + "/dead-letters";

    assertThat(gateway.get(path).body()).isEqualTo(service);
    assertThat(gateway.backend(service).last().target()).isEqualTo(path);
  }

  @Test
  void a_body_and_its_method_arrive_whole() {
    HttpResponse<String> answer = gateway.post("/api/v1/engagements", "x".repeat(200_000));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(gateway.backend("event").last().method()).isEqualTo("POST");
    assertThat(gateway.backend("event").last().bodyBytes()).isEqualTo(200_000);
  }

  @Test
  void an_address_with_chinese_characters_and_a_query_arrives_as_it_was_written() {
    String path = "/api/v1/cities?name=%E9%9D%92%E5%B2%9B&sort=-since";

    gateway.get(path);

    assertThat(gateway.backend("friendship-city").last().target()).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/nothing",
        "/api/v1",
        "/api/v2/cities",
        "/api/v1/operations",
        "/api/v1/operations/gateway/x",
        "/api/v1/citiesandmore",
        "/",
        "/swagger-ui/index.html",
        "/actuator",
        "/actuator/health",
        "/actuator/env",
        "/actuator/gateway/routes",
        "/v3/api-docs"
      })
  void an_unknown_path_is_not_found_and_reaches_nobody(String path) {
    assertProblem(gateway.get(path), 404, "not-found");
    nobodySawAnything();
  }

  @Test
  void no_route_reaches_anything_but_the_four_services_or_anything_outside_the_api() {
    List<RouteDefinition> routes =
        gateway
            .context()
            .getBean("routeDefinitionLocator", RouteDefinitionLocator.class)
            .getRouteDefinitions()
            .collectList()
            .block();
    List<String> services =
        RunningGateway.SERVICES.stream().map(name -> gateway.backend(name).url()).toList();

    assertThat(routes)
        .hasSize(12)
        .allSatisfy(
            route -> {
              assertThat(services).contains(route.getUri().toString());
              assertThat(route.getPredicates())
                  .anySatisfy(
                      predicate -> {
                        boolean api =
                            predicate.getName().equals("Path")
                                && predicate.getArgs().values().stream()
                                    .allMatch(path -> path.startsWith("/api/v1/"));
                        assertThat(api || predicate.getName().equals("Collection")).isTrue();
                      });
            });
  }

  @Test
  void the_method_of_an_open_page_cannot_be_another() {
    HttpResponse<String> answer =
        gateway.ask("/api/v1/docs", request -> request.POST(BodyPublishers.noBody()));

    assertProblem(answer, 405, "method-not-allowed");
    assertThat(answer.headers().firstValue("Allow"))
        .hasValueSatisfying(allowed -> assertThat(allowed).contains("GET"));
  }

  @Test
  void trace_is_no_method_of_ours() {
    String answer =
        RawRequest.send(
            gateway.port(),
            "TRACE /api/v1/cities HTTP/1.1",
            "Host: localhost",
            "Authorization: Bearer " + gateway.token(),
            "Connection: close");

    assertThat(answer).startsWith("HTTP/1.1 405").contains("method-not-allowed");
    nobodySawAnything();
  }

  private static void nobodySawAnything() {
    RunningGateway.SERVICES.forEach(
        service -> assertThat(gateway.backend(service).seen()).isEmpty());
  }
}
