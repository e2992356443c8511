package org.waishi.consular.trip;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.consular.trip.TripRefusal.PersonOnAnotherTrip;
import org.waishi.consular.trip.TripRefusal.PlanEntryUsed;
import org.waishi.consular.trip.TripRefusal.UnitHasViolations;
import org.waishi.consular.trip.TripRefusal.UnitOwesReports;
import org.waishi.consular.trip.danger.Dangers;
import org.waishi.consular.trip.delegation.Member;
import org.waishi.consular.trip.delegation.Rosters;
import org.waishi.consular.trip.limit.TripRules;
import org.waishi.consular.trip.mission.Mission;
import org.waishi.consular.trip.quota.AnnualPlans;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.calendar.WorkingDays;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Step;
import org.waishi.platform.command.Stored;
import org.waishi.platform.crypto.PersonalData;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.page.Slice;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.Aggregates;
import org.waishi.platform.store.Order;
import org.waishi.platform.store.Uniqueness;
import org.waishi.platform.time.OfficeDay;

/** All trips. */
@Component
public class Trips {

  private final Aggregates<Trip, TripEvent> trips;
  private final AnnualPlans plans;
  private final Dangers dangers;
  private final Rosters rosters;
  private final OfficeDay office;
  private final TripRules rules;

  Trips(
      AggregateStore store,
      AnnualPlans plans,
      Dangers dangers,
      Rosters rosters,
      OfficeDay office,
      WorkingDays workingDays) {
    this.trips =
        store
            .open(
                TripFacts.KIND,
                new Uniqueness(TripFilters.PLACE, new PlanEntryUsed()),
                new Uniqueness(TripFilters.MARKS, new PersonOnAnotherTrip()))
            .indexed(TripFilters.STATE, "_id")
            .indexed(TripFilters.UNIT, "_id")
            .indexed(TripFilters.REPORT_DUE);
    this.plans = plans;
    this.dangers = dangers;
    this.rosters = rosters;
    this.office = office;
    this.rules = TripRules.shipped(workingDays);
  }

  /** What a list is narrowed to; null means any. */
  public record Wanted(
      @Nullable TripState state,
      @Nullable String unit,
      @Nullable String country,
      @Nullable String tie,
      @Nullable Boolean reportOverdue) {}

  /** What a unit asks for, with who travels. */
  public record Wish(Mission mission, List<Member> delegation) {

    /** Keeps its own copy. */
    public Wish {
      delegation = List.copyOf(delegation);
    }
  }

  /** Takes a draft down. */
  public Result<Trip> draft(Wish wish, Origin origin) {
    Command command = Command.of(origin, wish).sealing(rosters.of(wish.delegation()));
    return trips.create(
        command, id -> Trip.draft(id, asked(wish), world(wish.mission(), origin.actor())));
  }

  /** Asks for something else. */
  public Result<Trip> change(Step step, Wish wish) {
    return take(step, step.command(wish).sealing(rosters.of(wish.delegation())), asked(wish));
  }

  /** Takes any other step. */
  public Result<Trip> take(Step step, TripStep wish) {
    return take(step, step.command(wish).sealing(sealing(step.id(), wish)), wish);
  }

  /** Looks at every permitted trip again; may be repeated, and by many at once. */
  public void recheck(Origin origin) {
    List<Stored<Trip>> permitted = new ArrayList<>();
    trips.each(TripFilters.permitted(), permitted::add);
    permitted.forEach(
        trip ->
            trips.change(
                trip.id(),
                Command.of(origin, trip.id()),
                now -> now.lookAt(dangers.on(now.mission().route()))));
  }

  /** One trip. */
  public Optional<Stored<Trip>> find(String id) {
    return trips.find(id);
  }

  /** One page, by id. */
  public Slice<Stored<Trip>> page(Wanted wanted, PageRequest page) {
    return trips.page(TripFilters.of(wanted, office.today()), Order.byId(), page);
  }

  /** All of them, for a table. */
  public List<Stored<Trip>> all(Wanted wanted) {
    List<Stored<Trip>> all = new ArrayList<>();
    trips.each(TripFilters.of(wanted, office.today()), all::add);
    return all;
  }

  /** How many reports are owed past their day. */
  public long reportsOverdue() {
    return trips.count(TripFilters.owing(office.today()));
  }

  /** Who travels, in clear; who calls this has journalled the look or is about to. */
  public List<Member> delegation(Stored<Trip> trip) {
    return rosters.inClear(trip.personal());
  }

  private Result<Trip> take(Step step, Command command, TripStep wish) {
    return trips.change(step.id(), command, now -> now.take(wish, world(now.mission(), step.by())));
  }

  private TripStep.Change asked(Wish wish) {
    List<Refusal> against =
        Stream.concat(
                Rosters.against(wish.delegation()).stream(), plans.against(wish.mission()).stream())
            .toList();
    return new TripStep.Change(wish.mission(), wish.delegation().size(), against);
  }

  private World world(Mission mission, String by) {
    return new World(
        by, office.today(), dangers.on(mission.route()), standing(mission.unit()), rules);
  }

  private List<Refusal> standing(String unit) {
    List<Refusal> all = new ArrayList<>();
    long violated = count(unit, TripFilters.violated());
    if (violated > 0) {
      all.add(new UnitHasViolations(unit, violated));
    }
    long owing = count(unit, TripFilters.owing(office.today()));
    if (owing > 0) {
      all.add(new UnitOwesReports(unit, owing));
    }
    return all;
  }

  private long count(String unit, Bson which) {
    return trips.count(and(eq(TripFilters.UNIT, unit), which));
  }

  /** Who travels is marked from the notice on, for the days that the trip takes. */
  private UnaryOperator<PersonalData> sealing(String id, TripStep wish) {
    return switch (wish) {
      case TripStep.Submit _ -> marked(id, LocalDate.MAX);
      case TripStep.ComeBack back -> marked(id, back.on());
      case TripStep.Review review when review.outcome() != TripStep.Outcome.APPROVED ->
          rosters.unmarked();
      case TripStep.Cancel _ -> rosters.unmarked();
      default -> UnaryOperator.identity();
    };
  }

  /** The step names the version that was seen, so the route is the one that it is taken on. */
  private UnaryOperator<PersonalData> marked(String id, LocalDate latest) {
    return trips
        .find(id)
        .map(trip -> trip.state().mission().route())
        .map(route -> rosters.marked(route.departsOn(), route.lastDay(latest)))
        .orElseGet(UnaryOperator::identity);
  }
}
