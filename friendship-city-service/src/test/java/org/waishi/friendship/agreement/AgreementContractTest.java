package org.waishi.friendship.agreement;

import org.junit.jupiter.api.Test;
import org.waishi.platform.testing.EventContract;

class AgreementContractTest {

  @Test
  void what_is_said_of_agreements_is_what_is_approved() {
    EventContract.check(AgreementEvolution.KIND);
  }
}
