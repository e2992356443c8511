package org.waishi.friendship.tie;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.tie.Dossier.Approval;
import org.waishi.friendship.tie.TieEvent.ExplorationStarted;
import org.waishi.friendship.tie.TieEvent.LetterOfIntentSigned;
import org.waishi.friendship.tie.TieEvent.PlaceFreed;
import org.waishi.friendship.tie.TieEvent.PlaceKept;
import org.waishi.friendship.tie.TieEvent.ReviewPassed;
import org.waishi.friendship.tie.TieEvent.ReviewRejected;
import org.waishi.friendship.tie.TieEvent.ReviewRequested;
import org.waishi.friendship.tie.TieEvent.ReviewReturned;
import org.waishi.friendship.tie.TieEvent.TieActivated;
import org.waishi.friendship.tie.TieEvent.TieCorrected;
import org.waishi.friendship.tie.TieEvent.TieFellDormant;
import org.waishi.friendship.tie.TieEvent.TieImported;
import org.waishi.friendship.tie.TieEvent.TieProposed;
import org.waishi.friendship.tie.TieEvent.TieRevived;
import org.waishi.friendship.tie.TieEvent.TieSuperseded;
import org.waishi.friendship.tie.TieEvent.TieSuspended;
import org.waishi.friendship.tie.TieEvent.TieTerminated;

/** What an allowed step says, and what a tie is after each fact. */
final class TieEvolution {

  private TieEvolution() {}

  static TieEvent fact(Tie tie, TieStep step, LocalDate today) {
    String city = tie.cityId();
    String land = tie.country();
    return switch (step) {
      case TieStep.Explore() -> new ExplorationStarted(today);
      case TieStep.SignLetter(var file, var on) -> new LetterOfIntentSigned(on, file);
      case TieStep.Submit(var by) -> new ReviewRequested(tie.dossier().stage(), by);
      case TieStep.Review(_, var told, _) -> answer(tie, told);
      case TieStep.Activate(var file, var on) ->
          new TieActivated(city, land, tie.kind(), file, on, tie.lineage().upgrades());
      case TieStep.FallDormant() -> new TieFellDormant(city, land, today);
      case TieStep.Suspend() -> new TieSuspended(city, land, today);
      case TieStep.Revive() -> new TieRevived(city, land, today);
      case TieStep.Terminate() -> new TieTerminated(city, land, today);
    };
  }

  private static TieEvent answer(Tie tie, Instruction told) {
    TieState at = tie.state();
    String body = told.body();
    String number = told.documentNumber();
    return switch (told.result()) {
      case APPROVED ->
          new ReviewPassed(
              at,
              body,
              number,
              told.on(),
              Objects.requireNonNull(told.fileId()),
              after(at, tie.kind()));
      case RETURNED -> new ReviewReturned(at, body, number, told.on(), told.fileId());
      case REJECTED -> new ReviewRejected(at, body, number, told.on(), told.fileId());
    };
  }

  /** A sister city also needs the People's Congress and the national friendship association. */
  private static TieState after(TieState review, TieKind kind) {
    boolean sister = kind == TieKind.SISTER;
    return switch (review) {
      case CITY_REVIEW -> sister ? TieState.CONGRESS_REVIEW : TieState.PROVINCE_REVIEW;
      case CONGRESS_REVIEW -> TieState.PROVINCE_REVIEW;
      case PROVINCE_REVIEW -> sister ? TieState.CPAFFC_REVIEW : TieState.APPROVED;
      case CPAFFC_REVIEW -> TieState.APPROVED;
      default -> throw new IllegalStateException("state: " + review + " (expected: a review)");
    };
  }

  static Tie from(TieEvent first) {
    return switch (first) {
      case TieProposed(var city, var land, var kind, var upgrades, var elsewhere) ->
          new Tie(
              city,
              land,
              kind,
              TieState.LEAD,
              Dossier.empty(),
              Lineage.from(upgrades),
              new Background(List.of(), null, null, elsewhere),
              null,
              null);
      case TieImported(var city, var land, var kind, var since, var tags, var source, var notes) ->
          new Tie(
              city,
              land,
              kind,
              TieState.ACTIVE,
              Dossier.empty(),
              Lineage.from(null),
              new Background(tags, source, notes, List.of()),
              since,
              null);
      default -> throw new IllegalStateException("first fact: " + first);
    };
  }

  static Tie after(Tie tie, TieEvent fact) {
    return switch (fact) {
      case TieProposed _, TieImported _ -> tie;
      case TieCorrected(var kind, var since, var tags, var source, var notes) ->
          tie.known(
              kind, since, new Background(tags, source, notes, tie.background().tiedElsewhere()));
      case ExplorationStarted _ -> tie.in(TieState.EXPLORING);
      case LetterOfIntentSigned _ -> tie.in(TieState.LOI_SIGNED);
      case ReviewRequested(var at, var by) ->
          tie.with(at, tie.dossier().submitted(by), tie.lineage());
      case ReviewPassed(var at, var body, var number, var on, var file, var next) ->
          tie.with(
              next,
              tie.dossier().approved(new Approval(at, body, number, on, file), next),
              tie.lineage());
      case ReviewReturned _ -> tie.in(TieState.RETURNED);
      case ReviewRejected _ -> tie.with(TieState.EXPLORING, Dossier.empty(), tie.lineage());
      case TieActivated signed -> tie.since(PartialDate.of(signed.signedOn()));
      case TieFellDormant _ -> tie.in(TieState.DORMANT);
      case TieSuspended _ -> tie.in(TieState.SUSPENDED);
      case TieRevived _ -> tie.in(TieState.ACTIVE);
      case TieTerminated _ -> tie.in(TieState.TERMINATED);
      case PlaceKept(var upgrade) ->
          tie.with(tie.state(), tie.dossier(), tie.lineage().keepingPlaceFor(upgrade));
      case TieSuperseded(_, _, var upgrade, _) ->
          tie.with(TieState.SUPERSEDED, tie.dossier(), tie.lineage().keepingPlaceFor(upgrade));
      case PlaceFreed _ -> tie.with(tie.state(), tie.dossier(), tie.lineage().freed());
    };
  }
}
