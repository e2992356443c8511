package org.waishi.consular.trip;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waishi.consular.paper.Paper;
import org.waishi.consular.trip.Journey.ViolationKind;
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
import org.waishi.consular.trip.limit.Term;
import org.waishi.consular.trip.limit.TermTable;
import org.waishi.consular.trip.mission.Inviter;
import org.waishi.consular.trip.mission.Route;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.FactTypes;

/** What trips say on the log, under its written names, and how it is put. */
public final class TripFacts {

  private static final String SAID = "org.waishi.consular.trip-";

  /** Trips as the write path knows them. */
  public static final AggregateKind<Trip, TripEvent> KIND =
      new AggregateKind<>(
          "consular.trip",
          "trips",
          Trip.class,
          FactTypes.of(TripEvent.class)
              .with(SAID + "drafted.v1", TripDrafted.class)
              .with(SAID + "changed.v1", TripChanged.class)
              .with(SAID + "submitted.v1", TripSubmitted.class)
              .with(SAID + "review-passed.v1", TripReviewPassed.class)
              .with(SAID + "filed.v1", TripFiled.class)
              .with(SAID + "approved.v1", TripApproved.class)
              .with(SAID + "sent-back.v1", TripSentBack.class)
              .with(SAID + "rejected.v1", TripRejected.class)
              .with(SAID + "risk-noted.v1", TripRiskNoted.class)
              .with(SAID + "recheck-opened.v1", TripRecheckOpened.class)
              .with(SAID + "recheck-closed.v1", TripRecheckClosed.class)
              .with(SAID + "permit-void.v1", TripPermitVoid.class)
              .with(SAID + "cancelled.v1", TripCancelled.class)
              .with(SAID + "departed.v1", TripDeparted.class)
              .with(SAID + "returned.v1", TripReturned.class)
              .with(SAID + "violation.v1", TripViolation.class)
              .with(SAID + "violations-settled.v1", TripViolationsSettled.class)
              .with(SAID + "passports-back.v1", TripPassportsBack.class)
              .with(SAID + "reported.v1", TripReported.class)
              .with(SAID + "closed.v1", TripClosed.class),
          TripEvolution::begin);

  private TripFacts() {}

  static TripApproved approved(Trip now, Paper paper, String by) {
    Inviter inviter = now.mission().inviter();
    Route route = now.mission().route();
    return new TripApproved(
        now.id(),
        inviter.country(),
        inviter.tieId(),
        inviter.city(),
        route.countries(),
        route.departsOn(),
        route.returnsOn(),
        now.people(),
        paper,
        by);
  }

  static TripPermitVoid permitVoid(Trip now) {
    Inviter inviter = now.mission().inviter();
    return new TripPermitVoid(now.id(), inviter.country(), inviter.tieId());
  }

  static TripDeparted departed(Trip now, LocalDate on, World world) {
    LocalDate back = on.plusDays(now.mission().route().length() - 1L);
    return new TripDeparted(
        now.id(), on, world.rules().terms().last(Term.REPORT, back), world.by());
  }

  /** That it is back, and everything that was not as permitted. */
  static TripEvent[] returned(Trip now, TripStep.ComeBack back, World world) {
    List<TripEvent> facts = new ArrayList<>();
    TripReturned returned = cameBack(now, back, world);
    facts.add(returned);
    if (returned.days() > now.mission().route().length()) {
      facts.add(violation(now, ViolationKind.TOO_MANY_DAYS, returned));
    } else if (back.on().isAfter(now.mission().route().returnsOn())) {
      facts.add(violation(now, ViolationKind.LATER_DAYS, returned));
    }
    if (!now.mission().route().countries().containsAll(returned.countries())) {
      facts.add(violation(now, ViolationKind.UNPERMITTED_COUNTRY, returned));
    }
    return facts.toArray(TripEvent[]::new);
  }

  private static TripReturned cameBack(Trip now, TripStep.ComeBack back, World world) {
    Inviter inviter = now.mission().inviter();
    LocalDate departedOn = now.onJourney().departedOn();
    TermTable terms = world.rules().terms();
    return new TripReturned(
        now.id(),
        inviter.country(),
        inviter.tieId(),
        inviter.city(),
        back.countries().stream().distinct().toList(),
        departedOn,
        back.on(),
        Route.days(departedOn, back.on()),
        now.people(),
        terms.last(Term.PASSPORTS, back.on()),
        terms.last(Term.REPORT, back.on()),
        world.by());
  }

  private static TripViolation violation(Trip now, ViolationKind kind, TripReturned back) {
    Route permitted = now.mission().route();
    return new TripViolation(
        now.id(),
        now.mission().unit(),
        kind,
        back.days(),
        permitted.length(),
        back.countries().stream().filter(one -> !permitted.countries().contains(one)).toList());
  }
}
