package org.waishi.consular.incident;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.consular.incident.closing.Findings;
import org.waishi.consular.incident.closing.ReopeningReason;
import org.waishi.consular.incident.grading.Grade;
import org.waishi.consular.incident.grading.GradeIncident;
import org.waishi.consular.incident.reporting.SendReport;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Step;
import org.waishi.platform.command.Stored;
import org.waishi.platform.crypto.FieldCipher;
import org.waishi.platform.crypto.PersonalData;
import org.waishi.platform.crypto.PersonalField;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.page.Slice;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.Aggregates;
import org.waishi.platform.store.Order;

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
            .open(IncidentFacts.KIND)
            .indexed(IncidentFilters.COUNTRY, "_id")
            .indexed(IncidentFilters.STATUS, "_id")
            .indexed(IncidentFilters.LEGAL)
            .indexed(IncidentFilters.FOLLOW_UP)
            .indexed(IncidentFilters.NEXT);
    this.clock = clock;
    this.cipher = cipher;
    this.rules = IncidentRules.shipped(officeZone);
  }

  /** What a list is narrowed to; null means any. */
  public record Wanted(
      @Nullable IncidentStatus state,
      @Nullable String country,
      @Nullable Grade grade,
      @Nullable Boolean overdue) {}

  /** The order to report, with what must stay sealed beside the case. */
  public record Account(ReportIncident wish, Map<PersonalField, String> sealed) {}

  /** Takes a new case down and grades it. */
  public Result<Incident> report(Account account, Origin origin) {
    Command command = Command.of(origin, account).sealing(sealing(account.sealed()));
    By by = new By(origin.actor(), now());
    return incidents.create(command, id -> Incident.report(id, account.wish(), by, rules));
  }

  /** Grades again. */
  public Result<Incident> regrade(Step step, GradeIncident wish) {
    return change(step, wish, (now, by) -> now.regrade(wish, by, rules));
  }

  /** Notes a report that went up. */
  public Result<Incident> send(Step step, SendReport wish) {
    return change(step, wish, (now, by) -> now.send(wish, by, rules));
  }

  /** Notes what is known of the conditions of closing. */
  public Result<Incident> find(Step step, Findings findings) {
    return change(step, findings, (now, by) -> now.find(findings, by));
  }

  /** Hands over what is not ours. */
  public Result<Incident> refer(Step step, ReferredTo to) {
    return change(step, to, (now, by) -> now.refer(to, by));
  }

  /** Works on a closed case again. */
  public Result<Incident> reopen(Step step, ReopeningReason reason) {
    return change(step, reason, (now, by) -> now.reopen(reason, by, rules));
  }

  /** Takes a step that needs no words. */
  public Result<Incident> take(Step step) {
    IncidentStep wanted = IncidentStep.named(step.name());
    return change(step, "", (now, by) -> now.take(wanted, by));
  }

  /** One case. */
  public Optional<Stored<Incident>> find(String id) {
    return incidents.find(id);
  }

  /** One page, by id. */
  public Slice<Stored<Incident>> page(Wanted wanted, PageRequest page) {
    return incidents.page(IncidentFilters.of(wanted, now()), Order.byId(), page);
  }

  /** How many owe a report past its legal deadline. */
  public long legallyOverdue() {
    return incidents.count(IncidentFilters.dueBefore(IncidentFilters.LEGAL, now()));
  }

  /** How many owe a follow-up past its deadline. */
  public long followUpsOverdue() {
    return incidents.count(IncidentFilters.dueBefore(IncidentFilters.FOLLOW_UP, now()));
  }

  /** Makes a fact of every deadline that has passed; may be repeated, and by many at once. */
  public void lookAtClock(Origin origin) {
    Instant now = now();
    List<String> late = new ArrayList<>();
    incidents.each(
        IncidentFilters.dueBefore(IncidentFilters.NEXT, now), stored -> late.add(stored.id()));
    late.forEach(
        id -> incidents.change(id, Command.of(origin, id), state -> state.lookAtClock(now)));
  }

  /** The moment, to the millisecond. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** A sealed field in clear; who calls this has journalled the look or is about to. */
  public @Nullable String open(Stored<Incident> stored, PersonalField field) {
    return stored.personal().open(cipher, field).orElse(null);
  }

  private Result<Incident> change(
      Step step, Object body, BiFunction<Incident, By, Decision<Incident>> decide) {
    By by = new By(step.by(), now());
    return incidents.change(step.id(), step.command(body), now -> decide.apply(now, by));
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
}
