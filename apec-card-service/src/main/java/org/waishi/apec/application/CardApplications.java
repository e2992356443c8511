package org.waishi.apec.application;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.waishi.apec.application.ApplicationRefusal.AlreadyOpen;
import org.waishi.apec.paper.Sealing;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Stored;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.page.Slice;
import org.waishi.platform.security.Caller;
import org.waishi.platform.security.Role;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.Aggregates;
import org.waishi.platform.store.Narrowing;
import org.waishi.platform.store.Order;
import org.waishi.platform.store.Uniqueness;

/**
 * The card applications. What a caller may not see is answered as if it were not there.
 *
 * <p>One open application per person is a promise of the store: a keyed mark of the identity card
 * is unique among documents and is erased when the case closes.
 */
@Repository
public class CardApplications {

  private static final Uniqueness ONE_OPEN_PER_PERSON =
      new Uniqueness("personal.OPEN_CLAIM.tokens", new AlreadyOpen());

  private final Aggregates<CardApplication, CardApplicationEvent> applications;
  private final Sealing sealing;

  CardApplications(AggregateStore store, Sealing sealing) {
    this.applications =
        store
            .open(ApplicationFacts.KIND, ONE_OPEN_PER_PERSON)
            .indexed("created.at", "_id")
            .indexed("state.enterpriseId", "created.at", "_id")
            .indexed("state.status", "created.at", "_id")
            .indexed("state.economies")
            .indexed("personal.PASSPORT.tokens");
    this.sealing = sealing;
  }

  /** What a list is cut down to. */
  public record Filter(
      @Nullable ApplicationStatus state,
      @Nullable String enterpriseId,
      @Nullable Boolean flagged) {}

  /** The application with this id, if this caller may know of it. */
  public Optional<Stored<CardApplication>> find(String id, Caller caller) {
    return applications.find(id).filter(one -> caller.sees(one.state().enterpriseId()));
  }

  /** The applications of a passport, however its number is written, newest first. */
  public Slice<Stored<CardApplication>> ofPassport(String passport, PageRequest page) {
    Bson found = in("personal.PASSPORT.tokens", sealing.passportTokens(passport));
    return applications.page(found, Order.newestFirst(), page);
  }

  /** Those that the filter finds and this caller may know of, newest first. */
  public Slice<Stored<CardApplication>> page(Filter filter, Caller caller, PageRequest page) {
    String own = caller.is(Role.ENTERPRISE) ? String.valueOf(caller.enterpriseId()) : null;
    Bson wanted =
        Narrowing.none()
            .is("state.status", filter.state())
            .is("state.enterpriseId", filter.enterpriseId())
            .with(filter.flagged(), flagged -> exists("state.flags.0", flagged))
            .is("state.enterpriseId", own)
            .filter();
    return applications.page(wanted, Order.newestFirst(), page);
  }

  Result<CardApplication> create(
      Command command, Function<String, Decision<CardApplication>> decide) {
    return applications.create(command, decide);
  }

  /** What this caller may change. */
  Result<CardApplication> change(
      Caller caller,
      String id,
      Command command,
      Function<CardApplication, Decision<CardApplication>> decide) {
    return find(id, caller).isEmpty() ? new Result.Missing<>(id) : change(id, command, decide);
  }

  /** What this service itself changes. */
  Result<CardApplication> change(
      String id, Command command, Function<CardApplication, Decision<CardApplication>> decide) {
    return applications.change(id, command, decide);
  }

  /** Shows each application under way that asks this economy. */
  void eachAsking(String economy, Consumer<Stored<CardApplication>> seen) {
    applications.each(
        and(eq("state.economies", economy), in("state.status", ApplicationStatus.underWay())),
        seen);
  }

  /** Shows each application that waits for the office. */
  void eachSubmitted(Consumer<Stored<CardApplication>> seen) {
    applications.each(eq("state.status", ApplicationStatus.SUBMITTED.name()), seen);
  }
}
