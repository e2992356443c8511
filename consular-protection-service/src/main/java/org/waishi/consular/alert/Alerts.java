package org.waishi.consular.alert;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Step;
import org.waishi.platform.command.Stored;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.page.Slice;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.Aggregates;
import org.waishi.platform.store.Narrowing;
import org.waishi.platform.store.Order;
import org.waishi.platform.time.OfficeDay;

/** All alerts, those that hold and those that have lapsed. Days are the office's. */
@Component
public class Alerts {

  private static final String LAPSED = "state.lapsed";
  private static final String COUNTRY = "state.about.country";
  private static final String LEVEL = "state.terms.level";
  private static final String TO = "state.terms.to";

  private final Aggregates<Alert, AlertEvent> alerts;
  private final OfficeDay office;

  Alerts(AggregateStore store, OfficeDay office) {
    this.alerts =
        store
            .open(AlertFacts.KIND)
            .indexed(COUNTRY, "_id")
            .indexed(LAPSED, TO)
            .indexed(LAPSED, LEVEL);
    this.office = office;
  }

  /** What a list is narrowed to; null means any. */
  public record Wanted(
      @Nullable String country, @Nullable AlertLevel level, @Nullable Boolean active) {}

  /** The order to raise an alert. */
  public record Raise(AlertSubject about, AlertTerms terms) {}

  /** Raises an alert. */
  public Result<Alert> raise(Raise wish, Origin origin) {
    return alerts.create(
        Command.of(origin, wish),
        id -> Alert.raise(id, wish.about(), wish.terms(), office.today()));
  }

  /** Changes what an alert says. */
  public Result<Alert> change(Step step, AlertTerms wish) {
    return alerts.change(step.id(), step.command(wish), now -> now.change(wish, office.today()));
  }

  /** Ends an alert now. */
  public Result<Alert> lapse(Step step, LapseReason reason) {
    return alerts.change(step.id(), step.command(reason), now -> now.lapse(reason, office.today()));
  }

  /** Lets lapse what ended before {@code day}; may be repeated, and run in many copies at once. */
  List<String> lapseOn(LocalDate day, Origin origin) {
    List<String> ended = new ArrayList<>();
    alerts.each(endedBefore(day), alert -> ended.add(alert.id()));
    return ended.stream().filter(id -> freshly(id, day, origin)).toList();
  }

  /** One alert. */
  public Optional<Stored<Alert>> find(String id) {
    return alerts.find(id);
  }

  /** One page, by id. */
  public Slice<Stored<Alert>> page(Wanted wanted, PageRequest page) {
    return alerts.page(filter(wanted), Order.byId(), page);
  }

  /** Those that hold for any of these countries, or a part of one. */
  public List<Stored<Alert>> inForce(Collection<String> countries) {
    List<Stored<Alert>> all = new ArrayList<>();
    alerts.each(and(in(COUNTRY, countries), eq(LAPSED, false)), all::add);
    return all;
  }

  /** How many of a level hold. */
  long inForce(AlertLevel level) {
    return alerts.count(filter(new Wanted(null, level, true)));
  }

  /** How many have ended and wait to lapse. */
  long waitingToLapse() {
    return alerts.count(endedBefore(office.today()));
  }

  private boolean freshly(String id, LocalDate day, Origin origin) {
    Command command = Command.of(origin, day);
    return alerts.change(id, command, alert -> alert.lapseOn(day))
            instanceof Result.Done<Alert> done
        && done.fresh();
  }

  private static Bson endedBefore(LocalDate day) {
    return and(eq(LAPSED, false), lt(TO, day.toString()));
  }

  private static Bson filter(Wanted wanted) {
    Boolean active = wanted.active();
    return Narrowing.none()
        .is(COUNTRY, wanted.country())
        .is(LEVEL, wanted.level())
        .is(LAPSED, active == null ? null : !active)
        .filter();
  }
}
