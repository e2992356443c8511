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

  /** An exchange with one country is none with a tie of another. */
  record ExchangeOfAnotherCountry(String country, String tiesCountry) implements ExchangeRefusal {
    @Override
    public String code() {
      return "exchange-of-another-country";
    }
  }

  /** An exchange with one city is none with a tie of another. */
  record ExchangeOfAnotherCity(String cityId, String tiesCityId) implements ExchangeRefusal {
    @Override
    public String code() {
      return "exchange-of-another-city";
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
