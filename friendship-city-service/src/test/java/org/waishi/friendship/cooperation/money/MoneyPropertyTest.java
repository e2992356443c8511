package org.waishi.friendship.cooperation.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** Whatever is added up, no coin is lost. */
class MoneyPropertyTest {

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
