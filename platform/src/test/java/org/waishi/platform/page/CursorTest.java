package org.waishi.platform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CursorTest {

  @Property
  void any_cursor_is_read_as_it_was_written(
      @ForAll String sort, @ForAll @StringLength(min = 1, max = 40) String id) {
    Cursor cursor = new Cursor(clean(sort), "x" + clean(id));
    assertThat(Cursor.parse(cursor.encode())).hasValue(cursor);
  }

  @Property
  void nothing_a_caller_sends_breaks_the_reading(@ForAll String text) {
    assertThat(Cursor.parse(text)).isNotNull();
  }

  private static String clean(String text) {
    return text.codePoints()
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void a_slice_knows_by_the_one_too_many_that_there_is_more() {
    assertThat(Slice.of(List.of("a", "b", "c"), 2, Cursor::after))
        .isEqualTo(new Slice<>(List.of("a", "b"), Cursor.after("b")));
    assertThat(Slice.of(List.of("a", "b"), 2, Cursor::after))
        .isEqualTo(new Slice<>(List.of("a", "b"), null));
  }

  @Test
  void a_limit_out_of_range_is_no_page_request() {
    assertThatThrownBy(() -> new PageRequest(201, null))
        .hasMessage("limit: 201 (expected: 1 to 200)");
  }
}
