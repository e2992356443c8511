package org.waishi.event.engagement;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.page.Slice;
import org.waishi.platform.reaction.Outcome;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.Aggregates;
import org.waishi.platform.store.Command;
import org.waishi.platform.store.Order;
import org.waishi.platform.store.Origin;
import org.waishi.platform.store.Result;
import org.waishi.platform.store.Stored;
import org.waishi.platform.store.View;

/**
 * All engagements, and the warnings that stand against them.
 *
 * <p>A warning and a proposal may arrive at once. Whoever writes looks at the warnings again
 * afterwards, until a look finds nothing to change: so the last writer has seen the last warning.
 */
@Component
class Engagements {

  private static final Order BY_DATE = Order.by("state.dates.firstDay");

  private final Aggregates<Engagement, EngagementEvent> engagements;
  private final View<Warning> warnings;

  Engagements(AggregateStore store) {
    this.engagements =
        store
            .open(Engagement.KIND)
            .indexed("state.dates.firstDay", "_id")
            .indexed("state.country", "_id")
            .indexed("state.anniversary.anniversaryId", "_id")
            .indexed("state.anniversary.subjectId", "_id");
    this.warnings = store.view("warnings", Warning.class).indexed("about", "active");
  }

  /** Which ones a list is about; null does not matter. */
  record Filter(
      @Nullable String country,
      Engagement.@Nullable State state,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable Boolean flagged,
      @Nullable String anniversaryId) {

    Bson bson() {
      List<Bson> all = new ArrayList<>();
      add(all, country, value -> eq("state.country", value));
      add(all, state, value -> eq("state.state", value.name()));
      add(all, from, value -> gte("state.dates.lastDay", value.toString()));
      add(all, to, value -> lte("state.dates.firstDay", value.toString()));
      add(all, flagged, value -> eq("state.flagged", value));
      add(all, anniversaryId, value -> eq("state.anniversary.anniversaryId", value));
      return all.isEmpty() ? empty() : and(all);
    }

    private static <T> void add(List<Bson> all, @Nullable T value, Function<T, Bson> filter) {
      if (value != null) {
        all.add(filter.apply(value));
      }
    }
  }

  Result<Engagement> propose(Origin origin, Proposal proposal) {
    return settled(
        origin, engagements.create(Command.of(origin, proposal), id -> decide(id, proposal)));
  }

  /** Proposes what has its own id, or meets it. */
  Result<Engagement> propose(String id, Origin origin, Proposal proposal) {
    return settled(
        origin, engagements.create(id, Command.of(origin, proposal), () -> decide(id, proposal)));
  }

  Result<Engagement> change(
      String id, Command command, Function<Engagement, Decision<Engagement>> decide) {
    return engagements.change(id, command, decide);
  }

  /** Keeps a warning and shows it to everything it is about. */
  Outcome warn(Origin origin, long version, Warning warning) {
    Outcome outcome = warnings.keep(warning.source(), version, warning);
    String about = warning.about();
    Bson concerned =
        warning.reason() == Warning.Reason.ALERT
            ? eq("state.country", about)
            : eq("state.anniversary.subjectId", about);
    engagements.each(
        and(concerned, ne("state.state", "CANCELLED")), found -> settle(origin, found.id()));
    return outcome;
  }

  Optional<Stored<Engagement>> find(String id) {
    return engagements.find(id);
  }

  Slice<Stored<Engagement>> page(Filter filter, PageRequest page) {
    return engagements.page(filter.bson(), BY_DATE, page);
  }

  /** Everything that is, or may be, held in a month. */
  List<Stored<Engagement>> in(YearMonth month) {
    return all(new Filter(null, null, month.atDay(1), month.atEndOfMonth(), null, null).bson());
  }

  /** Everything there is, for a feed. */
  List<Stored<Engagement>> all() {
    return all(empty());
  }

  private List<Stored<Engagement>> all(Bson filter) {
    List<Stored<Engagement>> all = new ArrayList<>();
    engagements.each(filter, all::add);
    all.sort(java.util.Comparator.comparing(found -> found.state().dates().firstDay()));
    return all;
  }

  private Decision<Engagement> decide(String id, Proposal proposal) {
    Proposal.Commemorated of = proposal.anniversary();
    return Engagement.propose(
        id,
        new Proposal.Under(
            proposal, inForce(proposal.country(), of == null ? null : of.subjectId())));
  }

  private Result<Engagement> settled(Origin origin, Result<Engagement> made) {
    if (made instanceof Result.Done<Engagement>(var stored, boolean fresh)) {
      settle(origin, stored.id());
      return new Result.Done<>(engagements.find(stored.id()).orElse(stored), fresh);
    }
    return made;
  }

  private void settle(Origin cause, String id) {
    Origin origin =
        new Origin(cause.actor(), cause.correlationId(), cause.causationId(), null, null);
    boolean changed = true;
    while (changed) {
      changed =
          engagements.change(id, Command.of(origin, id), this::heed)
                  instanceof Result.Done<Engagement> done
              && done.fresh();
    }
  }

  private Decision<Engagement> heed(Engagement engagement) {
    Proposal.Commemorated of = engagement.anniversary();
    return engagement.heed(inForce(engagement.country(), of == null ? null : of.subjectId()));
  }

  private Map<String, Warning.Flag> inForce(@Nullable String country, @Nullable String subject) {
    Map<String, Warning.Flag> found = new HashMap<>();
    Bson about = or(eq("row.about", country), eq("row.about", subject));
    for (Warning warning : warnings.where(and(about, eq("row.active", true)))) {
      found.put(warning.source(), warning.flag());
    }
    return found;
  }
}
