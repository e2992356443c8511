package org.waishi.friendship.friend.desk;

import org.springframework.stereotype.Component;
import org.waishi.friendship.friend.Friend;
import org.waishi.friendship.friend.consent.Consents;
import org.waishi.platform.command.Stored;

/** Shows friends with what their data are for. */
@Component
class FriendViews {

  private final Consents consents;

  FriendViews(Consents consents) {
    this.consents = consents;
  }

  FriendView of(Stored<Friend> stored) {
    return FriendView.of(stored, consents.purposes(stored.state().standing()));
  }
}
