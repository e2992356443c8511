package org.waishi.consular.incident;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.waishi.consular.incident.Incidents.Wanted;
import org.waishi.platform.json.InstantFormat;

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
    List<Bson> all =
        Stream.of(
                is(STATUS, wanted.state()),
                is(COUNTRY, wanted.country()),
                is(GRADE, wanted.grade()),
                overdue(wanted.overdue(), now))
            .flatMap(List::stream)
            .toList();
    return all.isEmpty() ? empty() : and(all);
  }

  /** Owes what was due before this moment. */
  static Bson dueBefore(String deadline, Instant now) {
    return lt(deadline, InstantFormat.write(now));
  }

  private static List<Bson> overdue(@Nullable Boolean wanted, Instant now) {
    if (wanted == null) {
      return List.of();
    }
    Bson punctual = or(eq(NEXT, null), gte(NEXT, InstantFormat.write(now)));
    return List.of(wanted ? dueBefore(NEXT, now) : punctual);
  }

  private static List<Bson> is(String field, @Nullable Object value) {
    return value == null ? List.of() : List.of(eq(field, value.toString()));
  }
}
