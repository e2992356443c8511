package org.waishi.friendship.tie.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.friendship.alert.Alerts;
import org.waishi.friendship.city.Cities;
import org.waishi.friendship.city.City;
import org.waishi.friendship.tie.Tie;
import org.waishi.platform.command.Stored;
import org.waishi.platform.web.problem.Problem;

/** A tie as its readers see it. */
@Component
class TieView {

  private final Cities cities;
  private final Alerts alerts;
  private final Warnings warnings;

  TieView(Cities cities, Alerts alerts, Warnings warnings) {
    this.cities = cities;
    this.alerts = alerts;
    this.warnings = warnings;
  }

  /**
   * A tie with what stands around it.
   *
   * @param allowedSteps names of resources to post to
   * @param alerts in force for its country
   * @param warnings what to look at; they block nothing
   */
  record Shown(
      String id,
      Tie tie,
      @Nullable City city,
      List<String> allowedSteps,
      List<Alerts.Alert> alerts,
      List<Problem.FieldError> warnings) {}

  Shown of(Stored<Tie> stored) {
    Tie tie = stored.state();
    return new Shown(
        stored.id(),
        tie,
        cities.find(tie.cityId()).map(Stored::state).orElse(null),
        tie.state().steps(),
        alerts.of(tie.country()),
        warnings.of(stored));
  }
}
