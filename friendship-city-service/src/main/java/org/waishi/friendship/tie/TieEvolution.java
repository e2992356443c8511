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
import org.waishi.friendship.tie.TieEvent.HistoricTieConfirmed;
import org.waishi.friendship.tie.TieEvent.LeadCorrected;
import org.waishi.friendship.tie.TieEvent.LetterOfIntentSigned;
import org.waishi.friendship.tie.TieEvent.PlaceFreed;
import org.waishi.friendship.tie.TieEvent.PlaceKept;
import org.waishi.friendship.tie.TieEvent.ReviewClockStarted;
import org.waishi.friendship.tie.TieEvent.ReviewOverdue;
import org.waishi.friendship.tie.TieEvent.ReviewPassed;
import org.waishi.friendship.tie.TieEvent.ReviewRejected;
import org.waishi.friendship.tie.TieEvent.ReviewRequested;
import org.waishi.friendship.tie.TieEvent.ReviewReturned;
import org.waishi.friendship.tie.TieEvent.ReviewWithdrawn;
import org.waishi.friendship.tie.TieEvent.TieActivated;
import org.waishi.friendship.tie.TieEvent.TieCorrected;
import org.waishi.friendship.tie.TieEvent.TieFellDormant;
import org.waishi.friendship.tie.TieEvent.TieImported;
import org.waishi.friendship.tie.TieEvent.TieNumbered;
import org.waishi.friendship.tie.TieEvent.TieProposed;
import org.waishi.friendship.tie.TieEvent.TieRevived;
import org.waishi.friendship.tie.TieEvent.TieSuperseded;
import org.waishi.friendship.tie.TieEvent.TieSuspended;
import org.waishi.friendship.tie.TieEvent.TieTerminated;
import org.waishi.friendship.tie.historic.FromTable;
import org.waishi.friendship.tie.step.Decree;
import org.waishi.friendship.tie.step.Instruction;
import org.waishi.friendship.tie.step.TieStep;

/** What an allowed step says, and what a tie is after each fact. */
final class TieEvolution {

  private TieEvolution() {}

  static TieProposed proposed(Tie.Lead lead) {
    return new TieProposed(
        lead.cityId(),
        lead.country(),
        lead.kind(),
        lead.upgrades(),
        lead.tiedElsewhere(),
        lead.between());
  }

  static TieImported imported(Tie.Historic told, String sentBy) {
    Background known = told.background();
    return new TieImported(
        told.cityId(),
        told.country(),
        told.kind(),
        told.established(),
        known.networks(),
        known.source(),
        known.notes(),
        known.between(),
        sentBy);
  }

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
      case TieStep.Correct(var kind, var elsewhere, var between) ->
          new LeadCorrected(kind, elsewhere, between);
      case TieStep.SignLetter(var file, var on, _) -> new LetterOfIntentSigned(on, file);
      case TieStep.Submit(var by) -> new ReviewRequested(tie.dossier().stage(), by, today);
      case TieStep.Withdraw() -> new ReviewWithdrawn(tie.dossier().stage(), today, null);
      case TieStep.Recall(var told, _) -> new ReviewWithdrawn(tie.dossier().stage(), today, told);
      case TieStep.Review(_, var told, var gaps, _) -> answer(tie, told, gaps);
      case TieStep.Activate(var file, var on, _) ->
          new TieActivated(city, land, tie.kind(), file, on, tie.lineage().upgrades());
      case TieStep.FallDormant(var told, _) -> new TieFellDormant(city, land, today, told);
      case TieStep.Awaken(var told, _) -> new TieRevived(city, land, today, told);
      case TieStep.Abandon() -> new TieTerminated(city, land, today, null);
      case TieStep.Suspend(var told, _) -> new TieSuspended(city, land, today, told);
      case TieStep.Revive(var told, _) -> new TieRevived(city, land, today, told);
      case TieStep.Terminate(var told, _) -> new TieTerminated(city, land, today, told);
    };
  }

  private static TieEvent answer(Tie tie, Instruction told, List<String> gaps) {
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
      case RETURNED -> new ReviewReturned(at, body, number, told.on(), told.fileId(), gaps);
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
              null,
              null,
              null);
      case TieImported of ->
          new Tie(
              of.cityId(),
              of.country(),
              of.kind(),
              TieState.ACTIVE,
              Dossier.empty(of.kind()),
              Lineage.from(null),
              new Background(of.networks(), of.source(), of.notes(), List.of(), of.between()),
              of.established(),
              FromTable.sent(of.sentBy()),
              null,
              null);
      default -> throw new IllegalStateException("first fact: " + first);
    };
  }

  /** What a table brought in is left alone by tables from the first step of the office on. */
  static Tie after(Tie tie, TieEvent fact) {
    FromTable table = tie.historic();
    return switch (fact) {
      case TieProposed _, TieImported _ -> tie;
      case TieCorrected told ->
          tie.known(told.kind(), told.established(), corrected(tie.background(), told))
              .marked(table == null ? null : table.corrected(told.sentBy()));
      case HistoricTieConfirmed(_, _, _, var by) ->
          tie.marked(table == null ? null : table.confirmed(by));
      case TieNumbered(_, _, var number) -> tie.under(number);
      default -> moved(tie, fact).marked(table == null ? null : table.touched());
    };
  }

  private static Tie moved(Tie tie, TieEvent fact) {
    Dossier papers = tie.dossier();
    return switch (fact) {
      case TieProposed _, TieImported _, TieCorrected _, HistoricTieConfirmed _, TieNumbered _ ->
          tie;
      case LeadCorrected(var kind, var elsewhere, var between) ->
          tie.known(kind, tie.established(), about(tie.background(), elsewhere, between))
              .in(tie.state(), papers.emptied(kind));
      case ExplorationStarted _ -> tie.in(TieState.EXPLORING);
      case LetterOfIntentSigned(var on, _) -> tie.in(TieState.LOI_SIGNED, papers.lettered(on));
      case ReviewRequested(var at, var by, var on) -> tie.in(at, papers.submitted(by, on));
      case ReviewClockStarted(_, var on, var days, var mode) ->
          tie.in(tie.state(), papers.timed(ApprovalClock.started(on, new ReviewTime(days, mode))));
      case ReviewOverdue(_, _, _, var due) -> tie.in(tie.state(), papers.overdue(due));
      case ReviewPassed(var at, var body, var number, var on, var file, var next) ->
          tie.in(next, papers.approved(new Approval(at, body, number, on, file), next));
      case ReviewReturned(_, _, _, var on, var file, var gaps) ->
          tie.in(TieState.RETURNED, papers.returned(on, gaps).served(file));
      case ReviewRejected(_, _, _, _, var file) ->
          tie.in(TieState.EXPLORING, papers.emptied(tie.kind()).served(file));
      case ReviewWithdrawn(_, _, var told) ->
          tie.in(TieState.EXPLORING, papers.emptied(tie.kind()).served(file(told)));
      case TieActivated signed -> tie.since(PartialDate.of(signed.signedOn()));
      case TieFellDormant(_, _, _, var told) ->
          tie.in(TieState.DORMANT, papers.served(told.fileId()));
      case TieSuspended(_, _, _, var told) ->
          tie.in(TieState.SUSPENDED, papers.served(told.fileId()));
      case TieRevived(_, _, _, var told) -> tie.in(TieState.ACTIVE, papers.served(told.fileId()));
      case TieTerminated(_, _, _, var told) ->
          tie.in(TieState.TERMINATED, papers.closed().served(file(told)));
      case PlaceKept(var upgrade) -> tie.of(tie.lineage().keepingPlaceFor(upgrade));
      case TieSuperseded(_, _, var upgrade, _) ->
          tie.in(TieState.SUPERSEDED).of(tie.lineage().keepingPlaceFor(upgrade));
      case PlaceFreed _ -> tie.of(tie.lineage().freed());
    };
  }

  private static @Nullable String file(@Nullable Decree told) {
    return told == null ? null : told.fileId();
  }

  private static Background corrected(Background known, TieCorrected told) {
    return new Background(
        told.networks(), told.source(), told.notes(), known.tiedElsewhere(), known.between());
  }

  private static Background about(
      Background known, List<String> elsewhere, @Nullable Institutions between) {
    return new Background(known.networks(), known.source(), known.notes(), elsewhere, between);
  }
}
