package org.waishi.consular.trip;

import static org.waishi.consular.trip.TripState.APPROVED;
import static org.waishi.consular.trip.TripState.CANCELLED;
import static org.waishi.consular.trip.TripState.CLOSED;
import static org.waishi.consular.trip.TripState.DEPARTED;
import static org.waishi.consular.trip.TripState.DRAFT;
import static org.waishi.consular.trip.TripState.FAO_REVIEW;
import static org.waishi.consular.trip.TripState.NOTICE;
import static org.waishi.consular.trip.TripState.PASSPORTS_BACK;
import static org.waishi.consular.trip.TripState.RECHECK;
import static org.waishi.consular.trip.TripState.REJECTED;
import static org.waishi.consular.trip.TripState.REPORTED;
import static org.waishi.consular.trip.TripState.RETURNED;
import static org.waishi.consular.trip.TripState.RETURNED_FOR_CHANGE;

import org.waishi.consular.trip.Dossier.Approval;
import org.waishi.consular.trip.Dossier.RiskNote;
import org.waishi.consular.trip.TripEvent.TripApproved;
import org.waishi.consular.trip.TripEvent.TripCancelled;
import org.waishi.consular.trip.TripEvent.TripChanged;
import org.waishi.consular.trip.TripEvent.TripClosed;
import org.waishi.consular.trip.TripEvent.TripDeparted;
import org.waishi.consular.trip.TripEvent.TripDrafted;
import org.waishi.consular.trip.TripEvent.TripFiled;
import org.waishi.consular.trip.TripEvent.TripPassportsBack;
import org.waishi.consular.trip.TripEvent.TripPermitVoid;
import org.waishi.consular.trip.TripEvent.TripRecheckClosed;
import org.waishi.consular.trip.TripEvent.TripRecheckOpened;
import org.waishi.consular.trip.TripEvent.TripRejected;
import org.waishi.consular.trip.TripEvent.TripReported;
import org.waishi.consular.trip.TripEvent.TripReturned;
import org.waishi.consular.trip.TripEvent.TripReviewPassed;
import org.waishi.consular.trip.TripEvent.TripRiskNoted;
import org.waishi.consular.trip.TripEvent.TripSentBack;
import org.waishi.consular.trip.TripEvent.TripSubmitted;
import org.waishi.consular.trip.TripEvent.TripViolation;
import org.waishi.consular.trip.TripEvent.TripViolationsSettled;
import org.waishi.consular.trip.TripStep.Level;

/** How a trip becomes what it is, fact by fact. Decides nothing. */
final class TripEvolution {

  private TripEvolution() {}

  static Trip begin(TripEvent first) {
    if (first instanceof TripDrafted(var id, var mission, var people, var by)) {
      return new Trip(id, mission, people, DRAFT, Dossier.begun(by), null, null);
    }
    throw new IllegalStateException("first fact: " + first + " (expected: TripDrafted)");
  }

  static Trip after(Trip now, TripEvent fact) {
    return switch (fact) {
      case TripDrafted drafted -> begin(drafted);
      case TripChanged changed -> changed(now, changed);
      case TripSubmitted(_, _, var until, var by) ->
          decided(now, NOTICE, now.dossier().noticed(until, by));
      case TripReviewPassed(_, var level, var paper, var by) ->
          decided(now, level.passed(), now.dossier().approved(new Approval(level, paper, by)));
      case TripFiled(_, _, var by) -> decided(now, FAO_REVIEW, now.dossier().madeBy(by));
      case TripApproved yes -> {
        Approval permit = new Approval(Level.FAO, yes.paper(), yes.by());
        yield decided(now, APPROVED, now.dossier().approved(permit));
      }
      case TripSentBack _ -> at(now, RETURNED_FOR_CHANGE);
      case TripRejected _ -> at(now, REJECTED);
      case TripRiskNoted(_, var on, var file, _) ->
          decided(now, now.state(), now.dossier().noted(new RiskNote(on, file)));
      case TripRecheckOpened _ -> at(now, RECHECK);
      case TripRecheckClosed _ -> at(now, APPROVED);
      case TripPermitVoid _ -> now;
      case TripCancelled _ -> at(now, CANCELLED);
      case TripDeparted(_, var on, var due, _) -> under(now, DEPARTED, Journey.begun(on, due));
      case TripReturned back -> {
        Journey over =
            now.onJourney()
                .over(back.returnsOn(), back.countries(), back.papersDueOn(), back.reportDueOn());
        yield under(now, RETURNED, over);
      }
      case TripViolation(_, _, var kind, _, _, _) ->
          under(now, now.state(), now.onJourney().violating(kind));
      case TripViolationsSettled(_, _, var paper, _) ->
          under(now, now.state(), now.onJourney().settled(paper));
      case TripPassportsBack _ -> at(now, PASSPORTS_BACK);
      case TripReported report -> under(now, REPORTED, now.onJourney().reported(report.fileId()));
      case TripClosed _ -> at(now, CLOSED);
    };
  }

  private static Trip changed(Trip now, TripChanged to) {
    return new Trip(
        now.id(),
        to.mission(),
        to.people(),
        now.state().changed(),
        now.dossier().restarted(to.by()),
        null,
        null);
  }

  private static Trip at(Trip now, TripState next) {
    return decided(now, next, now.dossier());
  }

  private static Trip decided(Trip now, TripState next, Dossier dossier) {
    return new Trip(now.id(), now.mission(), now.people(), next, dossier, now.journey(), null);
  }

  private static Trip under(Trip now, TripState next, Journey journey) {
    return new Trip(now.id(), now.mission(), now.people(), next, now.dossier(), journey, null);
  }
}
