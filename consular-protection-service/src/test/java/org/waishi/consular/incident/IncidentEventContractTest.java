package org.waishi.consular.incident;

import org.junit.jupiter.api.Test;
import org.waishi.platform.testing.EventContract;

class IncidentEventContractTest {

  @Test
  void what_cases_say_is_what_is_approved() {
    EventContract.check(IncidentFacts.KIND);
  }
}
