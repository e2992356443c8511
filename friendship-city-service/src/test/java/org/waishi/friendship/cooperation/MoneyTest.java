package org.waishi.friendship.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class MoneyTest {

  @Test
  void an_amount_is_written_with_the_digits_of_its_currency() {
    assertThat(new Money("1200.5", "CNY")).isEqualTo(new Money("1200.50", "CNY"));
    assertThat(new Money("1200", "JPY").amount()).isEqualTo("1200");
    assertThat(new Money("1.234", "KWD").amount()).isEqualTo("1.234");
  }

  @Test
  void what_is_finer_than_coins_or_no_amount_or_no_currency_is_refused() {
    for (String[] wrong :
        new String[][] {
          {"1.005", "CNY"},
          {"1.5", "JPY"},
          {"0", "CNY"},
          {"-1", "CNY"},
          {"1e3", "CNY"},
          {"", "CNY"},
          {"1", "RMB"},
          {"1", "cny"}
        }) {
      assertThatIllegalArgumentException().isThrownBy(() -> new Money(wrong[0], wrong[1]));
    }
  }

  @Property
  void sums_are_exact(
      @ForAll @LongRange(min = 1, max = 99_999_999_999L) long a,
      @ForAll @LongRange(min = 1, max = 99_999_999_999L) long b) {
    assertThat(cents(a).plus(cents(b))).isEqualTo(cents(a + b));
  }

  private static Money cents(long cents) {
    return new Money(BigDecimal.valueOf(cents, 2).toPlainString(), "CNY");
  }
}
