package org.waishi.consular.alert;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.consular.alert.Alert.ChangeAlert;
import org.waishi.consular.alert.Alert.RaiseAlert;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.page.Slice;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.Aggregates;
import org.waishi.platform.store.Command;
import org.waishi.platform.store.Order;
import org.waishi.platform.store.Origin;
import org.waishi.platform.store.Precondition;
import org.waishi.platform.store.Result;
import org.waishi.platform.store.Stored;

/** All alerts, those that hold and those that have lapsed. */
@Component
public class Alerts {

  private static final String LAPSED = "state.lapsed";
  private static final String COUNTRY = "state.country";

  private final Aggregates<Alert, AlertEvent> alerts;

  Alerts(AggregateStore store) {
    alerts = store.open(Alert.KIND).indexed(COUNTRY, "_id").indexed(LAPSED, "state.to");
  }

  /** What a list is narrowed to; null means any. */
  public record Wanted(
      @Nullable String country, @Nullable AlertLevel level, @Nullable Boolean active) {}

  Result<Alert> raise(RaiseAlert wish, Origin origin) {
    return alerts.create(Command.of(origin, wish), id -> Alert.raise(id, wish));
  }

  Result<Alert> change(String id, ChangeAlert wish, Precondition seen, Origin origin) {
    return alerts.change(id, Command.of(origin, wish).expecting(seen), now -> now.change(wish));
  }

  /** An order to lapse; a record, so that a repeat is recognised. */
  record LapseAlert(LapseReason reason) {}

  Result<Alert> lapse(String id, LapseAlert wish, Precondition seen, Origin origin) {
    return alerts.change(
        id, Command.of(origin, wish).expecting(seen), now -> now.lapse(wish.reason()));
  }

  /** Lets lapse what ended before {@code day}; may be repeated, and run in many copies at once. */
  List<String> lapseOn(LocalDate day, Origin origin) {
    List<String> ended = new ArrayList<>();
    alerts.each(
        and(eq(LAPSED, false), lt("state.to", day.toString())), alert -> ended.add(alert.id()));
    ended.removeIf(id -> !freshly(id, day, origin));
    return List.copyOf(ended);
  }

  Optional<Stored<Alert>> find(String id) {
    return alerts.find(id);
  }

  Slice<Stored<Alert>> page(Wanted wanted, PageRequest page) {
    return alerts.page(filter(wanted), Order.byId(), page);
  }

  private boolean freshly(String id, LocalDate day, Origin origin) {
    Command command = Command.of(origin, new LapseAlert(LapseReason.END_DATE_PASSED));
    return alerts.change(id, command, alert -> alert.lapseOn(day))
            instanceof Result.Done<Alert> done
        && done.fresh();
  }

  private static Bson filter(Wanted wanted) {
    List<Bson> all = new ArrayList<>();
    if (wanted.country() != null) {
      all.add(eq(COUNTRY, wanted.country()));
    }
    if (wanted.level() != null) {
      all.add(eq("state.level", wanted.level().name()));
    }
    if (wanted.active() != null) {
      all.add(eq(LAPSED, !wanted.active()));
    }
    return all.isEmpty() ? empty() : and(all);
  }
}
