package org.waishi.consular.trip.quota;

import static com.mongodb.client.model.Filters.eq;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.consular.paper.Paper;
import org.waishi.consular.trip.mission.Mission;
import org.waishi.consular.trip.quota.AnnualPlanRefusal.UnitHasNoPlan;
import org.waishi.consular.trip.quota.AnnualPlanRefusal.UnitHasPlan;
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
import org.waishi.platform.store.Uniqueness;
import org.waishi.platform.time.OfficeDay;

/** The plans of all units. */
@Component
public class AnnualPlans {

  private static final String KEY = "state.key";

  private final Aggregates<AnnualPlan, AnnualPlanEvent> plans;
  private final OfficeDay office;

  AnnualPlans(AggregateStore store, OfficeDay office) {
    this.plans = store.open(AnnualPlanFacts.KIND, new Uniqueness(KEY, new UnitHasPlan()));
    this.office = office;
  }

  /** What a list is narrowed to; null means any. */
  public record Wanted(@Nullable String unit, @Nullable Integer year) {

    private Bson filter() {
      return Narrowing.none().is("state.unit", unit).is("state.year", year).filter();
    }
  }

  /** Notes that a unit's plan was approved. */
  public Result<AnnualPlan> approve(AnnualPlan.Approval wish, Origin origin) {
    return plans.create(
        Command.of(origin, wish), id -> AnnualPlan.approve(id, wish, said(origin.actor())));
  }

  /** Notes that it was revised. */
  public Result<AnnualPlan> revise(Step step, int trips, Paper paper) {
    record Revision(int trips, Paper paper) {}
    return plans.change(
        step.id(),
        step.command(new Revision(trips, paper)),
        now -> now.revise(trips, paper, said(step.by())));
  }

  /** The reason against the entry that a mission names, if there is one. */
  public Optional<Refusal> against(Mission mission) {
    int year = mission.route().departsOn().getYear();
    return plans
        .page(eq(KEY, AnnualPlan.key(mission.unit(), year)), Order.byId(), new PageRequest(1, null))
        .items()
        .stream()
        .findFirst()
        .map(plan -> plan.state().against(mission.planEntry()))
        .orElseGet(() -> Optional.of(new UnitHasNoPlan(mission.unit(), year)));
  }

  /** One plan. */
  public Optional<Stored<AnnualPlan>> find(String id) {
    return plans.find(id);
  }

  /** One page, by id. */
  public Slice<Stored<AnnualPlan>> page(Wanted wanted, PageRequest page) {
    return plans.page(wanted.filter(), Order.byId(), page);
  }

  /** All of them, for a table. */
  public List<Stored<AnnualPlan>> all(Wanted wanted) {
    List<Stored<AnnualPlan>> all = new ArrayList<>();
    plans.each(wanted.filter(), all::add);
    return all;
  }

  private AnnualPlan.Said said(String by) {
    return new AnnualPlan.Said(by, office.today());
  }
}
