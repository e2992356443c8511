package org.waishi.friendship.activity;

import org.junit.jupiter.api.Test;
import org.waishi.platform.testing.EventContract;

class DormancyHintContractTest {

  @Test
  void what_is_said_of_the_quiet_of_ties_is_what_is_approved() {
    EventContract.check(DormancyHint.KIND);
  }
}
