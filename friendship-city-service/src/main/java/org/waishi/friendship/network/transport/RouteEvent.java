package org.waishi.friendship.network.transport;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.network.link.Organisation;

/** What can happen to a route. */
public sealed interface RouteEvent {

  /** It runs, from a day on. */
  record RouteOpened(
      String routeId,
      Route.Mode mode,
      String fromCity,
      String toCity,
      Organisation carrier,
      Route.Frequency frequency,
      LocalDate validFrom,
      @Nullable LocalDate validTo)
      implements RouteEvent {}

  /** It does not run any more. */
  record RouteClosed(
      String routeId, Route.Mode mode, String fromCity, String toCity, LocalDate on, String why)
      implements RouteEvent {}
}
