package org.waishi.event.hearing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waishi.event.warning.Warning;
import org.waishi.event.warning.Warning.Reason;
import org.waishi.platform.reaction.Reactions;

/**
 * A suspended tie stands against what commemorates it until it is revived, or lives on in a higher
 * one; a tie that ended stands against it for good.
 */
@Configuration(proxyBeanMethods = false)
class TieReactions {

  private static final String SAID = "org.waishi.friendship-city.tie-";

  private final WarningDesk desk;

  TieReactions(WarningDesk desk) {
    this.desk = desk;
  }

  /** The event's subject is the tie; nothing of its content is needed. */
  record Tie() {}

  @Bean
  Reactions toTies() {
    return Reactions.to("friendship-city.tie.v1")
        .on(SAID + "suspended.v1", Tie.class, stands(Reason.TIE_SUSPENDED))
        .on(SAID + "terminated.v1", Tie.class, stands(Reason.TIE_ENDED))
        .on(SAID + "activated.v1", Tie.class, over())
        .on(SAID + "revived.v1", Tie.class, over())
        .on(SAID + "superseded.v1", Tie.class, over());
  }

  private Reactions.Handler<Tie> stands(Reason reason) {
    return (event, tie) -> desk.heard(event, Warning.tie(event.subject(), reason));
  }

  private Reactions.Handler<Tie> over() {
    return (event, tie) -> desk.heard(event, Warning.over(event.subject(), event.subject()));
  }
}
