package org.waishi.event.engagement;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.nin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

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
    List<Bson> all = new ArrayList<>();
    add(all, filter.country(), value -> eq(COUNTRY, value));
    add(all, filter.state(), value -> eq(STATE, value.name()));
    add(all, filter.kind(), value -> eq("state.plan.kind", value.name()));
    add(all, filter.from(), value -> gte(LAST_DAY, value.toString()));
    add(all, filter.to(), value -> lte(FIRST_DAY, value.toString()));
    add(all, filter.flagged(), value -> eq(FLAGGED, value));
    add(all, filter.anniversaryId(), value -> eq(ANNIVERSARY, value));
    return all.isEmpty() ? empty() : and(all);
  }

  /** Those that are still planned and concern this country or tie: a query for each index. */
  static List<Bson> plannedFor(String subject) {
    return List.of(and(eq(COUNTRY, subject), PLANNED), and(eq(SUBJECT, subject), PLANNED));
  }

  private static <T> void add(List<Bson> all, @Nullable T value, Function<T, Bson> filter) {
    if (value != null) {
      all.add(filter.apply(value));
    }
  }
}
