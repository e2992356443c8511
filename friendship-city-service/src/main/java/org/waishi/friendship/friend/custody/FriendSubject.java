package org.waishi.friendship.friend.custody;

import org.springframework.stereotype.Component;
import org.waishi.friendship.friend.Friends;
import org.waishi.friendship.paper.Grade;
import org.waishi.friendship.paper.PaperKind;
import org.waishi.friendship.paper.PaperSubject;

/** Friends have papers, all of them sensitive; who was erased gets no new ones. */
@Component
class FriendSubject implements PaperSubject {

  static final String KIND = "friend";

  private final Friends friends;

  FriendSubject(Friends friends) {
    this.friends = friends;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean exists(String id) {
    return friends.find(id).filter(friend -> friend.state().erasure() == null).isPresent();
  }

  @Override
  public Grade usual(PaperKind paper) {
    return Grade.SENSITIVE;
  }

  @Override
  public Grade least(PaperKind paper) {
    return Grade.SENSITIVE;
  }
}
