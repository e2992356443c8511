package org.waishi.friendship.exchange;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Step;
import org.waishi.platform.command.Stored;
import org.waishi.platform.event.Outcome;
import org.waishi.platform.id.Ids;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.page.Slice;
import org.waishi.platform.reaction.HeardEvent;
import org.waishi.platform.reaction.Reactions;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.Aggregates;
import org.waishi.platform.store.Order;
import org.waishi.platform.time.OfficeDay;

/** The use cases of exchanges. */
@Component
public class Exchanges {

  private static final String TIE = "state.partner.tieId";
  private static final String COUNTRY = "state.partner.country";
  private static final String STANDING = "state.standing";
  private static final String DAY = "state.day";

  private final Aggregates<Exchange, ExchangeEvent> exchanges;
  private final Ties ties;
  private final OfficeDay office;

  Exchanges(AggregateStore store, Ties ties, OfficeDay office) {
    this.exchanges =
        store
            .open(ExchangeEvolution.KIND)
            .indexed(TIE, DAY)
            .indexed(COUNTRY, DAY)
            .indexed(STANDING, DAY);
    this.ties = ties;
    this.office = office;
  }

  /** Which exchanges a list is about; null means any. */
  public record Filter(
      @Nullable String tie,
      @Nullable String country,
      @Nullable ExchangeKind kind,
      @Nullable Standing standing,
      @Nullable LocalDate from,
      @Nullable LocalDate until) {

    private Bson wanted() {
      List<Bson> all = new ArrayList<>(List.of(empty()));
      Optional.ofNullable(tie).ifPresent(t -> all.add(eq(TIE, t)));
      Optional.ofNullable(country).ifPresent(c -> all.add(eq(COUNTRY, c)));
      Optional.ofNullable(kind).ifPresent(k -> all.add(eq("state.occasion.kind", k.name())));
      Optional.ofNullable(standing).ifPresent(s -> all.add(eq(STANDING, s.name())));
      Optional.ofNullable(from).ifPresent(day -> all.add(gte(DAY, day.toString())));
      Optional.ofNullable(until).ifPresent(day -> all.add(lte(DAY, day.toString())));
      return and(all);
    }
  }

  /** Enters what the office knows. */
  public Result<Exchange> enter(Command command, Exchange.Entry entry) {
    return exchanges.create(command, id -> Exchange.enter(id, entry, office.today()));
  }

  /** Takes over what another service says. */
  public Outcome hear(HeardEvent event, Exchange.Entry told) {
    String id = idOf(event.subject(), told.source());
    Command command = Command.of(event.origin(told.by()), told);
    Result<Exchange> result =
        find(id).isEmpty()
            ? exchanges.create(id, command, () -> Exchange.hear(id, told))
            : exchanges.change(id, command, there -> there.retell(told));
    return Reactions.outcomeOf(result);
  }

  /** Takes a step. */
  public Result<Exchange> take(Step step, Object body, Function<Exchange, Decision<Exchange>> how) {
    return exchanges.change(step.id(), step.command(body), how);
  }

  /** Says with which tie of the register it is. */
  public Result<Exchange> assign(Step step, Object body, String tieId) {
    Tie tie = ties.find(tieId).orElseThrow().state();
    return take(
        step,
        body,
        now ->
            now.assign(
                new Exchange.Assigned(tieId, tie.country(), tie.cityId(), cityOf(now.partner())),
                step.by()));
  }

  private @Nullable String cityOf(Partner with) {
    return Optional.ofNullable(with.tieId())
        .flatMap(ties::find)
        .map(tie -> tie.state().cityId())
        .orElse(null);
  }

  /** The exchange with this id. */
  public Optional<Stored<Exchange>> find(String id) {
    return exchanges.find(id);
  }

  /** One page, the latest first. */
  public Slice<Stored<Exchange>> page(Filter filter, PageRequest page) {
    return exchanges.page(filter.wanted(), Order.by(DAY).descending(), page);
  }

  /** All of them, for a table. */
  public List<Stored<Exchange>> all(Filter filter) {
    List<Stored<Exchange>> all = new ArrayList<>();
    exchanges.each(filter.wanted(), all::add);
    return all;
  }

  /** What there is with a tie: its own, and what is with its country and no tie in particular. */
  public List<Stored<Exchange>> of(String tieId, String country) {
    List<Stored<Exchange>> all = new ArrayList<>();
    exchanges.each(or(eq(TIE, tieId), and(eq(COUNTRY, country), eq(TIE, null))), all::add);
    return all;
  }

  /** Shows each that was held with somebody by a day. */
  public void eachHeld(LocalDate by, Consumer<Stored<Exchange>> seen) {
    exchanges.each(held(by), seen);
  }

  /** Those that were held with one tie by a day. */
  public List<Stored<Exchange>> heldWith(String tieId, LocalDate by) {
    List<Stored<Exchange>> all = new ArrayList<>();
    exchanges.each(and(eq(TIE, tieId), held(by)), all::add);
    return all;
  }

  /** What was held on no known day counts nowhere. */
  private static Bson held(LocalDate by) {
    return and(eq(STANDING, Standing.HELD.name()), gt(DAY, ""), lte(DAY, by.toString()));
  }

  /** The one id of what a source tells. */
  private static String idOf(String subject, Source source) {
    return Ids.derived("exchange", source.kind().name(), subject);
  }

  /** What stands against an entry, before it is made. */
  public List<Refusal> against(Exchange.Entry entry) {
    return ExchangeRules.against(entry.occasion(), entry.standing(), office.today());
  }

  /** An exchange as a table tells it. */
  public record Told(String id, Exchange.Entry entry) {}

  /** Enters a row of a table; a repeat enters nothing twice. */
  public Result<Exchange> bringIn(Told told, Origin by) {
    Exchange.Entry entry = told.entry();
    return exchanges.create(
        told.id(), Command.of(by, entry), () -> Exchange.enter(told.id(), entry, office.today()));
  }
}
