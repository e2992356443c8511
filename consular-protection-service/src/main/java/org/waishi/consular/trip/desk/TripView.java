package org.waishi.consular.trip.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.consular.trip.Dossier;
import org.waishi.consular.trip.Journey;
import org.waishi.consular.trip.Trip;
import org.waishi.consular.trip.TripState;
import org.waishi.consular.trip.mission.Mission;
import org.waishi.platform.command.Stored;
import org.waishi.platform.crypto.PersonalField;

/**
 * A trip as clients see it.
 *
 * @param delegation a masked name each
 */
record TripView(
    String id,
    TripState state,
    Mission mission,
    int people,
    List<String> delegation,
    Dossier dossier,
    @Nullable Journey journey,
    List<String> allowedSteps) {

  static TripView of(Stored<Trip> stored) {
    Trip trip = stored.state();
    return new TripView(
        trip.id(),
        trip.state(),
        trip.mission(),
        trip.people(),
        stored.personal().masked().getOrDefault(PersonalField.ROSTER, "").lines().toList(),
        trip.dossier(),
        trip.journey(),
        trip.allowed());
  }
}
