package org.waishi.event.engagement;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.nin;

import java.util.List;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.waishi.platform.store.Narrowing;

/** How engagements are looked for in the store. */
final class EngagementQueries {

  static final String FIRST_DAY = "state.plan.dates.firstDay";
  static final String COUNTRY = "state.plan.country";
  static final String ANNIVERSARY = "state.anniversary.anniversaryId";
  static final String SUBJECT = "state.anniversary.subjectId";
  private static final String LAST_DAY = "state.plan.dates.lastDay";
  private static final String FLAGGED = "state.flagged";
  private static final String STATE = "state.standing.state";

  private static final Bson PLANNED =
      nin(
          STATE,
          Stream.of(EngagementState.values())
              .filter(EngagementState::isOver)
              .map(EngagementState::name)
              .toList());

  static final Bson PLANNED_AND_FLAGGED = and(eq(FLAGGED, true), PLANNED);

  private EngagementQueries() {}

  static Bson of(EngagementFilter filter) {
    return Narrowing.none()
        .is(COUNTRY, filter.country())
        .is(STATE, filter.state())
        .is("state.plan.kind", filter.kind())
        .with(filter.from(), day -> gte(LAST_DAY, day.toString()))
        .with(filter.to(), day -> lte(FIRST_DAY, day.toString()))
        .is(FLAGGED, filter.flagged())
        .is(ANNIVERSARY, filter.anniversaryId())
        .filter();
  }

  /** Those that are still planned and concern this country or tie: a query for each index. */
  static List<Bson> plannedFor(String subject) {
    return List.of(and(eq(COUNTRY, subject), PLANNED), and(eq(SUBJECT, subject), PLANNED));
  }
}
