package org.waishi.friendship.cooperation.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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

  @Test
  void amounts_of_one_currency_add_up_and_of_two_do_not() {
    assertThat(new Money("0.90", "CNY").plus(new Money("0.10", "CNY")))
        .isEqualTo(new Money("1.00", "CNY"));
    assertThat(new Money("12.30", "CNY").value()).isEqualTo("12.30");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Money("1", "CNY").plus(new Money("1", "JPY")));
  }
}
