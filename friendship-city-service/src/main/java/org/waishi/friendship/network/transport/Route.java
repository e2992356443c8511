package org.waishi.friendship.network.transport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.network.link.Ending;
import org.waishi.friendship.network.link.Organisation;
import org.waishi.friendship.network.transport.RouteEvent.RouteClosed;
import org.waishi.friendship.network.transport.RouteEvent.RouteOpened;
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
    @Nullable String why)
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
              .with(TYPE + "closed.v1", RouteClosed.class),
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
  public static Decision<Route> open(String id, Plan plan) {
    return bringIn(id, plan, null);
  }

  /** Takes a route down that may have ended since. */
  public static Decision<Route> bringIn(String id, Plan plan, @Nullable Ending ending) {
    List<Refusal> against = against(plan);
    if (ending != null && ending.on().isBefore(plan.validFrom())) {
      against.add(new RouteEndsTooEarly(ending.on().toString(), plan.validFrom().toString()));
    }
    RouteOpened opened = opened(id, plan);
    return Decision.unless(
        against,
        () ->
            ending == null
                ? Decision.begin(Route::from, opened)
                : Decision.begin(Route::from, opened, closed(id, plan, ending)));
  }

  private static RouteOpened opened(String id, Plan plan) {
    return new RouteOpened(
        id,
        plan.mode(),
        plan.fromCity(),
        plan.toCity(),
        plan.carrier(),
        plan.frequency(),
        plan.validFrom(),
        plan.validTo());
  }

  private static RouteClosed closed(String id, Plan plan, Ending ending) {
    return new RouteClosed(
        id, plan.mode(), plan.fromCity(), plan.toCity(), ending.on(), ending.why());
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
  public Decision<Route> close(LocalDate on, String reason) {
    List<Refusal> against = new ArrayList<>();
    if (closedOn != null) {
      against.add(new StepNotAllowed("closures", "CLOSED", allowedSteps()));
    }
    if (on.isBefore(validFrom)) {
      against.add(new RouteEndsTooEarly(on.toString(), validFrom.toString()));
    }
    return Decision.unless(
        against,
        () -> Decision.accept(this, new RouteClosed(id, mode, fromCity, toCity, on, reason)));
  }

  /** The steps that lead on. */
  public List<String> allowedSteps() {
    return closedOn == null ? List.of("closures") : List.of();
  }

  /** Whether it runs on this day. */
  public boolean runs(LocalDate day) {
    return !day.isBefore(validFrom)
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
            var last)) {
      return new Route(id, mode, start, end, carrier, often, since, last, null, null);
    }
    throw new IllegalStateException("first fact: " + first + " (expected: RouteOpened)");
  }

  @Override
  public Route evolve(RouteEvent fact) {
    return switch (fact) {
      case RouteOpened _ -> this;
      case RouteClosed(_, _, _, _, var on, var reason) ->
          new Route(id, mode, fromCity, toCity, carrier, frequency, validFrom, validTo, on, reason);
    };
  }
}
