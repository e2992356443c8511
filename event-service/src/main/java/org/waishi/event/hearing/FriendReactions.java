package org.waishi.event.hearing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waishi.event.gathering.Invitees;
import org.waishi.platform.reaction.Reactions;

/** A friend (国际友人) who takes consent back, or is erased, is asked to nothing any more. */
@Configuration(proxyBeanMethods = false)
class FriendReactions {

  private static final String SAID = "org.waishi.friendship-city.friend-";

  private final Invitees invitees;

  FriendReactions(Invitees invitees) {
    this.invitees = invitees;
  }

  record Friend(String friendId) {}

  @Bean
  Reactions toFriends() {
    return Reactions.to("friendship-city.friend.v1")
        .on(SAID + "consented.v1", Friend.class, silent(false))
        .on(SAID + "consent-withdrawn.v1", Friend.class, silent(true))
        .on(SAID + "erased.v1", Friend.class, silent(true));
  }

  private Reactions.Handler<Friend> silent(boolean silent) {
    return (event, friend) -> invitees.keep(event.version(), friend.friendId(), silent);
  }
}
