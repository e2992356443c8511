package org.waishi.consular.trip.mission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.waishi.consular.country.UnknownCountry;
import org.waishi.consular.trip.limit.Measure;
import org.waishi.consular.trip.limit.TripRules;
import org.waishi.consular.trip.mission.MissionRefusal.FlightsNotPoor;
import org.waishi.consular.trip.mission.MissionRefusal.InviterElsewhere;
import org.waishi.consular.trip.mission.MissionRefusal.ReturnBeforeDeparture;
import org.waishi.consular.trip.mission.MissionRefusal.StopsLongerThanTrip;
import org.waishi.consular.trip.mission.MissionRefusal.TripLimitExceeded;
import org.waishi.platform.aggregate.Refusal;

/** What a mission must be, by the limits of its class on the day that it departs. */
public final class MissionPolicy {

  private MissionPolicy() {}

  /** Every reason against it. */
  public static List<Refusal> against(Mission mission, int people, TripRules rules) {
    Route route = mission.route();
    List<Refusal> all = new ArrayList<>();
    Stream.concat(route.countries().stream(), Stream.of(mission.inviter().country()))
        .distinct()
        .forEach(country -> UnknownCountry.against(country).ifPresent(all::add));
    if (!route.countries().contains(mission.inviter().country())) {
      all.add(new InviterElsewhere(mission.inviter().country()));
    }
    if (route.poorFlights() && !rules.far().anyOf(route.countries(), route.departsOn())) {
      all.add(new FlightsNotPoor());
    }
    all.addAll(beyond(mission, people, rules));
    all.addAll(days(route));
    return all;
  }

  private static List<Refusal> beyond(Mission mission, int people, TripRules rules) {
    Route route = mission.route();
    int countries = route.countries().size();
    Measure days = Measure.days(countries, route.poorFlights());
    return Stream.of(
            beyond(mission, Measure.PEOPLE, people, rules),
            beyond(mission, Measure.COUNTRIES, countries, rules),
            beyond(mission, days, route.length(), rules))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Refusal> beyond(
      Mission mission, Measure measure, int wanted, TripRules rules) {
    OptionalInt most = rules.limits().of(mission.tripClass(), measure, mission.route().departsOn());
    return most.isPresent() && wanted > most.getAsInt()
        ? Optional.of(new TripLimitExceeded(measure, most.getAsInt(), wanted))
        : Optional.empty();
  }

  private static List<Refusal> days(Route route) {
    if (route.returnsOn().isBefore(route.departsOn())) {
      return List.of(new ReturnBeforeDeparture(route.departsOn(), route.returnsOn()));
    }
    int stops = route.stops().stream().mapToInt(Stop::days).sum();
    return stops > route.length()
        ? List.of(new StopsLongerThanTrip(stops, route.length()))
        : List.of();
  }
}
