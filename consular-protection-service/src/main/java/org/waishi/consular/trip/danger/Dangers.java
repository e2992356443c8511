package org.waishi.consular.trip.danger;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waishi.consular.alert.Alert;
import org.waishi.consular.alert.Alerts;
import org.waishi.consular.alert.CountryRisk;
import org.waishi.consular.country.Relations;
import org.waishi.consular.trip.danger.Danger.Kind;
import org.waishi.consular.trip.mission.Route;

/** Knows what stands against a route. */
@Component
public class Dangers {

  private final Alerts alerts;
  private final Relations relations;
  private final ZoneId zone;

  Dangers(Alerts alerts, Relations relations, ZoneId officeZone) {
    this.alerts = alerts;
    this.relations = relations;
    this.zone = officeZone;
  }

  /** What stands against it now. */
  public List<Danger> on(Route route) {
    List<String> countries = route.countries();
    Stream<Danger> warned =
        alerts.inForce(countries).stream()
            .flatMap(
                alert ->
                    of(alert.state(), LocalDate.ofInstant(alert.modified().at(), zone), route)
                        .stream());
    Stream<Danger> apart =
        relations.missing(countries).stream()
            .map(country -> new Danger(country, Kind.NO_RELATIONS, route.departsOn()));
    return Stream.concat(warned, apart).toList();
  }

  /**
   * What an alert says against a route.
   *
   * @param since when it was last said
   */
  static Optional<Danger> of(Alert alert, LocalDate since, Route route) {
    String country = alert.about().country();
    boolean whole = alert.about().area() == null;
    return switch (overlaps(alert, route) ? alert.terms().level().risk() : CountryRisk.BLUE) {
      case RED -> Optional.of(new Danger(country, whole ? Kind.RED : Kind.ORANGE, since));
      case ORANGE -> Optional.of(new Danger(country, Kind.ORANGE, since));
      case YELLOW, BLUE -> Optional.empty();
    };
  }

  private static boolean overlaps(Alert alert, Route route) {
    return !alert.terms().to().isBefore(route.departsOn())
        && !alert.about().from().isAfter(route.returnsOn());
  }
}
