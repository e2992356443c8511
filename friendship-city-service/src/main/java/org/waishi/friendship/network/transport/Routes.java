package org.waishi.friendship.network.transport;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.or;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.friendship.city.Cities;
import org.waishi.friendship.city.City;
import org.waishi.friendship.network.link.Ending;
import org.waishi.friendship.network.transport.RouteRefusal.NoPortAtTheEnd;
import org.waishi.friendship.network.transport.RouteRefusal.UnknownEnd;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Step;
import org.waishi.platform.command.Stored;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.page.Slice;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.Aggregates;
import org.waishi.platform.store.Narrowing;
import org.waishi.platform.store.Order;

/** Where routes are kept. */
@Component
public class Routes {

  private final Aggregates<Route, RouteEvent> routes;
  private final Cities cities;

  Routes(AggregateStore store, Cities cities) {
    this.routes =
        store.open(Route.KIND).indexed("state.fromCity", "_id").indexed("state.toCity", "_id");
    this.cities = cities;
  }

  /** Which routes a list is about; null means any. */
  public record Filter(Route.@Nullable Mode mode, @Nullable String city) {

    private Bson wanted() {
      return Narrowing.none()
          .is("state.mode", mode)
          .with(city, c -> or(eq("state.fromCity", c), eq("state.toCity", c)))
          .filter();
    }
  }

  /** Takes a route down, or says everything that stands against its ends. */
  public Result<Route> open(Route.Plan plan, Command command) {
    List<Refusal> against = againstEnds(plan);
    return against.isEmpty()
        ? routes.create(command, id -> Route.open(id, plan, command.origin().actor()))
        : new Result.Refused<>(against);
  }

  /** A route as an archive tells it. */
  public record Past(String id, Route.Plan plan, @Nullable Ending ending) {}

  /** Takes over what an archive tells; a repeat changes nothing. */
  public Result<Route> bringIn(Past past, Origin by) {
    return routes.create(
        past.id(),
        Command.of(by, past),
        () -> Route.bringIn(past.id(), past.plan(), past.ending(), by.actor()));
  }

  /** What stands against taking over what an archive tells. */
  public List<Refusal> against(Route.Plan plan, @Nullable Ending ending) {
    List<Refusal> against = new ArrayList<>(againstEnds(plan));
    if (Route.bringIn("", plan, ending, "") instanceof Decision.Refused<Route>(var reasons)) {
      against.addAll(reasons);
    }
    return against;
  }

  /** Closes a route. */
  public Result<Route> close(Step step, LocalDate on, String why, Object body) {
    return routes.change(step.id(), step.command(body), route -> route.close(on, why, step.by()));
  }

  /** Takes a route out that was entered by mistake. */
  public Result<Route> withdraw(Step step, String reason) {
    return routes.change(
        step.id(), step.command(reason), route -> route.withdraw(reason, step.by()));
  }

  /** The route with this id. */
  public Optional<Stored<Route>> find(String id) {
    return routes.find(id);
  }

  /** One page. */
  public Slice<Stored<Route>> page(Filter filter, PageRequest page) {
    return routes.page(filter.wanted(), Order.byId(), page);
  }

  /** All of them, for a table or a map. */
  public List<Route> all(Filter filter) {
    List<Route> all = new ArrayList<>();
    routes.each(filter.wanted(), stored -> all.add(stored.state()));
    return all;
  }

  private List<Refusal> againstEnds(Route.Plan plan) {
    return Stream.of(plan.fromCity(), plan.toCity())
        .distinct()
        .filter(end -> !end.equals(HomeCity.HOME))
        .flatMap(end -> against(end, plan.mode()).stream())
        .toList();
  }

  private Optional<Refusal> against(String end, Route.Mode mode) {
    Optional<City> city = cities.find(end).map(Stored::state);
    if (city.isEmpty()) {
      return Optional.of(new UnknownEnd(end));
    }
    return mode == Route.Mode.SEA && !city.get().port()
        ? Optional.of(new NoPortAtTheEnd(end))
        : Optional.empty();
  }
}
