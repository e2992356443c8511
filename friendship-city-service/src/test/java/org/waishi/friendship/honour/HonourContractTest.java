package org.waishi.friendship.honour;

import org.junit.jupiter.api.Test;
import org.waishi.friendship.honour.session.Session;
import org.waishi.platform.testing.EventContract;

class HonourContractTest {

  @Test
  void what_is_said_of_nominations_is_what_is_approved() {
    EventContract.check(NominationEvolution.KIND);
  }

  @Test
  void what_is_said_of_sessions_is_what_is_approved() {
    EventContract.check(Session.KIND);
  }
}
