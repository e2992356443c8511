package org.waishi.consular.incident;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.json.InstantFormat;

/** Where in a document stands what lists are narrowed by. */
final class IncidentFilters {

  static final String COUNTRY = "state.about.country";
  static final String STATUS = "state.status";
  static final String GRADE = "state.grading.grade";
  static final String LEGALLY_DUE = "state.reporting.due.legal";

  private IncidentFilters() {}

  static Bson of(Incidents.Wanted wanted) {
    List<Bson> all =
        Stream.of(
                is(STATUS, wanted.state()),
                is(COUNTRY, wanted.country()),
                is(GRADE, wanted.grade()))
            .flatMap(List::stream)
            .toList();
    return all.isEmpty() ? empty() : and(all);
  }

  /** Owes a report that the law wanted before this moment. */
  static Bson legallyDueBefore(Instant now) {
    return lt(LEGALLY_DUE, InstantFormat.write(now));
  }

  private static List<Bson> is(String field, @Nullable Object value) {
    return value == null ? List.of() : List.of(eq(field, value.toString()));
  }
}
