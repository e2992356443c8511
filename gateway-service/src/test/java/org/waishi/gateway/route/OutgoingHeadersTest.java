package org.waishi.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutgoingHeadersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x-forwarded-for",
        "forwarded",
        "x-user-id",
        "x-waishi-actor",
        "baggage",
        "x-real-ip"
      })
  void what_speaks_for_another_is_forbidden(String name) {
    assertThat(OutgoingHeaders.isForbidden(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "authorization",
        "if-match",
        "idempotency-key",
        "accept",
        "traceparent",
        "tracestate"
      })
  void what_a_client_says_for_itself_is_not(String name) {
    assertThat(OutgoingHeaders.isForbidden(name)).isFalse();
  }
}
