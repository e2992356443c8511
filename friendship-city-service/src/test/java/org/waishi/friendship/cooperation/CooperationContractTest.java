package org.waishi.friendship.cooperation;

import org.junit.jupiter.api.Test;
import org.waishi.platform.testing.EventContract;

class CooperationContractTest {

  @Test
  void what_is_said_of_cooperation_items_is_what_is_approved() {
    EventContract.check(CooperationEvolution.KIND);
  }
}
