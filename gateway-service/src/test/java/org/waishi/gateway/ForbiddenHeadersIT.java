package org.waishi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waishi.gateway.running.RawRequest;
import org.waishi.gateway.running.RunningGateway;

/** The headers that would speak for somebody else: no service ever sees them. */
class ForbiddenHeadersIT {

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
      strings = {
        "X-Forwarded",
        "X-Forwarded-Host",
        "x-forwarded-proto",
        "X-Forwarded-Prefix",
        "X-Forwarded-User",
        "X_Forwarded_For",
        "Forwarded",
        "Via",
        "X-Host",
        "X-Real-IP",
        "X-Client-IP",
        "X-Cluster-Client-IP",
        "True-Client-IP",
        "CF-Connecting-IP",
        "X-User-Id",
        "x-user-roles",
        "X-Remote-User",
        "Remote_User",
        "X-Auth-Request-Email",
        "X-Client-Cert",
        "X-SSL-Client-Verify",
        "X-Waishi-Actor",
        "X-Original-URL",
        "X-Rewrite-Url",
        "X-HTTP-Method-Override",
        "X-Method-Override",
        "Proxy-Authorization",
        "Cookie",
        "X-B3-TraceId",
        "b3",
        "baggage"
      })
  void a_header_that_a_client_must_not_set_is_dropped(String name) {
    RawRequest.send(
        gateway.port(),
        "GET /api/v1/cities HTTP/1.1",
        "Host: localhost",
        "Authorization: Bearer " + gateway.token(),
        name + ": for=10.0.0.1",
        "Connection: close");

    assertThat(gateway.backend("friendship-city").last().header(name)).isEmpty();
  }
}
