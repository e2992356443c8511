package org.waishi.event.hearing;

import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waishi.event.gathering.Honour;
import org.waishi.event.gathering.Invitees;
import org.waishi.platform.event.Outcome;
import org.waishi.platform.reaction.HeardEvent;
import org.waishi.platform.reaction.Reactions;

/** Who is honoured (授荣) is asked to gatherings of friends until the honour is taken away. */
@Configuration(proxyBeanMethods = false)
class HonourReactions {

  private static final String SAID = "org.waishi.friendship-city.honour-";

  private final Invitees invitees;

  HonourReactions(Invitees invitees) {
    this.invitees = invitees;
  }

  record Awarded(String nominationId, String friendId, String kind, int session, LocalDate on) {}

  record Revoked(String nominationId, String friendId, String kind) {}

  @Bean
  Reactions toHonours() {
    return Reactions.to("friendship-city.honour-nomination.v1")
        .on(SAID + "awarded.v1", Awarded.class, this::awarded)
        .on(SAID + "revoked.v1", Revoked.class, this::revoked);
  }

  private Outcome awarded(HeardEvent event, Awarded told) {
    return invitees.keep(
        event.version(),
        new Honour(
            told.nominationId(), told.friendId(), told.kind(), told.session(), told.on(), true));
  }

  private Outcome revoked(HeardEvent event, Revoked told) {
    return invitees.keep(
        event.version(),
        new Honour(told.nominationId(), told.friendId(), told.kind(), null, null, false));
  }
}
