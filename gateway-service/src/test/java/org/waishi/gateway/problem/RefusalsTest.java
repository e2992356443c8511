package org.waishi.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.timeout.ReadTimeoutException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

class RefusalsTest {

  @Test
  void a_fault_of_the_way_to_a_service_is_told_by_what_is_known_of_the_request() {
    assertThat(code(new ConnectException())).isEqualTo(ProblemCode.SERVICE_UNAVAILABLE);
    assertThat(code(new UnknownHostException())).isEqualTo(ProblemCode.SERVICE_UNAVAILABLE);
    assertThat(code(ReadTimeoutException.INSTANCE)).isEqualTo(ProblemCode.GATEWAY_TIMEOUT);
    assertThat(code(new IOException("Connection reset by peer")))
        .isEqualTo(ProblemCode.BAD_GATEWAY);
  }

  @Test
  void what_nobody_foresaw_is_an_internal_error() {
    assertThat(code(new IllegalStateException())).isEqualTo(ProblemCode.INTERNAL_ERROR);
    assertThat(code(new ResponseStatusException(HttpStatus.INTERNAL_SERVER_ERROR)))
        .isEqualTo(ProblemCode.INTERNAL_ERROR);
  }

  @Test
  void a_wait_is_never_told_as_zero_seconds() {
    assertThat(Refusal.seconds(Duration.ZERO)).isEqualTo(1);
    assertThat(Refusal.seconds(Duration.ofMillis(1001))).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(ProblemCode.class)
  void every_code_has_its_own_words_in_both_languages(ProblemCode code) {
    for (String part : List.of(".title", ".detail")) {
      String chinese =
          ResourceBundle.getBundle("problems", Locale.CHINESE).getString(code.wire() + part);
      String english =
          ResourceBundle.getBundle("problems", Locale.ROOT).getString(code.wire() + part);
      assertThat(chinese).isNotBlank().isNotEqualTo(english);
    }
  }

  private static ProblemCode code(Throwable fault) {
    return Refusals.of(fault).code();
  }
}
