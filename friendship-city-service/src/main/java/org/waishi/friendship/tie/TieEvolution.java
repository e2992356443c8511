package org.waishi.friendship.tie;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.clock.ApprovalClock;
import org.waishi.friendship.clock.ReviewTime;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.tie.Dossier.Approval;
import org.waishi.friendship.tie.TieEvent.ExplorationStarted;
import org.waishi.friendship.tie.TieEvent.LetterOfIntentSigned;
import org.waishi.friendship.tie.TieEvent.PlaceFreed;
import org.waishi.friendship.tie.TieEvent.PlaceKept;
import org.waishi.friendship.tie.TieEvent.ReviewClockStarted;
import org.waishi.friendship.tie.TieEvent.ReviewOverdue;
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
import org.waishi.friendship.tie.step.Instruction;
import org.waishi.friendship.tie.step.TieStep;

/** What an allowed step says, and what a tie is after each fact. */
final class TieEvolution {

  private TieEvolution() {}

  /** What the step says, and that the clock of the review begins that it leads to. */
  static TieEvent[] facts(Tie tie, TieStep step, Circumstances now) {
    TieEvent fact = fact(tie, step, now.today());
    return Stream.concat(Stream.of(fact), clock(tie, fact, now).stream()).toArray(TieEvent[]::new);
  }

  /** Corrected papers come back to the clock that they left. */
  private static Optional<TieEvent> clock(Tie tie, TieEvent fact, Circumstances now) {
    return switch (fact) {
      case ReviewPassed passed -> started(passed.next(), now);
      case ReviewRequested(var stage, _, _) when tie.dossier().clock() == null ->
          started(stage, now);
      default -> Optional.empty();
    };
  }

  private static Optional<TieEvent> started(TieState stage, Circumstances now) {
    return now.timeOf(stage)
        .map(time -> new ReviewClockStarted(stage, now.today(), time.workingDays(), time.mode()));
  }

  private static TieEvent fact(Tie tie, TieStep step, LocalDate today) {
    String city = tie.cityId();
    String land = tie.country();
    return switch (step) {
      case TieStep.Explore() -> new ExplorationStarted(today);
      case TieStep.SignLetter(var file, var on) -> new LetterOfIntentSigned(on, file);
      case TieStep.Submit(var by) -> new ReviewRequested(tie.dossier().stage(), by, today);
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
              tie.kind().after(at));
      case RETURNED -> new ReviewReturned(at, body, number, told.on(), told.fileId());
      case REJECTED -> new ReviewRejected(at, body, number, told.on(), told.fileId());
    };
  }

  static Tie from(TieEvent first) {
    return switch (first) {
      case TieProposed(var city, var land, var kind, var upgrades, var elsewhere, var between) ->
          new Tie(
              city,
              land,
              kind,
              TieState.LEAD,
              Dossier.empty(kind),
              Lineage.from(upgrades),
              new Background(List.of(), null, null, elsewhere, between),
              null,
              null);
      case TieImported(
              var city,
              var land,
              var kind,
              var since,
              var tags,
              var source,
              var notes,
              var between) ->
          new Tie(
              city,
              land,
              kind,
              TieState.ACTIVE,
              Dossier.empty(kind),
              Lineage.from(null),
              new Background(tags, source, notes, List.of(), between),
              since,
              null);
      default -> throw new IllegalStateException("first fact: " + first);
    };
  }

  static Tie after(Tie tie, TieEvent fact) {
    return switch (fact) {
      case TieProposed _, TieImported _ -> tie;
      case TieCorrected(var kind, var since, var tags, var source, var notes) ->
          tie.known(kind, since, corrected(tie.background(), tags, source, notes));
      case ExplorationStarted _ -> tie.in(TieState.EXPLORING);
      case LetterOfIntentSigned _ -> tie.in(TieState.LOI_SIGNED);
      case ReviewRequested(var at, var by, var on) ->
          tie.with(at, tie.dossier().submitted(by, on), tie.lineage());
      case ReviewClockStarted(_, var on, var days, var mode) ->
          papers(tie, tie.dossier().timed(ApprovalClock.started(on, new ReviewTime(days, mode))));
      case ReviewOverdue(_, _, _, var due) -> papers(tie, tie.dossier().overdue(due));
      case ReviewPassed(var at, var body, var number, var on, var file, var next) ->
          tie.with(
              next,
              tie.dossier().approved(new Approval(at, body, number, on, file), next),
              tie.lineage());
      case ReviewReturned back ->
          tie.with(TieState.RETURNED, tie.dossier().returned(back.on()), tie.lineage());
      case ReviewRejected _ ->
          tie.with(TieState.EXPLORING, Dossier.empty(tie.kind()), tie.lineage());
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

  private static Tie papers(Tie tie, Dossier papers) {
    return tie.with(tie.state(), papers, tie.lineage());
  }

  private static Background corrected(
      Background known, List<String> tags, @Nullable String source, @Nullable String notes) {
    return new Background(tags, source, notes, known.tiedElsewhere(), known.between());
  }
}
