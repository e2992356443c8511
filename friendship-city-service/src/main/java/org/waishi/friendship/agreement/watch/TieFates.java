package org.waishi.friendship.agreement.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waishi.friendship.agreement.Agreement;
import org.waishi.friendship.agreement.Agreements;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.TieState;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Stored;
import org.waishi.platform.event.Outcome;
import org.waishi.platform.reaction.HeardEvent;
import org.waishi.platform.reaction.Reactions;
import org.waishi.platform.time.OfficeDay;

/**
 * Flags the living agreements of a tie that was stopped or has ended, for somebody to decide, and
 * clears the flag when the tie lives again. It looks at the tie as it is now, whatever was heard,
 * so that a repeated or late fact changes nothing.
 */
@Configuration(proxyBeanMethods = false)
class TieFates {

  private static final String TYPE = "org.waishi.friendship-city.tie-";
  private static final List<String> FATES =
      List.of("suspended.v1", "revived.v1", "terminated.v1", "superseded.v1");

  /** What a fact says does not matter, only that something became of the tie. */
  record Anything() {}

  @Bean
  Reactions toTieFates(Ties ties, Agreements agreements, OfficeDay office) {
    Reactions reactions = Reactions.to(Tie.KIND.topic());
    FATES.forEach(
        fate ->
            reactions.on(
                TYPE + fate, Anything.class, (event, _) -> look(event, ties, agreements, office)));
    return reactions;
  }

  private static Outcome look(
      HeardEvent event, Ties ties, Agreements agreements, OfficeDay office) {
    Optional<TieState> tie = ties.find(event.subject()).map(one -> one.state().state());
    List<Stored<Agreement>> living = new ArrayList<>();
    agreements.eachLivingOf(event.subject(), living::add);
    if (tie.isEmpty() || living.isEmpty()) {
      return Outcome.IGNORED;
    }
    living.forEach(
        one ->
            agreements.change(
                one.id(),
                Command.of(event.origin("friendship-city-service"), tie.get()),
                now -> now.underTie(tie.get(), office.today())));
    return Outcome.HANDLED;
  }
}
