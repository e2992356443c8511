package org.waishi.consular.trip.quota;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waishi.consular.paper.Paper;
import org.waishi.consular.trip.quota.AnnualPlanEvent.AnnualPlanApproved;
import org.waishi.consular.trip.quota.AnnualPlanEvent.AnnualPlanRevised;
import org.waishi.consular.trip.quota.AnnualPlanRefusal.PlanEntryBeyondPlan;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.time.DayHasNotCome;

/**
 * For how many trips a unit may file in a year.
 *
 * <p>Its number is revised by a later paper; trips that took an entry above a lowered number keep
 * it.
 *
 * @param key by which a unit has one plan a year
 */
public record AnnualPlan(
    String id, String unit, String unitName, int year, int trips, Paper paper, String key)
    implements Aggregate<AnnualPlan, AnnualPlanEvent> {

  static String key(String unit, int year) {
    return unit + "/" + year;
  }

  static Decision<AnnualPlan> approve(String id, Approval wish, Said said) {
    return Decision.unless(
        future(wish.paper(), said),
        () ->
            Decision.begin(
                AnnualPlan::from,
                new AnnualPlanApproved(
                    id,
                    wish.unit(),
                    wish.unitName(),
                    wish.year(),
                    wish.trips(),
                    wish.paper(),
                    said.by())));
  }

  Decision<AnnualPlan> revise(int number, Paper told, Said said) {
    return Decision.unless(
        future(told, said),
        () ->
            number == trips && told.equals(paper)
                ? Decision.unchanged(this)
                : Decision.accept(this, new AnnualPlanRevised(id, number, told, said.by())));
  }

  /** The reason against using an entry, if there is one. */
  Optional<Refusal> against(int entry) {
    return entry > trips ? Optional.of(new PlanEntryBeyondPlan(entry, trips)) : Optional.empty();
  }

  private static List<Refusal> future(Paper paper, Said said) {
    return paper.on().isAfter(said.today()) ? List.of(new DayHasNotCome(paper.on())) : List.of();
  }

  static AnnualPlan from(AnnualPlanEvent first) {
    if (first
        instanceof AnnualPlanApproved(var id, var unit, var name, var year, var n, var p, _)) {
      return new AnnualPlan(id, unit, name, year, n, p, key(unit, year));
    }
    throw new IllegalStateException("first fact: " + first + " (expected: AnnualPlanApproved)");
  }

  @Override
  public AnnualPlan evolve(AnnualPlanEvent fact) {
    return switch (fact) {
      case AnnualPlanApproved approved -> from(approved);
      case AnnualPlanRevised(_, var number, var told, _) ->
          new AnnualPlan(id, unit, unitName, year, number, told, key);
    };
  }

  /** What a paper approves. */
  public record Approval(String unit, String unitName, int year, int trips, Paper paper) {}

  /** Who acts, on which day. */
  record Said(String by, LocalDate today) {}
}
