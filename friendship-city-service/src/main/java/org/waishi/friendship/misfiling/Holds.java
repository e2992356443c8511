package org.waishi.friendship.misfiling;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waishi.friendship.friend.Friends;
import org.waishi.friendship.honour.Nominations;
import org.waishi.friendship.paper.PaperEvent.Description;
import org.waishi.platform.aggregate.Refusal;

/** Says whether an order to keep a friend's data covers a paper. */
@Component
class Holds {

  private final Friends friends;
  private final Nominations nominations;

  Holds(Friends friends, Nominations nominations) {
    this.friends = friends;
    this.nominations = nominations;
  }

  /** The hold on whom such a paper is about, if there is one. */
  Optional<Refusal> on(Description said) {
    String subject = said.subjectId();
    return nominations
        .find(subject)
        .map(nomination -> nomination.state().proposal().friendId())
        .or(() -> Optional.of(subject))
        .flatMap(friends::find)
        .flatMap(friend -> friend.state().held());
  }
}
