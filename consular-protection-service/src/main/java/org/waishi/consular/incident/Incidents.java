package org.waishi.consular.incident;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.consular.incident.Incident.By;
import org.waishi.consular.incident.Incident.GradeIncident;
import org.waishi.consular.incident.Incident.ReportIncident;
import org.waishi.consular.incident.Incident.SendReport;
import org.waishi.platform.crypto.FieldCipher;
import org.waishi.platform.crypto.PersonalData;
import org.waishi.platform.crypto.PersonalField;
import org.waishi.platform.json.InstantFormat;
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

/** All cases. Nothing is ever deleted. */
@Component
public class Incidents {

  private final Aggregates<Incident, IncidentEvent> incidents;
  private final InstantSource clock;
  private final FieldCipher cipher;
  private final IncidentRules rules;

  Incidents(AggregateStore store, InstantSource clock, FieldCipher cipher, ZoneId officeZone) {
    this.incidents =
        store
            .open(Incident.KIND)
            .indexed("state.country", "_id")
            .indexed("state.status", "_id")
            .indexed("state.due.legal");
    this.clock = clock;
    this.cipher = cipher;
    this.rules = IncidentRules.bundled(officeZone);
  }

  /** What a list is narrowed to; null means any. */
  public record Wanted(
      @Nullable IncidentStatus state, @Nullable String country, @Nullable Grade grade) {}

  /** The order to report, with what must stay sealed beside the case. */
  record Account(ReportIncident wish, Map<PersonalField, String> sealed) {}

  Result<Incident> report(Account account, Origin origin) {
    Command command = Command.of(origin, account).sealing(sealing(account.sealed()));
    return incidents.create(command, id -> Incident.report(id, account.wish(), by(origin), rules));
  }

  Result<Incident> regrade(String id, GradeIncident wish, Precondition seen, Origin origin) {
    return incidents.change(
        id, Command.of(origin, wish).expecting(seen), now -> now.regrade(wish, by(origin), rules));
  }

  Result<Incident> send(String id, SendReport wish, Precondition seen, Origin origin) {
    return incidents.change(
        id, Command.of(origin, wish).expecting(seen), now -> now.send(wish, by(origin), rules));
  }

  Result<Incident> find(String id, Findings findings, Precondition seen, Origin origin) {
    return incidents.change(
        id, Command.of(origin, findings).expecting(seen), now -> now.find(findings));
  }

  /** An order to refer; a record, so that a repeat is recognised. */
  record Refer(ReferredTo to) {}

  Result<Incident> refer(String id, Refer wish, Precondition seen, Origin origin) {
    return incidents.change(
        id, Command.of(origin, wish).expecting(seen), now -> now.refer(wish.to()));
  }

  /** An order to take a step. */
  record Take(IncidentStep step) {}

  Result<Incident> take(String id, Take wish, Precondition seen, Origin origin) {
    return incidents.change(
        id, Command.of(origin, wish).expecting(seen), now -> now.take(wish.step()));
  }

  Optional<Stored<Incident>> find(String id) {
    return incidents.find(id);
  }

  Slice<Stored<Incident>> page(Wanted wanted, PageRequest page) {
    return incidents.page(filter(wanted), Order.byId(), page);
  }

  /** How many owe a report past its legal deadline. */
  long overdue() {
    return incidents.count(lt("state.due.legal", InstantFormat.write(now())));
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** A sealed field in clear; who calls this has journalled the look or is about to. */
  @Nullable String open(Stored<Incident> stored, PersonalField field) {
    return stored.personal().open(cipher, field).orElse(null);
  }

  private By by(Origin origin) {
    return new By(origin.actor(), now());
  }

  private UnaryOperator<PersonalData> sealing(Map<PersonalField, String> values) {
    return before -> {
      PersonalData all = before;
      for (var value : values.entrySet()) {
        all = all.with(cipher, value.getKey(), value.getValue());
      }
      return all;
    };
  }

  private static Bson filter(Wanted wanted) {
    List<Bson> all = new ArrayList<>();
    if (wanted.state() != null) {
      all.add(eq("state.status", wanted.state().name()));
    }
    if (wanted.country() != null) {
      all.add(eq("state.country", wanted.country()));
    }
    if (wanted.grade() != null) {
      all.add(eq("state.grade", wanted.grade().name()));
    }
    return all.isEmpty() ? empty() : and(all);
  }
}
