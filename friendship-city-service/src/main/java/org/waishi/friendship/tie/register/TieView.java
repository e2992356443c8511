package org.waishi.friendship.tie.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.friendship.alert.Alerts;
import org.waishi.friendship.city.Cities;
import org.waishi.friendship.city.City;
import org.waishi.friendship.clock.ApprovalClock;
import org.waishi.friendship.clock.Reading;
import org.waishi.friendship.tie.Tie;
import org.waishi.platform.calendar.WorkingDays;
import org.waishi.platform.command.Stored;
import org.waishi.platform.time.OfficeDay;
import org.waishi.platform.web.problem.Problem;

/** A tie as its readers see it. */
@Component
public class TieView {

  private final Cities cities;
  private final Alerts alerts;
  private final Warnings warnings;
  private final WorkingDays calendar;
  private final OfficeDay office;

  TieView(Cities cities, Alerts alerts, Warnings warnings, WorkingDays calendar, OfficeDay office) {
    this.cities = cities;
    this.alerts = alerts;
    this.warnings = warnings;
    this.calendar = calendar;
    this.office = office;
  }

  /**
   * A tie with what stands around it.
   *
   * @param version as its ETag tells it, for who confirms many at once
   * @param unconfirmed whether a table brought it in and nobody confirmed it yet; it counts at once
   * @param clock how long the body has that is to answer
   * @param allowedSteps names of resources to post to
   * @param alerts in force for its country
   * @param warnings what to look at; they block nothing
   */
  public record Shown(
      String id,
      long version,
      Tie tie,
      @Nullable City city,
      boolean unconfirmed,
      @Nullable Reading clock,
      List<String> allowedSteps,
      List<Alerts.Alert> alerts,
      List<Problem.FieldError> warnings) {}

  /** It, as it is shown now. */
  public Shown of(Stored<Tie> stored) {
    Tie tie = stored.state();
    return new Shown(
        stored.id(),
        stored.version(),
        tie,
        cities.find(tie.cityId()).map(Stored::state).orElse(null),
        tie.unconfirmed(),
        clock(tie),
        tie.steps(),
        alerts.of(tie.country()),
        warnings.of(stored));
  }

  private @Nullable Reading clock(Tie tie) {
    ApprovalClock clock = tie.dossier().clock();
    return clock == null ? null : clock.on(office.today(), calendar);
  }
}
