package org.waishi.consular.trip.watch;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.waishi.consular.trip.Trips;
import org.waishi.platform.command.Origin;
import org.waishi.platform.id.Ids;

/**
 * Sends permitted trips to recheck when a country turns red, and back when it does no more. An
 * alert that is raised between two looks stops nobody too late: a departure looks for itself.
 */
@Component
class RecheckWatch {

  private final Trips trips;
  private final Ids ids;

  RecheckWatch(Trips trips, Ids ids) {
    this.trips = trips;
    this.ids = ids;
  }

  @Scheduled(
      initialDelayString = "${waishi.trips.recheck-first:5s}",
      fixedDelayString = "${waishi.trips.recheck-every:1m}")
  void look() {
    trips.recheck(Origin.internal("consular", ids.next()));
  }
}
