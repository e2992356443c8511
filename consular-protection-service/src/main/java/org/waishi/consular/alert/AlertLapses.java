package org.waishi.consular.alert;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.waishi.platform.id.Ids;
import org.waishi.platform.store.Origin;

/** Lets alerts lapse by themselves once their last day has passed, as the office's clock says. */
@Component
class AlertLapses {

  private final Alerts alerts;
  private final InstantSource clock;
  private final ZoneId zone;
  private final Ids ids;

  AlertLapses(Alerts alerts, InstantSource clock, ZoneId officeZone, Ids ids) {
    this.alerts = alerts;
    this.clock = clock;
    this.zone = officeZone;
    this.ids = ids;
  }

  @Scheduled(
      initialDelayString = "${waishi.alerts.lapse-first:5s}",
      fixedDelayString = "${waishi.alerts.lapse-every:10m}")
  void today() {
    on(LocalDate.ofInstant(clock.instant(), zone), Origin.internal("consular", ids.next()));
  }

  List<String> on(LocalDate day, Origin origin) {
    return alerts.lapseOn(day, origin);
  }
}
