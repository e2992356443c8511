package org.waishi.consular.trip;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.nor;

import java.time.LocalDate;
import java.util.List;
import org.bson.conversions.Bson;
import org.waishi.consular.trip.Trips.Wanted;
import org.waishi.platform.store.Narrowing;

/** Where in a document stands what lists of trips are narrowed by. */
final class TripFilters {

  static final String STATE = "state.state";
  static final String UNIT = "state.mission.unit";
  static final String PLACE = "state.place";
  static final String MARKS = "personal.PERSON_MARK.tokens";
  static final String REPORT_DUE = "state.journey.reportDueOn";

  private TripFilters() {}

  static Bson of(Wanted wanted, LocalDate today) {
    return Narrowing.none()
        .is(STATE, wanted.state())
        .is(UNIT, wanted.unit())
        .is("state.mission.route.stops.country", wanted.country())
        .is("state.mission.inviter.tieId", wanted.tie())
        .with(wanted.reportOverdue(), late -> late ? owing(today) : nor(owing(today)))
        .filter();
  }

  /** Its report was due before this day and is not there, whether it is back or not. */
  static Bson owing(LocalDate today) {
    return and(
        in(STATE, names(TripState.DEPARTED, TripState.RETURNED, TripState.PASSPORTS_BACK)),
        lt(REPORT_DUE, today.toString()));
  }

  static Bson violated() {
    return eq("state.journey.violations.open", true);
  }

  /** What a danger can still stop, or has stopped. */
  static Bson permitted() {
    return in(STATE, names(TripState.APPROVED, TripState.RECHECK));
  }

  private static List<String> names(TripState... states) {
    return List.of(states).stream().map(Enum::name).toList();
  }
}
