package org.waishi.friendship.honour;

import org.jspecify.annotations.Nullable;
import org.waishi.friendship.honour.Dossier.Approval;
import org.waishi.friendship.honour.Dossier.Consent;
import org.waishi.friendship.honour.Dossier.Ending;
import org.waishi.friendship.honour.Dossier.Return;
import org.waishi.friendship.honour.Dossier.Submission;
import org.waishi.friendship.honour.NominationEvent.HonourAwarded;
import org.waishi.friendship.honour.NominationEvent.HonourConfirmed;
import org.waishi.friendship.honour.NominationEvent.HonourConsented;
import org.waishi.friendship.honour.NominationEvent.HonourDecided;
import org.waishi.friendship.honour.NominationEvent.HonourDeclined;
import org.waishi.friendship.honour.NominationEvent.HonourImported;
import org.waishi.friendship.honour.NominationEvent.HonourMisrecorded;
import org.waishi.friendship.honour.NominationEvent.HonourNominated;
import org.waishi.friendship.honour.NominationEvent.HonourReviewPassed;
import org.waishi.friendship.honour.NominationEvent.HonourReviewReturned;
import org.waishi.friendship.honour.NominationEvent.HonourRevoked;
import org.waishi.friendship.honour.NominationEvent.HonourSeatRefused;
import org.waishi.friendship.honour.NominationEvent.HonourSubmitted;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.FactTypes;

/** How one state of a nomination follows from another. */
public final class NominationEvolution {

  private static final String TYPE = "org.waishi.friendship-city.";

  /** How nominations are stored and told. */
  public static final AggregateKind<Nomination, NominationEvent> KIND =
      new AggregateKind<>(
          "friendship-city.honour-nomination",
          "honour-nominations",
          Nomination.class,
          FactTypes.of(NominationEvent.class)
              .with(TYPE + "honour-nominated.v1", HonourNominated.class)
              .with(TYPE + "honour-imported.v1", HonourImported.class)
              .with(TYPE + "honour-confirmed.v1", HonourConfirmed.class)
              .with(TYPE + "honour-misrecorded.v1", HonourMisrecorded.class)
              .with(TYPE + "honour-consented.v1", HonourConsented.class)
              .with(TYPE + "honour-submitted.v1", HonourSubmitted.class)
              .with(TYPE + "honour-review-passed.v1", HonourReviewPassed.class)
              .with(TYPE + "honour-review-returned.v1", HonourReviewReturned.class)
              .with(TYPE + "honour-declined.v1", HonourDeclined.class)
              .with(TYPE + "honour-decided.v1", HonourDecided.class)
              .with(TYPE + "honour-seat-refused.v1", HonourSeatRefused.class)
              .with(TYPE + "honour-awarded.v1", HonourAwarded.class)
              .with(TYPE + "honour-revoked.v1", HonourRevoked.class),
          NominationEvolution::from);

  private NominationEvolution() {}

  static Nomination from(NominationEvent first) {
    if (first instanceof HonourNominated(var id, var proposal, var decider, var congress, var by)) {
      return new Nomination(
          id,
          proposal,
          decider,
          congress,
          by,
          NominationState.DRAFT,
          Dossier.EMPTY,
          proposal.claim(),
          null,
          null);
    }
    if (first instanceof HonourImported imported) {
      return imported(imported);
    }
    throw new IllegalStateException("first fact: " + first + " (expected: nominated or imported)");
  }

  private static Nomination imported(HonourImported fact) {
    NominationState stage =
        fact.congress() ? NominationState.CONGRESS_DECISION : NominationState.GOV_DECISION;
    return new Nomination(
        fact.nominationId(),
        fact.proposal(),
        fact.decider(),
        fact.congress(),
        fact.by(),
        NominationState.IMPORTED,
        Dossier.historic(new Approval(stage, fact.told(), fact.by()), fact.on()),
        fact.proposal().claim(),
        new Nomination.Award(fact.certificateNumber(), fact.told().on()),
        null);
  }

  static Nomination after(Nomination now, NominationEvent fact) {
    Dossier papers = now.dossier();
    return switch (fact) {
      case HonourNominated _ -> now;
      case HonourImported again ->
          now.state() == NominationState.MISRECORDED ? imported(again) : now;
      case HonourConfirmed _ -> now;
      case HonourMisrecorded _ -> without(now, NominationState.MISRECORDED);
      case HonourConsented(_, var on, var file) ->
          at(now, NominationState.CONSENTED, papers.agreed(new Consent(on, file)));
      case HonourSubmitted(_, var to, var on, var by) ->
          at(now, to, papers.sent(new Submission(on, by)));
      case HonourReviewPassed(_, var stage, var told, var by) ->
          at(now, stage.next(now.congress()), papers.passed(new Approval(stage, told, by)));
      case HonourReviewReturned(_, var stage, var told) ->
          at(now, NominationState.RETURNED, papers.returned(new Return(stage, told)));
      case HonourDeclined(_, var stage, var ground, var on, var told, var letter) ->
          without(
              at(now, now.state(), papers.ended(new Ending(stage, ground, on, told, letter))),
              NominationState.DECLINED);
      case HonourDecided _ -> at(now, NominationState.AWARDING, papers);
      case HonourSeatRefused _ ->
          at(now, papers.approvals().getLast().stage(), papers.withoutLast());
      case HonourAwarded(_, _, _, _, var number, var on) ->
          honoured(now, NominationState.AWARDED, new Nomination.Award(number, on), null);
      case HonourRevoked(_, _, _, _, var told, _) ->
          honoured(now, NominationState.REVOKED, now.award(), told);
    };
  }

  private static Nomination at(Nomination now, NominationState state, Dossier papers) {
    return new Nomination(
        now.id(),
        now.proposal(),
        now.decider(),
        now.congress(),
        now.nominatedBy(),
        state,
        papers,
        now.claim(),
        now.award(),
        now.revocation());
  }

  /** Neither an honour nor the claim to one is left. */
  private static Nomination without(Nomination now, NominationState state) {
    return new Nomination(
        now.id(),
        now.proposal(),
        now.decider(),
        now.congress(),
        now.nominatedBy(),
        state,
        now.dossier(),
        null,
        null,
        null);
  }

  private static Nomination honoured(
      Nomination now,
      NominationState state,
      Nomination.@Nullable Award award,
      @Nullable Instruction revocation) {
    return new Nomination(
        now.id(),
        now.proposal(),
        now.decider(),
        now.congress(),
        now.nominatedBy(),
        state,
        now.dossier(),
        now.claim(),
        award,
        revocation);
  }
}
