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
      @Nullable LocalDate validTo,
      String by)
      implements RouteEvent {}

  /** It does not run any more. */
  record RouteClosed(
      String routeId,
      Route.Mode mode,
      String fromCity,
      String toCity,
      LocalDate on,
      String why,
      String by)
      implements RouteEvent {}

  /** It was entered by mistake, as somebody else says; it stays to be read and counts nowhere. */
  record RouteWithdrawn(
      String routeId, Route.Mode mode, String fromCity, String toCity, String reason, String by)
      implements RouteEvent {}
}
