package org.waishi.consular.incident;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import java.time.Instant;
import org.bson.conversions.Bson;
import org.waishi.consular.incident.Incidents.Wanted;
import org.waishi.platform.json.InstantFormat;
import org.waishi.platform.store.Narrowing;

/** Where in a document stands what lists are narrowed by. */
final class IncidentFilters {

  static final String COUNTRY = "state.about.country";
  static final String STATUS = "state.status";
  static final String GRADE = "state.grading.grade";
  static final String LEGAL = "state.reporting.due.legal";
  static final String FOLLOW_UP = "state.reporting.due.followUp";
  static final String NEXT = "state.reporting.due.next";

  private IncidentFilters() {}

  static Bson of(Wanted wanted, Instant now) {
    return Narrowing.none()
        .is(STATUS, wanted.state())
        .is(COUNTRY, wanted.country())
        .is(GRADE, wanted.grade())
        .with(wanted.overdue(), late -> late ? dueBefore(NEXT, now) : punctual(now))
        .filter();
  }

  /** Owes what was due before this moment. */
  static Bson dueBefore(String deadline, Instant now) {
    return lt(deadline, InstantFormat.write(now));
  }

  private static Bson punctual(Instant now) {
    return or(eq(NEXT, null), gte(NEXT, InstantFormat.write(now)));
  }
}
