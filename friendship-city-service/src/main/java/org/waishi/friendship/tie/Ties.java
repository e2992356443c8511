package org.waishi.friendship.tie;

import com.mongodb.client.model.Filters;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.friendship.country.Countries;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.id.Ids;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.page.Slice;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.Aggregates;
import org.waishi.platform.store.Command;
import org.waishi.platform.store.Order;
import org.waishi.platform.store.Origin;
import org.waishi.platform.store.Result;
import org.waishi.platform.store.Stored;
import org.waishi.platform.store.Uniqueness;

/** The use cases of ties. */
@Component
public class Ties {

  private static final String SLOT = "state.activeSlot";

  private final Aggregates<Tie, TieEvent> ties;
  private final Countries countries;
  private final InstantSource clock;
  private final ZoneId zone;

  Ties(AggregateStore store, Countries countries, InstantSource clock, ZoneId officeZone) {
    Uniqueness oneActive = new Uniqueness(SLOT, new Tie.CityHasActiveTie());
    this.ties = store.open(Tie.KIND, oneActive).indexed("state.country", "_id");
    this.countries = countries;
    this.clock = clock;
    this.zone = officeZone;
  }

  /** Which ties a list is about; null means any. */
  public record Filter(
      @Nullable TieState state, @Nullable String country, @Nullable TieKind kind) {}

  /** How many cities in how many countries. */
  public record Count(long cities, long countries) {}

  /** Today in the office. */
  public LocalDate today() {
    return clock.instant().atZone(zone).toLocalDate();
  }

  /** Enters a lead. */
  public Result<Tie> propose(Command command, String cityId, String country, TieKind kind) {
    return ties.create(command, _ -> Tie.propose(cityId, country, kind));
  }

  /** Takes over a tie from before this register; one that is there stays as it is. */
  public void bringIn(Tie.Historic tie, Origin origin) {
    ties.create(
        historicId(tie.cityId(), tie.kind()), Command.of(origin, tie), () -> Tie.bringIn(tie));
  }

  /** Whether another tie holds the city's only place for an active one. */
  public boolean otherHoldsPlace(String cityId, TieKind kind) {
    String own = historicId(cityId, kind);
    return kind != TieKind.UNVERIFIED
        && ties.count(Filters.and(Filters.eq(SLOT, cityId), Filters.ne("_id", own))) > 0;
  }

  /** Takes a step; the step is told whether there are diplomatic relations today. */
  public Result<Tie> step(String id, Command command, Step step) {
    return ties.change(
        id,
        command,
        tie -> step.decide(tie, today(), countries.relationsOn(tie.country(), today())));
  }

  /** A step of a tie. */
  @FunctionalInterface
  public interface Step {
    /** Decides it. */
    Decision<Tie> decide(Tie tie, LocalDate today, boolean relations);
  }

  /** The tie with this id. */
  public Optional<Stored<Tie>> find(String id) {
    return ties.find(id);
  }

  /** One page. */
  public Slice<Stored<Tie>> page(Filter filter, PageRequest page) {
    List<Bson> wanted = new ArrayList<>();
    Optional.ofNullable(filter.state())
        .ifPresent(state -> wanted.add(Filters.eq("state.state", state.name())));
    Optional.ofNullable(filter.country())
        .ifPresent(country -> wanted.add(Filters.eq("state.country", country)));
    Optional.ofNullable(filter.kind())
        .ifPresent(kind -> wanted.add(Filters.eq("state.kind", kind.name())));
    return ties.page(wanted.isEmpty() ? Filters.empty() : Filters.and(wanted), Order.byId(), page);
  }

  /** Shows each active tie. */
  public void eachActive(Consumer<Stored<Tie>> seen) {
    ties.each(Filters.eq("state.state", TieState.ACTIVE.name()), seen);
  }

  /** Cities and countries by kind, counted from active ties. */
  public Map<TieKind, Count> totals() {
    List<Tie> active = new ArrayList<>();
    eachActive(stored -> active.add(stored.state()));
    Map<TieKind, Count> all = new java.util.EnumMap<>(TieKind.class);
    for (TieKind kind : TieKind.values()) {
      all.put(kind, count(active.stream().filter(tie -> tie.kind() == kind).toList()));
    }
    return all;
  }

  private static Count count(List<Tie> ties) {
    return new Count(
        ties.stream().map(Tie::cityId).distinct().count(),
        ties.stream().map(Tie::country).distinct().count());
  }

  private static String historicId(String cityId, TieKind kind) {
    return Ids.derived("historic-tie", cityId, kind.name());
  }
}
