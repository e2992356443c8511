package org.waishi.friendship.honour;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.honour.NominationEvent.HonourAwarded;
import org.waishi.friendship.honour.NominationEvent.HonourConfirmed;
import org.waishi.friendship.honour.NominationEvent.HonourConsented;
import org.waishi.friendship.honour.NominationEvent.HonourDecided;
import org.waishi.friendship.honour.NominationEvent.HonourDeclined;
import org.waishi.friendship.honour.NominationEvent.HonourDeclined.Ground;
import org.waishi.friendship.honour.NominationEvent.HonourImported;
import org.waishi.friendship.honour.NominationEvent.HonourMisrecorded;
import org.waishi.friendship.honour.NominationEvent.HonourNominated;
import org.waishi.friendship.honour.NominationEvent.HonourReviewPassed;
import org.waishi.friendship.honour.NominationEvent.HonourReviewReturned;
import org.waishi.friendship.honour.NominationEvent.HonourRevoked;
import org.waishi.friendship.honour.NominationEvent.HonourSeatRefused;
import org.waishi.friendship.honour.NominationEvent.HonourSubmitted;
import org.waishi.friendship.honour.kind.Decider;
import org.waishi.friendship.honour.kind.HonourRule;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.Refusal;

/**
 * A nomination for an honour.
 *
 * <p>When the last body has said yes it is {@link NominationState#AWARDING}: nothing but its award
 * can follow then, or the session's word that no seat is left. So a number is given only to what is
 * certain to be awarded, and none is ever lost.
 *
 * @param decider whose decision it is
 * @param congress whether the People's Congress decides after that
 * @param claim by which one person has one honour of a kind; gone once it is declined or was a
 *     mistake
 */
public record Nomination(
    String id,
    Proposal proposal,
    Decider decider,
    boolean congress,
    String nominatedBy,
    NominationState state,
    Dossier dossier,
    @Nullable String claim,
    @Nullable Award award,
    @Nullable Instruction revocation)
    implements Aggregate<Nomination, NominationEvent> {

  /** The honour as it was given. */
  @Schema(name = "HonourAward")
  public record Award(String certificateNumber, LocalDate on) {}

  /** Proposes somebody, against whom and whose proposal this stands. */
  static Decision<Nomination> propose(
      String id, Proposal proposal, HonourRule rule, List<Refusal> against, String by) {
    return Decision.unless(
        against,
        () ->
            Decision.begin(
                NominationEvolution::from,
                new HonourNominated(id, proposal, rule.decider(), rule.congress(), by)));
  }

  /** Takes over an honour that was given before this register. */
  static Decision<Nomination> bringIn(
      HistoricHonour honour, HonourRule rule, List<Refusal> against, LocalDate today, String by) {
    return Decision.unless(
        against,
        () -> Decision.begin(NominationEvolution::from, imported(honour, rule, today, by)));
  }

  /** Takes over what a newer table says, where the last one was found to be a mistake. */
  Decision<Nomination> bringInAgain(
      HistoricHonour honour, HonourRule rule, List<Refusal> against, LocalDate today, String by) {
    return state == NominationState.MISRECORDED
        ? Decision.unless(against, () -> accept(imported(honour, rule, today, by)))
        : Decision.unchanged(this);
  }

  private static HonourImported imported(
      HistoricHonour honour, HonourRule rule, LocalDate today, String by) {
    return new HonourImported(
        honour.id(),
        honour.proposal(),
        rule.decider(),
        rule.congress(),
        honour.certificateNumber(),
        honour.told(),
        today,
        by);
  }

  /** The steps that lead on now: what a body has approved is taken back by a paper only. */
  public List<String> steps() {
    String other = dossier.approvals().isEmpty() ? "recalls" : "withdrawals";
    return state.steps().stream().filter(step -> !step.equals(other)).toList();
  }

  /** Takes a step, or says everything that stands against it. */
  Decision<Nomination> take(NominationStep step, Circumstances world) {
    return Decision.unless(NominationRules.against(this, step, world), () -> taken(step));
  }

  /** Gives the honour, under the number that its seat has. */
  public Decision<Nomination> award(String number) {
    return state == NominationState.AWARDING
        ? accept(awarded(new Award(number, dossier.last().orElseThrow())))
        : Decision.unchanged(this);
  }

  private HonourAwarded awarded(Award as) {
    return new HonourAwarded(
        id,
        proposal.friendId(),
        proposal.kind(),
        proposal.session(),
        as.certificateNumber(),
        as.on());
  }

  private Award given() {
    return Objects.requireNonNull(award);
  }

  /** Hears that the session has no seat left. */
  public Decision<Nomination> seatRefused() {
    return state == NominationState.AWARDING
        ? accept(new HonourSeatRefused(id, proposal.kind(), proposal.session()))
        : Decision.unchanged(this);
  }

  /** Whether this step is the last yes before the award, if it may be taken. */
  public boolean decidedBy(NominationStep step) {
    NominationState last =
        congress ? NominationState.CONGRESS_DECISION : NominationState.GOV_DECISION;
    return step instanceof NominationStep.Review review
        && review.outcome() == Instruction.Outcome.APPROVED
        && last.steps().contains(review.resource());
  }

  /** Whose answer a review is: the office's that takes such persons, or the deciding body's. */
  String whose(NominationState stage) {
    return switch (stage) {
      case FAO_REVIEW -> proposal.person().office().name();
      case GOV_DECISION -> decider.name();
      default -> "";
    };
  }

  @Override
  public Nomination evolve(NominationEvent fact) {
    return NominationEvolution.after(this, fact);
  }

  private Decision<Nomination> taken(NominationStep step) {
    return switch (step) {
      case NominationStep.Confirm(var on, var by) ->
          Decision.accept(this, new HonourConfirmed(id, on, by), awarded(given()));
      case NominationStep.Reject(var on, var reason, var by) ->
          accept(new HonourMisrecorded(id, proposal.kind(), proposal.session(), reason, on, by));
      case NominationStep.Agree(var on, var file) -> accept(new HonourConsented(id, on, file));
      case NominationStep.Submit(var on, var by) ->
          accept(new HonourSubmitted(id, dossier.ahead(), on, by));
      case NominationStep.Review review -> reviewed(review);
      case NominationStep.Withdraw(var on, var whose) ->
          accept(new HonourDeclined(id, state, whose, on, null, null));
      case NominationStep.Recall(var on, var whose, var letter, _) ->
          accept(new HonourDeclined(id, state, whose, on, null, letter));
      case NominationStep.Revoke(var told, var by) ->
          accept(
              new HonourRevoked(
                  id, proposal.friendId(), proposal.kind(), given().certificateNumber(), told, by));
    };
  }

  private Decision<Nomination> reviewed(NominationStep.Review review) {
    Instruction told = review.told();
    return switch (review.outcome()) {
      case APPROVED -> passed(new HonourReviewPassed(id, state, told, review.by()));
      case RETURNED -> accept(new HonourReviewReturned(id, state, told));
      case DECLINED -> accept(new HonourDeclined(id, state, Ground.REVIEW, told.on(), told, null));
    };
  }

  private Decision<Nomination> passed(HonourReviewPassed yes) {
    return state.next(congress) == NominationState.AWARDING
        ? Decision.accept(this, yes, new HonourDecided(id, proposal.kind(), proposal.session()))
        : accept(yes);
  }

  private Decision<Nomination> accept(NominationEvent fact) {
    return Decision.accept(this, fact);
  }
}
