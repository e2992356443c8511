package org.waishi.consular.trip;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waishi.consular.trip.TripEvent.TripCancelled;
import org.waishi.consular.trip.TripEvent.TripChanged;
import org.waishi.consular.trip.TripEvent.TripClosed;
import org.waishi.consular.trip.TripEvent.TripDrafted;
import org.waishi.consular.trip.TripEvent.TripFiled;
import org.waishi.consular.trip.TripEvent.TripPassportsBack;
import org.waishi.consular.trip.TripEvent.TripRecheckClosed;
import org.waishi.consular.trip.TripEvent.TripRecheckOpened;
import org.waishi.consular.trip.TripEvent.TripRejected;
import org.waishi.consular.trip.TripEvent.TripReported;
import org.waishi.consular.trip.TripEvent.TripReviewPassed;
import org.waishi.consular.trip.TripEvent.TripRiskNoted;
import org.waishi.consular.trip.TripEvent.TripSentBack;
import org.waishi.consular.trip.TripEvent.TripSubmitted;
import org.waishi.consular.trip.TripEvent.TripViolationsSettled;
import org.waishi.consular.trip.TripStep.Level;
import org.waishi.consular.trip.danger.Danger;
import org.waishi.consular.trip.limit.Term;
import org.waishi.consular.trip.mission.Mission;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.aggregate.StepNotAllowed;

/**
 * An official trip abroad.
 *
 * <p>A draft is put up for notice, passed by the unit and by the finance side, filed with the
 * office and permitted. A change of people, days or route before it leaves lets all of that begin
 * anew. After it has left, only what really happened is noted; what differed from the permit stays
 * with it as a violation.
 *
 * @param people how many travel; who, is sealed beside it
 * @param journey from the day it left
 * @param place its place in the unit's plan, which no other trip has; gone when it is given up or
 *     rejected
 */
public record Trip(
    String id,
    Mission mission,
    int people,
    TripState state,
    Dossier dossier,
    @Nullable Journey journey,
    @Nullable String place)
    implements Aggregate<Trip, TripEvent> {

  /** Derives its place. */
  public Trip {
    place = state.planned() ? mission.place() : null;
  }

  static Decision<Trip> draft(String id, TripStep.Change wish, World world) {
    return Decision.unless(
        TripPolicy.against(wish, world),
        () ->
            Decision.begin(
                TripEvolution::begin,
                new TripDrafted(id, wish.mission(), wish.people(), world.by())));
  }

  /** Takes a step, or says everything that stands against it. */
  Decision<Trip> take(TripStep step, World world) {
    Optional<Refusal> early = StepNotAllowed.against(step.resource(), state, allowed());
    return early.isPresent()
        ? Decision.refuse(early.get())
        : Decision.unless(TripPolicy.against(this, step, world), () -> taken(step, world));
  }

  /** Goes to recheck while a country stops it, and back when none does any more. */
  Decision<Trip> lookAt(List<Danger> dangers) {
    List<String> stopping =
        dangers.stream().filter(Danger::stops).map(Danger::country).distinct().sorted().toList();
    if (state == TripState.APPROVED && !stopping.isEmpty()) {
      return accept(new TripRecheckOpened(id, stopping));
    }
    return state == TripState.RECHECK && stopping.isEmpty()
        ? accept(new TripRecheckClosed(id))
        : Decision.unchanged(this);
  }

  /** The steps that may be tried now, as names of resources to post to. */
  public List<String> allowed() {
    List<String> steps = new ArrayList<>(state.steps());
    if (journey != null && journey.open() > 0) {
      steps.add("violation-settlements");
    }
    return List.copyOf(steps);
  }

  /** How it went; it has left. */
  Journey onJourney() {
    return Objects.requireNonNull(journey, "journey");
  }

  private Decision<Trip> taken(TripStep step, World world) {
    String by = world.by();
    return switch (step) {
      case TripStep.Change(var wish, var number, _) ->
          without(new TripChanged(id, wish, number, by));
      case TripStep.Submit(var on) ->
          accept(new TripSubmitted(id, on, world.rules().terms().last(Term.NOTICE, on), by));
      case TripStep.Review review -> accept(answered(review, by));
      case TripStep.FileIt() -> accept(new TripFiled(id, mission.unit(), by));
      case TripStep.NoteRisk(var note) ->
          accept(new TripRiskNoted(id, note.on(), note.fileId(), by));
      case TripStep.Depart(var on) -> accept(TripFacts.departed(this, on, world));
      case TripStep.ComeBack back -> accept(TripFacts.returned(this, back, world));
      case TripStep.HandPassportsIn(var on) -> {
        LocalDate due = Objects.requireNonNull(onJourney().passportsDueOn());
        yield accept(new TripPassportsBack(id, on, due, on.isAfter(due), by));
      }
      case TripStep.Report(var on, var file) -> {
        LocalDate due = onJourney().reportDueOn();
        yield accept(new TripReported(id, on, due, on.isAfter(due), file, by));
      }
      case TripStep.Settle(var paper) ->
          accept(new TripViolationsSettled(id, mission.unit(), paper, by));
      case TripStep.Close() -> accept(new TripClosed(id, by));
      case TripStep.Cancel(var reason) -> without(new TripCancelled(id, reason, by));
    };
  }

  private TripEvent answered(TripStep.Review review, String by) {
    Level level = review.level();
    return switch (review.outcome()) {
      case APPROVED ->
          level == Level.FAO
              ? TripFacts.approved(this, review.paper(), by)
              : new TripReviewPassed(id, level, review.paper(), by);
      case RETURNED -> new TripSentBack(id, level, review.paper(), by);
      case REJECTED -> new TripRejected(id, level, review.paper(), by);
    };
  }

  /** With it the permit, if there is one, is void. */
  private Decision<Trip> without(TripEvent fact) {
    return state.permitted() ? accept(TripFacts.permitVoid(this), fact) : accept(fact);
  }

  private Decision<Trip> accept(TripEvent... facts) {
    return Decision.accept(this, facts);
  }

  @Override
  public Trip evolve(TripEvent fact) {
    return TripEvolution.after(this, fact);
  }
}
