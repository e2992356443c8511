package org.waishi.friendship.activity;

import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.friendship.RunningService;
import org.waishi.platform.aggregate.Kinds;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.WireContract;

@RunningService
class ActivityJourneyIT {

  @LocalServerPort private int port;
  private final Kinds kinds;

  @Autowired
  ActivityJourneyIT(Kinds kinds) {
    this.kinds = kinds;
  }

  @Test
  void a_quiet_tie_wakes_by_what_is_done_with_it_and_all_that_was_said_is_as_approved() {
    ActivityStory.tell(ApiClient.at(port));
    await().untilAsserted(() -> WireContract.check(kinds));
  }
}
