package org.waishi.apec.application;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.waishi.apec.application.ApplicationRefusal.AlreadyOpen;
import org.waishi.apec.application.ApplicationRefusal.EnterpriseMissing;
import org.waishi.apec.application.ApplicationRefusal.OtherEnterprise;
import org.waishi.apec.application.ApplicationRefusal.UnknownDocument;
import org.waishi.apec.application.CardApplicationEvent.ApplicationDrafted;
import org.waishi.apec.economy.Economies;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.page.Slice;
import org.waishi.platform.security.Caller;
import org.waishi.platform.security.Role;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.Aggregates;
import org.waishi.platform.store.Command;
import org.waishi.platform.store.Order;
import org.waishi.platform.store.Origin;
import org.waishi.platform.store.Result;
import org.waishi.platform.store.Stored;
import org.waishi.platform.store.Uniqueness;

/**
 * The card applications. What a caller may not see is answered as if it were not there.
 *
 * <p>One open application per person is a promise of the store: a keyed mark of the identity card
 * is unique among documents and is erased when the case closes.
 */
@Service
class CardApplications {

  private static final Uniqueness ONE_OPEN_PER_PERSON =
      new Uniqueness("personal.OPEN_CLAIM.tokens", new AlreadyOpen());

  private final Aggregates<CardApplication, CardApplicationEvent> applications;
  private final Economies economies;
  private final Alerts alerts;
  private final Sealing sealing;
  private final InstantSource clock;
  private final CardRules rules;

  CardApplications(
      AggregateStore store,
      Economies economies,
      Alerts alerts,
      Sealing sealing,
      InstantSource clock,
      ZoneId officeZone) {
    this.applications =
        store
            .open(ApplicationFacts.KIND, ONE_OPEN_PER_PERSON)
            .indexed("created.at", "_id")
            .indexed("state.enterpriseId", "created.at", "_id")
            .indexed("state.status", "created.at", "_id")
            .indexed("state.economies")
            .indexed("personal.PASSPORT.tokens");
    this.economies = economies;
    this.alerts = alerts;
    this.sealing = sealing;
    this.clock = clock;
    this.rules = CardRules.bundled(officeZone);
  }

  /** What a list is cut down to. */
  record Filter(
      @Nullable ApplicationStatus state,
      @Nullable String enterpriseId,
      @Nullable Boolean flagged) {}

  /** Who writes, in which request, having seen which version. */
  record Step(Caller caller, Command command) {}

  Result<CardApplication> draft(
      Caller caller, @Nullable String enterpriseId, ApplicationKind kind, Draft draft, Origin by) {
    String enterprise = caller.is(Role.ENTERPRISE) ? caller.enterpriseId() : enterpriseId;
    List<Refusal> against = new ArrayList<>(unknownDocuments(draft));
    if (enterprise == null) {
      against.add(new EnterpriseMissing("enterpriseId"));
    } else if (enterpriseId != null && !enterpriseId.equals(enterprise)) {
      against.add(new OtherEnterprise());
    }
    if (enterprise == null || !against.isEmpty()) {
      return new Result.Refused<>(against);
    }
    Papers papers = sealing.papers(draft, List.of());
    return applications.create(
        sealing.command(by, kind + " " + enterprise, draft),
        id ->
            CardApplication.draft(
                new ApplicationDrafted(id, enterprise, kind, papers, caller.subject())));
  }

  Result<CardApplication> change(String id, Step step, Draft draft) {
    List<Refusal> unknown = unknownDocuments(draft);
    if (!unknown.isEmpty()) {
      return new Result.Refused<>(unknown);
    }
    Command command =
        sealing
            .command(step.command().origin(), "draft", draft)
            .expecting(step.command().expected());
    return change(
        id,
        new Step(step.caller(), command),
        (now, _) ->
            now.change(sealing.papers(draft, now.papers().given()), step.caller().subject()));
  }

  /** Submits, and flags at once what an alert covers. */
  Result<CardApplication> submit(String id, Step step) {
    List<String> asked = economies.table().askedForPrcApplicant();
    String maker = step.caller().subject();
    return aligned(step, change(id, step, (now, time) -> now.submit(asked, rules, time, maker)));
  }

  Result<CardApplication> resubmit(String id, Step step) {
    String maker = step.caller().subject();
    return change(id, step, (now, time) -> now.resubmit(rules, time, maker));
  }

  Result<CardApplication> giveBack(String id, Step step, List<ReturnReason> reasons) {
    String checker = step.caller().subject();
    return change(id, step, (now, time) -> now.giveBack(reasons, time, checker));
  }

  Result<CardApplication> takeIn(String id, Step step) {
    return change(id, step, (now, time) -> now.takeIn(time, step.caller().subject()));
  }

  Result<CardApplication> turnAway(String id, Step step, List<ReturnReason> reasons) {
    String checker = step.caller().subject();
    return change(id, closing(step), (now, time) -> now.turnAway(reasons, time, checker));
  }

  Result<CardApplication> withdraw(String id, Step step) {
    return change(id, closing(step), CardApplication::withdraw);
  }

  Optional<Stored<CardApplication>> find(String id, Caller caller) {
    return applications.find(id).filter(one -> caller.sees(one.state().enterpriseId()));
  }

  Slice<Stored<CardApplication>> page(Filter filter, Caller caller, PageRequest page) {
    List<Bson> all = new ArrayList<>(List.of(empty()));
    if (filter.state() != null) {
      all.add(eq("state.status", filter.state().name()));
    }
    if (filter.enterpriseId() != null) {
      all.add(eq("state.enterpriseId", filter.enterpriseId()));
    }
    if (filter.flagged() != null) {
      all.add(exists("state.flags.0", filter.flagged()));
    }
    if (caller.is(Role.ENTERPRISE)) {
      all.add(eq("state.enterpriseId", String.valueOf(caller.enterpriseId())));
    }
    return applications.page(and(all), Order.newestFirst(), page);
  }

  Slice<Stored<CardApplication>> ofPassport(String passport, PageRequest page) {
    Bson found = in("personal.PASSPORT.tokens", sealing.passportTokens(passport));
    return applications.page(found, Order.newestFirst(), page);
  }

  /** Aligns all that ask this economy; true when any changed. */
  boolean alignAll(String economy, Origin origin) {
    AtomicBoolean any = new AtomicBoolean();
    Bson asking =
        and(eq("state.economies", economy), in("state.status", ApplicationStatus.underWay()));
    applications.each(asking, one -> any.compareAndSet(false, fresh(align(one.id(), origin))));
    return any.get();
  }

  /** The alerts that cover it now, whether or not its flags have caught up. */
  List<AlertFlag> alertsFor(CardApplication application) {
    return application.status().open() ? alerts.active(application.economies()) : List.of();
  }

  /** The economies that are asked, or would be asked if it were submitted now. */
  List<String> economiesOf(CardApplication application) {
    return application.status() == ApplicationStatus.DRAFT
        ? economies.table().askedForPrcApplicant()
        : application.economies();
  }

  /** An alert that came between the look and the write finds nothing: so look again after it. */
  private Result<CardApplication> aligned(Step step, Result<CardApplication> result) {
    if (!(result instanceof Result.Done<CardApplication>(var stored, boolean fresh))) {
      return result;
    }
    String correlation = step.command().origin().correlationId();
    Origin own = Origin.internal("apec-card", correlation);
    return align(stored.id(), own) instanceof Result.Done<CardApplication>(var now, boolean _)
        ? new Result.Done<>(now, fresh)
        : result;
  }

  private Result<CardApplication> align(String id, Origin origin) {
    return applications.change(
        id, Command.of(origin, "align"), now -> now.align(alerts.active(now.economies())));
  }

  private static boolean fresh(Result<CardApplication> result) {
    return result instanceof Result.Done<CardApplication> done && done.fresh();
  }

  private static Step closing(Step step) {
    return new Step(step.caller(), step.command().sealing(Sealing::unclaimed));
  }

  private Result<CardApplication> change(
      String id,
      Step step,
      BiFunction<CardApplication, Instant, Decision<CardApplication>> decide) {
    if (find(id, step.caller()).isEmpty()) {
      return new Result.Missing<>(id);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Function<CardApplication, Decision<CardApplication>> at = one -> decide.apply(one, now);
    return applications.change(id, step.command(), at);
  }

  private List<Refusal> unknownDocuments(Draft draft) {
    return draft.listed().stream()
        .filter(one -> !rules.knows(one.document()))
        .<Refusal>map(one -> new UnknownDocument("documents", one.document()))
        .toList();
  }
}
