package org.waishi.consular.alert;

import org.junit.jupiter.api.Test;
import org.waishi.platform.testing.EventContract;

class AlertEventContractTest {

  @Test
  void what_alerts_say_is_what_is_approved() {
    EventContract.check(AlertFacts.KIND);
  }
}
