package org.waishi.friendship.honour.award;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.waishi.friendship.honour.HistoricHonour;
import org.waishi.friendship.honour.Nomination;
import org.waishi.friendship.honour.NominationRefusal;
import org.waishi.friendship.honour.NominationState;
import org.waishi.friendship.honour.NominationStep;
import org.waishi.friendship.honour.Nominations;
import org.waishi.friendship.honour.Proposal;
import org.waishi.friendship.honour.kind.HonourRule;
import org.waishi.friendship.honour.kind.HonourRules;
import org.waishi.friendship.honour.person.NominationSubject;
import org.waishi.friendship.honour.session.Session;
import org.waishi.friendship.honour.session.Sessions;
import org.waishi.friendship.paper.Papers;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Step;
import org.waishi.platform.command.Stored;
import org.waishi.platform.crypto.PersonalData;

/** Gives honours: never more than the session has seats, never two under one number. */
@Component
public class Awards {

  private final Nominations nominations;
  private final Sessions sessions;
  private final HonourRules rules;
  private final Papers papers;
  private final Seals seals;

  Awards(
      Nominations nominations, Sessions sessions, HonourRules rules, Papers papers, Seals seals) {
    this.nominations = nominations;
    this.sessions = sessions;
    this.rules = rules;
    this.papers = papers;
    this.seals = seals;
  }

  /** Takes a step; where it was the last yes, the honour is given with it. */
  public Result<Nomination> take(Step step, Object body, NominationStep wanted) {
    return finished(decide(step, body, wanted), step.origin());
  }

  /**
   * Takes over an honour that was given before this register. From then on its person gets no other
   * of the kind, be it confirmed or not.
   */
  public Result<Nomination> bringIn(HistoricHonour honour, Origin by) {
    return nominations.bringIn(honour, by, seals.historic(honour));
  }

  /** The first of the three writes alone. */
  Result<Nomination> decide(Step step, Object body, NominationStep wanted) {
    return nominations.take(
        step.id(),
        step.command(body).sealing(sealing(step.id(), wanted)),
        wanted,
        papers.of(NominationSubject.KIND, step.id()));
  }

  /** The last yes marks whose honour it is; what came in by mistake is nobody's. */
  private UnaryOperator<PersonalData> sealing(String id, NominationStep wanted) {
    return wanted instanceof NominationStep.Reject
        ? Seals::unmarked
        : nominations
            .find(id)
            .map(Stored::state)
            .filter(now -> now.decidedBy(wanted))
            .map(seals::marking)
            .orElse(UnaryOperator.identity());
  }

  /** Does what is left to do for a decided nomination, as far as the table knows its honour. */
  Result<Nomination> finish(Stored<Nomination> decided, Origin by) {
    Origin origin = Origin.internal(by.actor(), by.correlationId());
    return rule(decided.state())
        .map(rule -> finish(decided, rule, origin))
        .orElseGet(() -> new Result.Refused<>(List.of(unknown(decided.state().proposal()))));
  }

  private Result<Nomination> finish(Stored<Nomination> decided, HonourRule rule, Origin origin) {
    return switch (seat(decided, rule, origin)) {
      case Result.Done<Session>(var session, _) -> award(decided.id(), session.state(), origin);
      case Result.Refused<Session>(var reasons) -> {
        Command told = Command.of(origin, "seat-refused").sealing(Seals::unmarked);
        nominations.change(decided.id(), told, Nomination::seatRefused);
        yield new Result.Refused<>(reasons);
      }
      case Result.Missing<Session> _, Result.Stale<Session> _, Result.KeyReused<Session> _ ->
          throw new IllegalStateException("session of " + decided.id() + " (expected: there)");
    };
  }

  /** The second of the three writes. */
  Result<Session> seat(Stored<Nomination> decided, HonourRule rule, Origin origin) {
    return sessions.take(rule, decided.state().proposal().session(), decided.id(), origin);
  }

  /** What the table says of a nomination's honour. */
  Optional<HonourRule> rule(Nomination now) {
    return rules.of(now.proposal().kind(), now.proposal().session());
  }

  private static Refusal unknown(Proposal proposal) {
    return new NominationRefusal.UnknownHonour(proposal.kind(), proposal.session());
  }

  private Result<Nomination> award(String id, Session session, Origin origin) {
    String number = session.numberOf(id).orElseThrow();
    Command giving = Command.of(origin, number).sealing(seals::coded);
    return nominations.change(id, giving, now -> now.award(number));
  }

  private Result<Nomination> finished(Result<Nomination> result, Origin by) {
    return result instanceof Result.Done<Nomination>(var stored, _)
            && stored.state().state() == NominationState.AWARDING
        ? finish(stored, by)
        : result;
  }
}
