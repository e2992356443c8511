package org.waishi.friendship.cooperation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.nor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.waishi.friendship.cooperation.CooperationRefusal.TieDoesNotLive;
import org.waishi.friendship.tie.TieState;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.Refusal;
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

/** The use cases of cooperation items. */
@Component
public class CooperationItems {

  private static final String TIE = "state.plan.tieId";
  private static final String DUE = "state.openDue";

  private final Aggregates<CooperationItem, CooperationEvent> items;
  private final Ties ties;
  private final OfficeDay office;

  CooperationItems(AggregateStore store, Ties ties, OfficeDay office) {
    this.items = store.open(CooperationEvolution.KIND).indexed(TIE, "_id").indexed(DUE, "_id");
    this.ties = ties;
    this.office = office;
  }

  /**
   * Which items a list is about; null means any.
   *
   * @param flagged only those that go on under a tie that was suspended or ended, or all others
   */
  public record Filter(
      @Nullable String tie,
      @Nullable String country,
      @Nullable Field field,
      @Nullable ItemState state,
      @Nullable Boolean flagged) {

    private Bson wanted(Supplier<Bson> stopped) {
      return Narrowing.none()
          .is(TIE, tie)
          .is("state.plan.country", country)
          .is("state.plan.field", field)
          .is("state.state", state)
          .with(flagged, yes -> yes ? stopped.get() : nor(stopped.get()))
          .filter();
    }
  }

  /** Proposes an item under a tie of the register that lives. */
  public Result<CooperationItem> propose(Command command, CooperationItem.Plan plan) {
    String by = command.origin().actor();
    return items.create(
        command,
        id -> Decision.unless(against(plan.tieId()), () -> CooperationItem.propose(id, plan, by)));
  }

  /** What stands against beginning an item under this tie, as far as the register knows it. */
  public List<Refusal> against(String tieId) {
    return ties
        .find(tieId)
        .flatMap(tie -> TieDoesNotLive.against(tieId, tie.state().state()))
        .stream()
        .toList();
  }

  /** Where the tie of an item stands. */
  public TieState standingOf(String tieId) {
    return ties.find(tieId).orElseThrow().state().state();
  }

  /**
   * Proposes an item of a table, with who sent it as its maker; a repeat proposes nothing twice.
   */
  public Result<CooperationItem> bringIn(CooperationItem.Outline outline, Origin by) {
    return items.create(
        outline.id(), Command.of(by, outline), () -> CooperationItem.propose(outline, by.actor()));
  }

  /** Takes a step. */
  public Result<CooperationItem> take(
      Step step, Object body, Function<CooperationItem, Decision<CooperationItem>> how) {
    return items.change(step.id(), step.command(body), how);
  }

  /** The item with this id. */
  public Optional<Stored<CooperationItem>> find(String id) {
    return items.find(id);
  }

  /** One page. */
  public Slice<Stored<CooperationItem>> page(Filter filter, PageRequest page) {
    return items.page(filter.wanted(this::stopped), Order.byId(), page);
  }

  /** All of them, for a table. */
  public List<Stored<CooperationItem>> all(Filter filter) {
    List<Stored<CooperationItem>> all = new ArrayList<>();
    items.each(filter.wanted(this::stopped), all::add);
    return all;
  }

  /** Those that go on although their tie does not. */
  private Bson stopped() {
    List<String> stopped = new ArrayList<>();
    ties.each(
        Set.of(TieState.SUSPENDED, TieState.TERMINATED)::contains, tie -> stopped.add(tie.id()));
    List<String> open =
        Stream.of(ItemState.values()).filter(ItemState::open).map(ItemState::name).toList();
    return and(in(TIE, stopped), in("state.state", open));
  }

  /**
   * The run of each day. It looks at all that is due, so a missed one is made up for by the next.
   */
  @Scheduled(
      cron = "${waishi.cooperation.cron:0 10 1 * * *}",
      zone = "${waishi.zone:Asia/Shanghai}")
  void today() {
    LocalDate today = office.today();
    overdue(today, Origin.internal("friendship-city-service", "milestone-run-" + today));
  }

  /**
   * Says milestones to be overdue whose day had gone by on a day.
   *
   * @return how many items said something
   */
  public int overdue(LocalDate day, Origin by) {
    List<String> ids = new ArrayList<>();
    items.each(and(gt(DUE, ""), lt(DUE, day.toString())), item -> ids.add(item.id()));
    Origin plain = Origin.internal(by.actor(), by.correlationId());
    return (int) ids.stream().filter(id -> said(id, day, plain)).count();
  }

  private boolean said(String id, LocalDate day, Origin by) {
    Result<CooperationItem> result =
        items.change(id, Command.of(by, day), item -> new Milestones(item).overdue(day));
    return result instanceof Result.Done<CooperationItem> done && done.fresh();
  }
}
