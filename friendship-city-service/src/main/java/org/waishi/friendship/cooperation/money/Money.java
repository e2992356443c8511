package org.waishi.friendship.cooperation.money;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An exact amount of money: {@code 120000.00 CNY}. It is written with exactly the digits that its
 * currency has, so that equal amounts are equal.
 *
 * @param amount a decimal as text, more than nothing and less than 10^15
 * @param currency ISO 4217
 */
public record Money(
    @Schema(example = "120000.00") String amount, @Schema(example = "CNY") String currency) {

  /**
   * Writes the amount as its currency does.
   *
   * @throws IllegalArgumentException for no amount, no currency, or a fraction finer than its coins
   */
  public Money {
    if (!amount.matches("\\d{1,15}(\\.\\d{1,4})?")) {
      throw new IllegalArgumentException("amount: " + amount + " (expected: 120000.00)");
    }
    BigDecimal exact = new BigDecimal(amount);
    if (exact.signum() == 0) {
      throw new IllegalArgumentException("amount: " + amount + " (expected: more than 0)");
    }
    amount = written(exact, Currency.getInstance(currency));
  }

  /** The exact value. */
  public BigDecimal value() {
    return new BigDecimal(amount);
  }

  /** The sum of two amounts of one currency. */
  public Money plus(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException("currency: " + other.currency + " (expected: same)");
    }
    return new Money(value().add(other.value()).toPlainString(), currency);
  }

  /** Codes such as XAU, which have no coins, are written whole. */
  private static String written(BigDecimal exact, Currency in) {
    int digits = Math.max(0, in.getDefaultFractionDigits());
    try {
      return exact.setScale(digits, RoundingMode.UNNECESSARY).toPlainString();
    } catch (ArithmeticException tooFine) {
      throw new IllegalArgumentException(
          "amount: " + exact + " (expected: at most " + digits + " decimals)", tooFine);
    }
  }
}
