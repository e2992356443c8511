package org.waishi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waishi.gateway.running.Backend;
import org.waishi.gateway.running.Backend.Seen;
import org.waishi.gateway.running.RawRequest;
import org.waishi.gateway.running.RunningGateway;

class HeadersIT {

  private static RunningGateway gateway;

  @BeforeAll
  static void start() {
    gateway = RunningGateway.with();
  }

  @AfterAll
  static void stop() {
    gateway.close();
  }

  @Test
  void headers_of_the_connection_stay_on_the_connection() {
    RawRequest.send(
        gateway.port(),
        "GET /api/v1/cities HTTP/1.1",
        "Host: office.example",
        "Authorization: Bearer " + gateway.token(),
        "Connection: close, X-Of-This-Hop",
        "X-Of-This-Hop: yes",
        "Keep-Alive: timeout=5",
        "TE: trailers",
        "Upgrade: h2c");

    assertThat(seen().header("X-Of-This-Hop")).isEmpty();
    assertThat(seen().header("Keep-Alive")).isEmpty();
    assertThat(seen().header("TE")).isEmpty();
    assertThat(seen().header("Upgrade")).isEmpty();
    assertThat(seen().header("Connection")).isEmpty();
  }

  @Test
  void what_a_client_may_say_arrives() {
    gateway.get(
        "/api/v1/cities",
        "If-Match",
        "\"3\"",
        "Idempotency-Key",
        "k-1",
        "Accept-Language",
        "zh",
        "Accept",
        "text/csv");

    assertThat(seen().header("If-Match")).containsExactly("\"3\"");
    assertThat(seen().header("Idempotency-Key")).containsExactly("k-1");
    assertThat(seen().header("Accept-Language")).containsExactly("zh");
    assertThat(seen().header("Accept")).containsExactly("text/csv");
  }

  @Test
  void the_service_sees_the_clients_address_as_the_gateway_saw_it() {
    RawRequest.send(
        gateway.port(),
        "GET /api/v1/cities HTTP/1.1",
        "Host: office.example",
        "Authorization: Bearer " + gateway.token(),
        "X-Forwarded-For: 203.0.113.7",
        "Connection: close");

    assertThat(gateway.backend("friendship-city").last().header("X-Forwarded-For"))
        .containsExactly("127.0.0.1");
  }

  @Test
  void a_request_gets_an_id_that_the_service_and_the_client_see() {
    HttpResponse<String> answer = gateway.get("/api/v1/cities");

    String id = answer.headers().firstValue("X-Request-Id").orElseThrow();
    assertThat(id).matches("[0-9a-f]{32}");
    assertThat(seen().header("X-Request-Id")).containsExactly(id);
  }

  @Test
  void a_well_formed_id_of_the_client_is_kept() {
    HttpResponse<String> answer =
        gateway.get("/api/v1/cities", "X-Request-Id", "office-2026.11_23");

    assertThat(answer.headers().allValues("X-Request-Id")).containsExactly("office-2026.11_23");
    assertThat(seen().header("X-Request-Id")).containsExactly("office-2026.11_23");
  }

  @ParameterizedTest
  @ValueSource(strings = {"short", "with space in it", "${jndi:ldap://x}", "<script>alert(1)"})
  void any_other_id_is_replaced(String id) {
    HttpResponse<String> answer = gateway.get("/api/v1/cities", "X-Request-Id", id);

    assertThat(answer.headers().firstValue("X-Request-Id"))
        .hasValueSatisfying(own -> assertThat(own).matches("[0-9a-f]{32}"));
  }

  @Test
  void a_trace_begun_by_the_client_goes_on_with_its_state() {
    gateway.get(
        "/api/v1/cities",
        "traceparent",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "tracestate",
        "office=1");

    assertThat(seen().header("traceparent"))
        .singleElement()
        .asString()
        .startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736-")
        .doesNotContain("00f067aa0ba902b7")
        .endsWith("-01");
    assertThat(seen().header("tracestate")).containsExactly("office=1");
  }

  @Test
  void a_trace_begins_here_where_the_client_began_none() {
    gateway.get("/api/v1/cities");

    assertThat(seen().header("traceparent"))
        .singleElement()
        .asString()
        .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[0-3]");
  }

  @Test
  void headers_of_a_service_arrive() {
    gateway
        .backend("friendship-city")
        .on(
            "/api/v1/ties/1",
            exchange -> {
              exchange.getResponseHeaders().set("ETag", "\"7\"");
              exchange.getResponseHeaders().set("Link", "</api/v1/ties?after=1>; rel=\"next\"");
              Backend.send(exchange, 200, "application/json", "{}");
            });

    HttpResponse<String> answer = gateway.get("/api/v1/ties/1");

    assertThat(answer.headers().firstValue("ETag")).hasValue("\"7\"");
    assertThat(answer.headers().firstValue("Link"))
        .hasValue("</api/v1/ties?after=1>; rel=\"next\"");
  }

  private static Seen seen() {
    return gateway.backend("friendship-city").last();
  }
}
