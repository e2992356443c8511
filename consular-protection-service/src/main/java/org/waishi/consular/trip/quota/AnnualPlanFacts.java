package org.waishi.consular.trip.quota;

import org.waishi.consular.trip.quota.AnnualPlanEvent.AnnualPlanApproved;
import org.waishi.consular.trip.quota.AnnualPlanEvent.AnnualPlanRevised;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.FactTypes;

/** What plans say on the log, under its written names. */
final class AnnualPlanFacts {

  static final AggregateKind<AnnualPlan, AnnualPlanEvent> KIND =
      new AggregateKind<>(
          "consular.annual-plan",
          "annual-plans",
          AnnualPlan.class,
          FactTypes.of(AnnualPlanEvent.class)
              .with("org.waishi.consular.annual-plan-approved.v1", AnnualPlanApproved.class)
              .with("org.waishi.consular.annual-plan-revised.v1", AnnualPlanRevised.class),
          AnnualPlan::from);

  private AnnualPlanFacts() {}
}
