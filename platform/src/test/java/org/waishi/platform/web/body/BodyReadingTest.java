package org.waishi.platform.web.body;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waishi.platform.json.JsonSettings;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.json.JsonMapper;

class BodyReadingTest {

  private static final JsonMapper JSON = JsonSettings.strict();

  enum Level {
    CITY
  }

  /** A value that refuses what it is not. */
  record Country(String code) {
    Country {
      if (code.length() != 2) {
        throw new IllegalArgumentException("secret " + code);
      }
    }
  }

  record Guest(String name, int age, boolean host) {}

  record Party(
      String title,
      int seats,
      Integer spare,
      LocalDate on,
      Level level,
      Country country,
      List<Guest> guests,
      Map<String, Integer> counts) {}

  @Test
  void a_good_body_has_no_faults() {
    assertThat(
            faults(
                "{\"title\":\"t\",\"seats\":2,\"guests\":[{\"name\":\"n\",\"age\":1,\"host\":true}]}"))
        .isEmpty();
  }

  @Test
  void a_word_or_a_text_of_digits_where_a_number_belongs_hides_no_other_fault() {
    assertThat(
            faults(
                """
                {"title":7,"seats":"many","spare":"12","on":"2026-02-30","level":"VILLAGE",
                 "guests":[{"name":"a","age":"x","host":"yes"},{"name":[],"age":1.5,"host":1}],
                 "counts":{"a":"b","c":true},"more":1}
                """))
        .containsExactlyInAnyOrder(
            "title type-mismatch",
            "seats type-mismatch",
            "spare type-mismatch",
            "on type-mismatch",
            "level type-mismatch",
            "guests[0].age type-mismatch",
            "guests[0].host type-mismatch",
            "guests[1].name type-mismatch",
            "guests[1].age type-mismatch",
            "guests[1].host type-mismatch",
            "counts.a type-mismatch",
            "counts.c type-mismatch",
            "more unknown-field");
  }

  @Test
  void a_number_that_is_missing_or_null_is_required_and_hides_no_other_fault() {
    assertThat(faults("{\"guests\":[{\"name\":\"n\",\"age\":null,\"host\":true}],\"on\":1}"))
        .contains("seats required", "guests[0].age required", "on type-mismatch");
  }

  @Test
  void a_value_that_refuses_itself_is_named_without_its_words() {
    assertThat(faults("{\"seats\":1,\"country\":{\"code\":\"KOREA\"},\"level\":3}"))
        .containsExactlyInAnyOrder("country unreadable", "level type-mismatch");
  }

  @Test
  void a_number_too_large_for_its_field_is_a_fault() {
    assertThat(faults("{\"seats\":99999999999,\"spare\":1e3}"))
        .containsExactlyInAnyOrder("seats type-mismatch", "spare type-mismatch");
  }

  @Test
  void a_body_of_another_shape_is_one_fault_and_an_empty_one_is_nothing() {
    assertThat(faults("[]")).containsExactly(" type-mismatch");
    assertThat(faults("\"text\"")).hasSize(1);
    assertThat(faults("  ")).isEmpty();
    assertThat(reading().read("  ".getBytes(UTF_8))).isNull();
  }

  @Test
  void what_is_no_json_is_not_mended() {
    assertThatThrownBy(() -> faults("{\"seats\":\"x\",")).isInstanceOf(StreamReadException.class);
    assertThatThrownBy(() -> faults("{\"title\":\"a\",\"title\":\"b\"}"))
        .isInstanceOf(StreamReadException.class);
  }

  private static BodyReading reading() {
    return new BodyReading(JSON, JSON.constructType(Party.class));
  }

  private static List<String> faults(String body) {
    BodyReading reading = reading();
    reading.read(body.getBytes(UTF_8));
    return reading.faults().stream().map(fault -> fault.field() + " " + fault.code()).toList();
  }
}
