package org.waishi.consular.trip.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waishi.consular.paper.Paper;
import org.waishi.consular.trip.quota.AnnualPlanRefusal.PlanEntryBeyondPlan;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.testing.EventContract;
import org.waishi.platform.time.DayHasNotCome;

class AnnualPlanTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final AnnualPlan.Said SAID = new AnnualPlan.Said("he", TODAY);

  private static Paper paper(LocalDate on) {
    return new Paper("青岛市外办", "青外办〔2026〕1号", on, "file-1");
  }

  private static Decision<AnnualPlan> approved(LocalDate on) {
    return AnnualPlan.approve(
        "p", new AnnualPlan.Approval("11370200MB2800123X", "市商务局", 2026, 4, paper(on)), SAID);
  }

  private static AnnualPlan state(Decision<AnnualPlan> decision) {
    return ((Decision.Accepted<AnnualPlan>) decision).state();
  }

  @Test
  void an_entry_beyond_the_plan_is_refused_until_the_plan_is_revised() {
    AnnualPlan plan = state(approved(TODAY));
    assertThat(plan.against(4)).isEmpty();
    assertThat(plan.against(5)).contains(new PlanEntryBeyondPlan(5, 4));
    AnnualPlan revised = state(plan.revise(5, paper(TODAY), SAID));
    assertThat(revised.against(5)).isEmpty();
    assertThat(revised.key()).isEqualTo("11370200MB2800123X/2026");
  }

  @Test
  void no_paper_of_a_plan_is_of_a_day_that_has_not_come() {
    LocalDate tomorrow = TODAY.plusDays(1);
    Decision<AnnualPlan> refused = Decision.refuse(new DayHasNotCome(tomorrow));
    assertThat(approved(tomorrow)).isEqualTo(refused);
    assertThat(state(approved(TODAY)).revise(5, paper(tomorrow), SAID)).isEqualTo(refused);
  }

  @Test
  void saying_the_same_again_says_nothing() {
    AnnualPlan plan = state(approved(TODAY));
    assertThat(plan.revise(4, paper(TODAY), SAID)).isEqualTo(Decision.unchanged(plan));
  }

  @Test
  void what_plans_say_is_what_is_approved() {
    EventContract.check(AnnualPlanFacts.KIND);
  }
}
