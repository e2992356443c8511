package org.waishi.friendship.agreement;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.agreement.AgreementEvent.AgreementAbandoned;
import org.waishi.friendship.agreement.AgreementEvent.AgreementApproved;
import org.waishi.friendship.agreement.AgreementEvent.AgreementChecked;
import org.waishi.friendship.agreement.AgreementEvent.AgreementCleared;
import org.waishi.friendship.agreement.AgreementEvent.AgreementClockStarted;
import org.waishi.friendship.agreement.AgreementEvent.AgreementConfirmed;
import org.waishi.friendship.agreement.AgreementEvent.AgreementDrafted;
import org.waishi.friendship.agreement.AgreementEvent.AgreementExpired;
import org.waishi.friendship.agreement.AgreementEvent.AgreementExpiring;
import org.waishi.friendship.agreement.AgreementEvent.AgreementImported;
import org.waishi.friendship.agreement.AgreementEvent.AgreementInForce;
import org.waishi.friendship.agreement.AgreementEvent.AgreementKept;
import org.waishi.friendship.agreement.AgreementEvent.AgreementMisrecorded;
import org.waishi.friendship.agreement.AgreementEvent.AgreementNumbered;
import org.waishi.friendship.agreement.AgreementEvent.AgreementProlonged;
import org.waishi.friendship.agreement.AgreementEvent.AgreementQuestioned;
import org.waishi.friendship.agreement.AgreementEvent.AgreementRejected;
import org.waishi.friendship.agreement.AgreementEvent.AgreementRenewed;
import org.waishi.friendship.agreement.AgreementEvent.AgreementReturned;
import org.waishi.friendship.agreement.AgreementEvent.AgreementReviewOverdue;
import org.waishi.friendship.agreement.AgreementEvent.AgreementRevised;
import org.waishi.friendship.agreement.AgreementEvent.AgreementSigned;
import org.waishi.friendship.agreement.AgreementEvent.AgreementStandsAgain;
import org.waishi.friendship.agreement.AgreementEvent.AgreementSubmitted;
import org.waishi.friendship.agreement.AgreementEvent.AgreementTerminated;
import org.waishi.friendship.agreement.dossier.Dossier;
import org.waishi.friendship.agreement.dossier.Question;
import org.waishi.friendship.agreement.dossier.Setback;
import org.waishi.friendship.agreement.signing.Signing;
import org.waishi.friendship.agreement.terms.Content;
import org.waishi.friendship.clock.ApprovalClock;
import org.waishi.friendship.clock.ReviewTime;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.FactTypes;

/** How one state of an agreement follows from another. */
public final class AgreementEvolution {

  private static final String TYPE = "org.waishi.friendship-city.agreement-";

  /** How agreements are stored and told. */
  public static final AggregateKind<Agreement, AgreementEvent> KIND =
      new AggregateKind<>(
          "friendship-city.agreement",
          "agreements",
          Agreement.class,
          FactTypes.of(AgreementEvent.class)
              .with(TYPE + "drafted.v1", AgreementDrafted.class)
              .with(TYPE + "imported.v1", AgreementImported.class)
              .with(TYPE + "confirmed.v1", AgreementConfirmed.class)
              .with(TYPE + "misrecorded.v1", AgreementMisrecorded.class)
              .with(TYPE + "stands-again.v1", AgreementStandsAgain.class)
              .with(TYPE + "numbered.v1", AgreementNumbered.class)
              .with(TYPE + "revised.v1", AgreementRevised.class)
              .with(TYPE + "submitted.v1", AgreementSubmitted.class)
              .with(TYPE + "clock-started.v1", AgreementClockStarted.class)
              .with(TYPE + "review-overdue.v1", AgreementReviewOverdue.class)
              .with(TYPE + "checked.v1", AgreementChecked.class)
              .with(TYPE + "returned.v1", AgreementReturned.class)
              .with(TYPE + "rejected.v1", AgreementRejected.class)
              .with(TYPE + "approved.v1", AgreementApproved.class)
              .with(TYPE + "signed.v1", AgreementSigned.class)
              .with(TYPE + "in-force.v1", AgreementInForce.class)
              .with(TYPE + "expiring.v1", AgreementExpiring.class)
              .with(TYPE + "prolonged.v1", AgreementProlonged.class)
              .with(TYPE + "expired.v1", AgreementExpired.class)
              .with(TYPE + "renewed.v1", AgreementRenewed.class)
              .with(TYPE + "questioned.v1", AgreementQuestioned.class)
              .with(TYPE + "cleared.v1", AgreementCleared.class)
              .with(TYPE + "kept.v1", AgreementKept.class)
              .with(TYPE + "abandoned.v1", AgreementAbandoned.class)
              .with(TYPE + "terminated.v1", AgreementTerminated.class),
          AgreementEvolution::from);

  private AgreementEvolution() {}

  static Agreement from(AgreementEvent first) {
    if (first
        instanceof AgreementDrafted(var id, var tie, var country, var kind, var content, var by)) {
      return new Agreement(
          id,
          tie,
          country,
          kind,
          content,
          AgreementState.DRAFT,
          Dossier.by(by),
          null,
          null,
          null,
          null,
          null);
    }
    if (first instanceof AgreementImported historic) {
      return imported(historic);
    }
    throw new IllegalStateException("first fact: " + first + " (expected: drafted or imported)");
  }

  private static Agreement imported(AgreementImported fact) {
    return new Agreement(
        fact.agreementId(),
        fact.tieId(),
        fact.country(),
        fact.kind(),
        fact.content(),
        AgreementState.SIGNED,
        Dossier.historic(fact.by(), fact.on()),
        fact.signing(),
        fact.signing().validUntil(),
        null,
        null,
        null);
  }

  static Agreement after(Agreement now, AgreementEvent fact) {
    Dossier papers = now.dossier();
    return switch (fact) {
      case AgreementDrafted _ -> now;
      case AgreementImported again ->
          now.state() == AgreementState.MISRECORDED ? imported(again) : now;
      case AgreementConfirmed(_, _, _, _, var by) -> told(now, papers.confirmed(by));
      case AgreementMisrecorded _ -> ended(now, AgreementState.MISRECORDED, null);
      case AgreementStandsAgain _ -> living(now, AgreementState.SIGNED, now.validUntil(), null);
      case AgreementNumbered(_, _, var number) -> numbered(now, number);
      case AgreementRevised(_, var content, var by) ->
          written(now, content, AgreementState.DRAFT, papers.written(by));
      case AgreementSubmitted(_, var by, var on) ->
          written(now, now.content(), AgreementState.LEGAL_CHECK, papers.submitted(by, on));
      case AgreementClockStarted(_, _, var on, var days, var mode) ->
          told(now, papers.timed(ApprovalClock.started(on, new ReviewTime(days, mode))));
      case AgreementReviewOverdue(_, _, _, _, var due) -> told(now, papers.overdue(due));
      case AgreementChecked(_, var told, _) ->
          written(now, now.content(), AgreementState.LEGAL_CHECK, papers.checked(told));
      case AgreementReturned(_, var stage, var told) ->
          written(
              now, now.content(), AgreementState.DRAFT, papers.returned(new Setback(stage, told)));
      case AgreementRejected(_, _, _, var stage, var told) ->
          ended(
              told(now, papers.rejected(new Setback(stage, told))),
              AgreementState.TERMINATED,
              null);
      case AgreementApproved(_, var told, _) ->
          written(now, now.content(), AgreementState.APPROVED, papers.approved(told));
      case AgreementSigned(_, _, _, _, var how, var until) -> signed(now, how, until);
      case AgreementInForce _ -> living(now, AgreementState.IN_FORCE, now.validUntil(), null);
      case AgreementExpiring reminder ->
          living(now, AgreementState.EXPIRING, now.validUntil(), reminder.monthsAhead());
      case AgreementProlonged(_, _, var until) -> living(now, AgreementState.IN_FORCE, until, null);
      case AgreementExpired _ -> ended(now, AgreementState.EXPIRED, null);
      case AgreementRenewed(_, _, var by, _) -> ended(now, AgreementState.RENEWED, by);
      case AgreementQuestioned(_, _, _, var tie, _) ->
          told(now, papers.questioned(new Question(tie, false)));
      case AgreementCleared _ -> told(now, papers.questioned(null));
      case AgreementKept(_, _, _, var told) ->
          told(now, papers.decided(told).questioned(new Question(asked(papers).tie(), true)));
      case AgreementAbandoned _ ->
          ended(told(now, papers.timed(null)), AgreementState.TERMINATED, null);
      case AgreementTerminated(_, _, _, var told, _) ->
          ended(told(now, papers.decided(told).timed(null)), AgreementState.TERMINATED, null);
    };
  }

  private static Agreement written(
      Agreement now, Content content, AgreementState state, Dossier papers) {
    return new Agreement(
        now.id(),
        now.tieId(),
        now.country(),
        now.kind(),
        content,
        state,
        papers,
        null,
        null,
        null,
        null,
        now.number());
  }

  private static Agreement signed(Agreement now, Signing how, @Nullable LocalDate until) {
    return new Agreement(
        now.id(),
        now.tieId(),
        now.country(),
        now.kind(),
        now.content(),
        AgreementState.SIGNED,
        now.dossier(),
        how,
        until,
        null,
        null,
        now.number());
  }

  private static Agreement living(
      Agreement now, AgreementState state, @Nullable LocalDate until, @Nullable Integer reminded) {
    return new Agreement(
        now.id(),
        now.tieId(),
        now.country(),
        now.kind(),
        now.content(),
        state,
        now.dossier(),
        now.signing(),
        until,
        reminded,
        null,
        now.number());
  }

  private static Agreement ended(Agreement now, AgreementState state, @Nullable String by) {
    return new Agreement(
        now.id(),
        now.tieId(),
        now.country(),
        now.kind(),
        now.content(),
        state,
        now.dossier(),
        now.signing(),
        now.validUntil(),
        now.reminded(),
        by,
        now.number());
  }

  private static Agreement numbered(Agreement now, String number) {
    return new Agreement(
        now.id(),
        now.tieId(),
        now.country(),
        now.kind(),
        now.content(),
        now.state(),
        now.dossier(),
        now.signing(),
        now.validUntil(),
        now.reminded(),
        now.renewedBy(),
        number);
  }

  private static Question asked(Dossier papers) {
    return Objects.requireNonNull(papers.question());
  }

  private static Agreement told(Agreement now, Dossier papers) {
    return new Agreement(
        now.id(),
        now.tieId(),
        now.country(),
        now.kind(),
        now.content(),
        now.state(),
        papers,
        now.signing(),
        now.validUntil(),
        now.reminded(),
        now.renewedBy(),
        now.number());
  }
}
