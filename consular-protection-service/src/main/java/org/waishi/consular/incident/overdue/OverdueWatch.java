package org.waishi.consular.incident.overdue;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.waishi.consular.incident.Incidents;
import org.waishi.platform.command.Origin;
import org.waishi.platform.id.Ids;

/** Looks at the clock for everybody, and makes a fact of each deadline that passed unmet. */
@Component
class OverdueWatch {

  private final Incidents incidents;
  private final Ids ids;

  OverdueWatch(Incidents incidents, Ids ids) {
    this.incidents = incidents;
    this.ids = ids;
  }

  @Scheduled(
      initialDelayString = "${waishi.incidents.watch-first:5s}",
      fixedDelayString = "${waishi.incidents.watch-every:1m}")
  void look() {
    incidents.lookAtClock(Origin.internal("consular", ids.next()));
  }
}
