package org.waishi.consular.trip.quota;

import org.waishi.platform.aggregate.Refusal;

/** Why no place in a plan is given. */
public sealed interface AnnualPlanRefusal extends Refusal {

  /** The unit has a plan for the year; it is revised, not made again. */
  record UnitHasPlan() implements AnnualPlanRefusal {
    @Override
    public String code() {
      return "unit-has-plan";
    }
  }

  /** Nobody approved that the unit travels in that year. */
  record UnitHasNoPlan(String unit, int year) implements AnnualPlanRefusal {
    @Override
    public String code() {
      return "unit-has-no-plan";
    }
  }

  /** The plan has fewer entries. */
  record PlanEntryBeyondPlan(int entry, int trips) implements AnnualPlanRefusal {
    @Override
    public String code() {
      return "plan-entry-beyond-plan";
    }
  }
}
