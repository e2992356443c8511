package org.waishi.friendship.assistance;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.platform.event.Outcome;
import org.waishi.platform.reaction.HeardEvent;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.View;

/** The incidents that we heard of. */
@Component
class Incidents {

  private final View<Incident> rows;

  Incidents(AggregateStore store) {
    this.rows = store.view("incidents", Incident.class).indexed("open", "country");
  }

  /** Keeps what is news; what was said before and not again stays. */
  Outcome keep(HeardEvent event, Incident told) {
    Incident news = rows.find(told.incidentId()).map(told::or).orElse(told);
    return rows.keep(news.incidentId(), event.version(), news);
  }

  /** The incident with this id, open or not. */
  Optional<Incident> find(String id) {
    return rows.find(id);
  }

  /** Those that are worked on, the gravest first; in one country or in all. */
  List<Incident> open(@Nullable String country) {
    List<Bson> wanted = new ArrayList<>(List.of(eq("row.open", true)));
    Optional.ofNullable(country).ifPresent(code -> wanted.add(eq("row.country", code)));
    List<Incident> found = new ArrayList<>(rows.where(and(wanted)));
    found.sort(
        Comparator.comparing(Incident::grade, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Incident::incidentId));
    return found;
  }
}
