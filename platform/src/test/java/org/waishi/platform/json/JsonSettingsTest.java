package org.waishi.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class JsonSettingsTest {

  enum Level {
    CITY
  }

  record Tie(String name, Instant at, LocalDate on, Level level, Integer count) {}

  @Test
  void instants_have_exactly_three_digits_and_what_is_absent_is_left_out() {
    Tie tie =
        new Tie("t", Instant.parse("2026-11-23T09:00:00.123999Z"), LocalDate.EPOCH, null, null);
    assertThat(JsonSettings.strict().writeValueAsString(tie))
        .isEqualTo("{\"name\":\"t\",\"at\":\"2026-11-23T09:00:00.123Z\",\"on\":\"1970-01-01\"}");
    assertThat(JsonSettings.strict().writeValueAsString(Map.of("at", Instant.EPOCH)))
        .isEqualTo("{\"at\":\"1970-01-01T00:00:00.000Z\"}");
    assertThat(JsonSettings.strict().writeValueAsString(Map.of(Instant.EPOCH, 1)))
        .isEqualTo("{\"1970-01-01T00:00:00.000Z\":1}");
  }

  @Test
  void finer_digits_and_other_offsets_are_read_and_cut_to_milliseconds_in_utc() {
    assertThat(
            JsonSettings.strict()
                .readValue("{\"at\":\"2026-11-23T17:00:00.1239+08:00\"}", Tie.class)
                .at())
        .isEqualTo(Instant.parse("2026-11-23T09:00:00.123Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"nom\":1}",
        "{\"name\":1}",
        "{\"at\":1}",
        "{\"at\":\"2026-11-23\"}",
        "{\"on\":\"2026-02-30\"}",
        "{\"on\":\"2026-02-03T00:00:00Z\"}",
        "{\"level\":0}",
        "{\"level\":\"city\"}",
        "{\"count\":1.5}",
        "{\"count\":\"1\"}",
        "{\"name\":\"a\",\"name\":\"b\"}",
        "{\"name\":\"a\"} {}"
      })
  void what_callers_send_is_taken_strictly(String text) {
    assertThatThrownBy(() -> JsonSettings.strict().readValue(text, Tie.class))
        .isInstanceOf(JacksonException.class);
  }

  @Test
  void what_other_services_say_may_have_more_fields() {
    assertThat(JsonSettings.tolerant().readValue("{\"name\":\"a\",\"new\":1}", Tie.class).name())
        .isEqualTo("a");
  }
}
