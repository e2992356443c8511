package org.waishi.friendship.cooperation.desk;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.cooperation.money.Money;

/** Money as clients send it: a decimal as text, so that no reader makes a floating number of it. */
@Schema(name = "NewMoney")
record Sum(
    @NotNull @Schema(example = "120000.00") String amount,
    @NotNull @Schema(example = "CNY") String currency) {

  @AssertTrue(message = "{waishi.money}")
  @Schema(hidden = true)
  boolean isMoney() {
    return amount == null || currency == null || made() != null;
  }

  Money money() {
    return new Money(amount, currency);
  }

  private @Nullable Money made() {
    try {
      return money();
    } catch (IllegalArgumentException none) {
      return null;
    }
  }
}
