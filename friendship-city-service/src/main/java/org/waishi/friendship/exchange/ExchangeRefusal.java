package org.waishi.friendship.exchange;

import org.waishi.platform.aggregate.Refusal;

/** Why an exchange says no. */
public sealed interface ExchangeRefusal extends Refusal {

  @Override
  default Kind kind() {
    return Kind.INVALID;
  }

  /** What has not come yet was not held. */
  record NotHeldYet(String on) implements ExchangeRefusal {
    @Override
    public String code() {
      return "exchange-not-held-yet";
    }
  }

  /** Nothing was held on no day. */
  record HeldWithoutDate() implements ExchangeRefusal {
    @Override
    public String code() {
      return "exchange-without-date";
    }
  }

  /** It ends before it begins. */
  record EndsBeforeBeginning(String from, String until) implements ExchangeRefusal {
    @Override
    public String code() {
      return "exchange-ends-first";
    }
  }
}
