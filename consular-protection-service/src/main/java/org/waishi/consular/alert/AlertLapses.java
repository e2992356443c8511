package org.waishi.consular.alert;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.waishi.consular.alert.AlertRefusal.DayHasNotCome;
import org.waishi.platform.command.Origin;
import org.waishi.platform.id.Ids;
import org.waishi.platform.web.problem.Rejected;
import org.waishi.platform.web.problem.Rejection;

/**
 * Lets alerts lapse by themselves once their last day is over in the office. It looks for all that
 * ended, whenever that was, so a run that was missed is made up by the next.
 */
@Component
public class AlertLapses {

  private final Alerts alerts;
  private final Ids ids;

  AlertLapses(Alerts alerts, Ids ids) {
    this.alerts = alerts;
    this.ids = ids;
  }

  @Scheduled(
      initialDelayString = "${waishi.alerts.lapse-first:5s}",
      fixedDelayString = "${waishi.alerts.lapse-every:1m}")
  List<String> run() {
    return alerts.lapseOn(alerts.today(), Origin.internal("consular", ids.next()));
  }

  /** A run for a given day, for who cannot wait; a day to come is refused. */
  public List<String> on(LocalDate day, Origin origin) {
    if (day.isAfter(alerts.today())) {
      throw refused(new DayHasNotCome(day));
    }
    return alerts.lapseOn(day, origin);
  }

  private static Rejected refused(DayHasNotCome reason) {
    return new Rejection(
            422, reason.code(), Map.of("on", reason.on()), List.of(), List.of(reason), Map.of())
        .thrown();
  }
}
