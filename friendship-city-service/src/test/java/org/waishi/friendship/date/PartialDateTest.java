package org.waishi.friendship.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PartialDateTest {

  @Test
  void a_date_is_as_exact_as_it_is_known() {
    assertThat(PartialDate.of("1992").first()).isEqualTo(LocalDate.of(1992, 1, 1));
    assertThat(PartialDate.of("1992").last()).isEqualTo(LocalDate.of(1992, 12, 31));
    assertThat(PartialDate.of("1992-02").last()).isEqualTo(LocalDate.of(1992, 2, 29));
    assertThat(PartialDate.of("1992-08").approximate()).isTrue();
    assertThat(PartialDate.of(LocalDate.of(1992, 8, 24))).isEqualTo(PartialDate.of("1992-08-24"));
    assertThat(PartialDate.of("1992-08-24").approximate()).isFalse();
  }

  @Test
  void what_is_no_date_is_refused() {
    for (String wrong : new String[] {"", "92", "1992-13", "1992-02-30", "1992-08-24T00:00"}) {
      assertThatThrownBy(() -> PartialDate.of(wrong))
          .as(wrong)
          .isInstanceOf(RuntimeException.class);
    }
  }
}
