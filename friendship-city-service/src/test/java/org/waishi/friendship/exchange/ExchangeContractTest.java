package org.waishi.friendship.exchange;

import org.junit.jupiter.api.Test;
import org.waishi.platform.testing.EventContract;

class ExchangeContractTest {

  @Test
  void what_is_said_of_exchanges_is_what_is_approved() {
    EventContract.check(ExchangeEvolution.KIND);
  }
}
