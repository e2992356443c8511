package org.waishi.friendship.network.transport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.network.link.Ending;
import org.waishi.friendship.network.link.Entered;
import org.waishi.friendship.network.link.Organisation;
import org.waishi.friendship.network.transport.RouteEvent.RouteClosed;
import org.waishi.friendship.network.transport.RouteEvent.RouteOpened;
import org.waishi.friendship.network.transport.RouteEvent.RouteWithdrawn;
import org.waishi.friendship.network.transport.RouteRefusal.RouteEndsTooEarly;
import org.waishi.friendship.network.transport.RouteRefusal.RouteToItself;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FactTypes;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.aggregate.StepNotAllowed;

/**
 * A sea route or a rail link.
 *
 * @param fromCity id of a city, or {@code home}
 * @param validTo its last day; null while nobody knows one
 * @param closedOn the first day on which it does not run, when it was closed
 * @param entered who had a hand in it, and whether it was taken out
 */
public record Route(
    String id,
    Mode mode,
    String fromCity,
    String toCity,
    Organisation carrier,
    Frequency frequency,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable LocalDate closedOn,
    @Nullable String why,
    Entered entered)
    implements Aggregate<Route, RouteEvent> {

  private static final String TYPE = "org.waishi.friendship-city.route-";

  /** How routes are stored and told. */
  public static final AggregateKind<Route, RouteEvent> KIND =
      new AggregateKind<>(
          "friendship-city.route",
          "routes",
          Route.class,
          FactTypes.of(RouteEvent.class)
              .with(TYPE + "opened.v1", RouteOpened.class)
              .with(TYPE + "closed.v1", RouteClosed.class)
              .with(TYPE + "withdrawn.v1", RouteWithdrawn.class),
          Route::from);

  /** How goods and people go. */
  public enum Mode {
    /** By sea (海运). */
    SEA,
    /** By rail (铁路). */
    RAIL
  }

  /** The time in which a route runs so often. */
  public enum Per {
    /** A week. */
    WEEK,
    /** A month. */
    MONTH
  }

  /** How often it runs: {@code 2} a {@code WEEK}. */
  public record Frequency(int times, Per per) {

    /** Refuses what never runs. */
    public Frequency {
      if (times < 1) {
        throw new IllegalArgumentException("times: " + times + " (expected: >= 1)");
      }
    }
  }

  /** A route as it is entered. */
  public record Plan(
      Mode mode,
      String fromCity,
      String toCity,
      Organisation carrier,
      Frequency frequency,
      LocalDate validFrom,
      @Nullable LocalDate validTo) {}

  /** Takes a route down. */
  public static Decision<Route> open(String id, Plan plan, String by) {
    return bringIn(id, plan, null, by);
  }

  /** Takes a route down that may have ended since. */
  public static Decision<Route> bringIn(String id, Plan plan, @Nullable Ending ending, String by) {
    List<Refusal> against = against(plan);
    if (ending != null && ending.on().isBefore(plan.validFrom())) {
      against.add(new RouteEndsTooEarly(ending.on().toString(), plan.validFrom().toString()));
    }
    RouteOpened opened = opened(id, plan, by);
    return Decision.unless(
        against,
        () ->
            ending == null
                ? Decision.begin(Route::from, opened)
                : Decision.begin(Route::from, opened, closed(id, plan, ending, by)));
  }

  private static RouteOpened opened(String id, Plan plan, String by) {
    return new RouteOpened(
        id,
        plan.mode(),
        plan.fromCity(),
        plan.toCity(),
        plan.carrier(),
        plan.frequency(),
        plan.validFrom(),
        plan.validTo(),
        by);
  }

  private static RouteClosed closed(String id, Plan plan, Ending ending, String by) {
    return new RouteClosed(
        id, plan.mode(), plan.fromCity(), plan.toCity(), ending.on(), ending.why(), by);
  }

  private static List<Refusal> against(Plan plan) {
    List<Refusal> against = new ArrayList<>();
    LocalDate last = plan.validTo();
    if (plan.fromCity().equals(plan.toCity())) {
      against.add(new RouteToItself(plan.toCity()));
    }
    if (last != null && last.isBefore(plan.validFrom())) {
      against.add(new RouteEndsTooEarly(last.toString(), plan.validFrom().toString()));
    }
    return against;
  }

  /** Notes that it does not run from a day on. */
  public Decision<Route> close(LocalDate on, String reason, String by) {
    List<Refusal> against = new ArrayList<>();
    StepNotAllowed.against("closures", status(), allowedSteps()).ifPresent(against::add);
    if (on.isBefore(validFrom)) {
      against.add(new RouteEndsTooEarly(on.toString(), validFrom.toString()));
    }
    return Decision.unless(
        against,
        () -> Decision.accept(this, new RouteClosed(id, mode, fromCity, toCity, on, reason, by)));
  }

  /** Takes out what was entered by mistake; who had a hand in it does not. */
  public Decision<Route> withdraw(String reason, String by) {
    List<Refusal> against = new ArrayList<>();
    StepNotAllowed.against("withdrawals", status(), allowedSteps()).ifPresent(against::add);
    entered.against(by).forEach(against::add);
    return Decision.unless(
        against,
        () -> Decision.accept(this, new RouteWithdrawn(id, mode, fromCity, toCity, reason, by)));
  }

  /** Where it stands. */
  private enum Status {
    OPEN,
    CLOSED,
    WITHDRAWN
  }

  private Status status() {
    if (!entered.counts()) {
      return Status.WITHDRAWN;
    }
    return closedOn == null ? Status.OPEN : Status.CLOSED;
  }

  /** The steps that lead on. */
  public List<String> allowedSteps() {
    return switch (status()) {
      case OPEN -> List.of("closures", "withdrawals");
      case CLOSED -> List.of("withdrawals");
      case WITHDRAWN -> List.of();
    };
  }

  /** Whether it runs on this day. */
  public boolean runs(LocalDate day) {
    return entered.counts()
        && !day.isBefore(validFrom)
        && (validTo == null || !day.isAfter(validTo))
        && (closedOn == null || day.isBefore(closedOn));
  }

  static Route from(RouteEvent first) {
    if (first
        instanceof
        RouteOpened(
            var id,
            var mode,
            var start,
            var end,
            var carrier,
            var often,
            var since,
            var last,
            var by)) {
      return new Route(
          id, mode, start, end, carrier, often, since, last, null, null, Entered.by(by));
    }
    throw new IllegalStateException("first fact: " + first + " (expected: RouteOpened)");
  }

  @Override
  public Route evolve(RouteEvent fact) {
    return switch (fact) {
      case RouteOpened _ -> this;
      case RouteClosed(_, _, _, _, var on, var reason, var by) ->
          at(on, reason, entered.endedBy(by));
      case RouteWithdrawn(_, _, _, _, var reason, var by) ->
          at(closedOn, why, entered.withdrawn(reason, by));
    };
  }

  private Route at(@Nullable LocalDate ended, @Nullable String reason, Entered hands) {
    return new Route(
        id, mode, fromCity, toCity, carrier, frequency, validFrom, validTo, ended, reason, hands);
  }
}
