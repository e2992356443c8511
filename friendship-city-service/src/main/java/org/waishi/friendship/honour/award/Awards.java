package org.waishi.friendship.honour.award;

import org.springframework.stereotype.Component;
import org.waishi.friendship.honour.Nomination;
import org.waishi.friendship.honour.NominationState;
import org.waishi.friendship.honour.NominationStep;
import org.waishi.friendship.honour.Nominations;
import org.waishi.friendship.honour.Proposal;
import org.waishi.friendship.honour.kind.HonourRule;
import org.waishi.friendship.honour.kind.HonourRules;
import org.waishi.friendship.honour.session.Session;
import org.waishi.friendship.honour.session.Sessions;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Step;
import org.waishi.platform.command.Stored;

/** Gives honours: never more than the session has seats, never two under one number. */
@Component
public class Awards {

  private final Nominations nominations;
  private final Sessions sessions;
  private final HonourRules rules;

  Awards(Nominations nominations, Sessions sessions, HonourRules rules) {
    this.nominations = nominations;
    this.sessions = sessions;
    this.rules = rules;
  }

  /** Takes a step; where it was the last yes, the honour is given with it. */
  public Result<Nomination> take(Step step, Object body, NominationStep wanted) {
    return finished(decide(step, body, wanted), step.origin());
  }

  /** The first of the three writes alone. */
  Result<Nomination> decide(Step step, Object body, NominationStep wanted) {
    return nominations.take(step.id(), step.command(body), wanted);
  }

  /** Does what is left to do for a decided nomination. */
  Result<Nomination> finish(Stored<Nomination> decided, Origin by) {
    Origin origin = Origin.internal(by.actor(), by.correlationId());
    return switch (seat(decided, origin)) {
      case Result.Done<Session>(var session, _) -> award(decided.id(), session.state(), origin);
      case Result.Refused<Session>(var reasons) -> {
        Command told = Command.of(origin, "seat-refused");
        nominations.change(decided.id(), told, Nomination::seatRefused);
        yield new Result.Refused<>(reasons);
      }
      case Result.Missing<Session> _, Result.Stale<Session> _, Result.KeyReused<Session> _ ->
          throw new IllegalStateException("session of " + decided.id() + " (expected: there)");
    };
  }

  /** The second of the three writes. */
  Result<Session> seat(Stored<Nomination> decided, Origin origin) {
    Proposal proposal = decided.state().proposal();
    HonourRule rule = rules.of(proposal.kind(), proposal.session()).orElseThrow();
    return sessions.take(rule, proposal.session(), decided.id(), origin);
  }

  private Result<Nomination> award(String id, Session session, Origin origin) {
    String number = session.numberOf(id).orElseThrow();
    return nominations.change(id, Command.of(origin, number), now -> now.award(number));
  }

  private Result<Nomination> finished(Result<Nomination> result, Origin by) {
    return result instanceof Result.Done<Nomination>(var stored, _)
            && stored.state().state() == NominationState.AWARDING
        ? finish(stored, by)
        : result;
  }
}
