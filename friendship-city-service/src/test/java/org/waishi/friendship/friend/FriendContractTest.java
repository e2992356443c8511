package org.waishi.friendship.friend;

import org.junit.jupiter.api.Test;
import org.waishi.platform.testing.EventContract;

class FriendContractTest {

  @Test
  void what_is_said_of_friends_is_what_is_approved_and_never_who_they_are() {
    EventContract.check(FriendEvolution.KIND);
  }
}
