package org.waishi.event;

import org.junit.jupiter.api.Test;
import org.waishi.event.engagement.EngagementKind;
import org.waishi.platform.testing.EventContract;

class EventContractTest {

  @Test
  void what_engagements_say_is_what_is_approved() {
    EventContract.check(EngagementKind.KIND);
  }
}
