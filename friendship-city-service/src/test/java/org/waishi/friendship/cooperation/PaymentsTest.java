package org.waishi.friendship.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.cooperation.CooperationFixture.LEADER;
import static org.waishi.friendship.cooperation.CooperationFixture.OFFICER;
import static org.waishi.friendship.cooperation.CooperationFixture.TODAY;
import static org.waishi.friendship.cooperation.CooperationFixture.done;
import static org.waishi.friendship.cooperation.CooperationFixture.no;
import static org.waishi.friendship.cooperation.CooperationFixture.proposed;
import static org.waishi.friendship.cooperation.CooperationFixture.running;

import org.junit.jupiter.api.Test;
import org.waishi.friendship.cooperation.CooperationRefusal.ContributionReversed;
import org.waishi.friendship.cooperation.CooperationRefusal.UnknownContribution;
import org.waishi.friendship.cooperation.money.Contribution;
import org.waishi.friendship.cooperation.money.Money;
import org.waishi.friendship.date.PaperOfTheFuture;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.StepNotAllowed;

/** Money of projects counts by two pairs of eyes, and stays to be read. */
class PaymentsTest {

  private static final Contribution.Paid TWELVE =
      new Contribution.Paid(Contribution.Side.OURS, new Money("12", "CNY"), TODAY);

  private final CooperationItem proposed = proposed();
  private final CooperationItem running = running();

  private static CooperationItem noted(CooperationItem item) {
    return done(new Payments(item).contribute(TWELVE, OFFICER));
  }

  @Test
  void a_contribution_is_reversed_by_somebody_else_and_stays_to_be_read() {
    CooperationItem noted = noted(noted(running));
    Contribution.Reversal.Reason twice = Contribution.Reversal.Reason.NOTED_TWICE;
    assertThat(no(new Payments(noted).reverse(2, twice, OFFICER)))
        .containsExactly(new FourEyes.MakerIsChecker("officer"));
    assertThat(no(new Payments(noted).reverse(3, twice, LEADER)))
        .containsExactly(new UnknownContribution(3));
    CooperationItem reversed = done(new Payments(noted).reverse(2, twice, LEADER));
    assertThat(reversed.contributions()).hasSize(2);
    assertThat(reversed.contributions().getLast().reversed())
        .isEqualTo(new Contribution.Reversal(twice, TODAY, "leader"));
    assertThat(Contribution.waiting(reversed.contributions()))
        .containsExactly(new Money("12", "CNY"));
    assertThat(no(new Payments(reversed).reverse(2, twice, LEADER)))
        .containsExactly(new ContributionReversed(2));
  }

  @Test
  void money_counts_when_somebody_else_than_who_noted_it_confirms_it() {
    CooperationItem noted = noted(running);
    assertThat(Contribution.sums(noted.contributions())).isEmpty();
    assertThat(Contribution.waiting(noted.contributions())).containsExactly(new Money("12", "CNY"));
    assertThat(no(new Payments(noted).confirm(1, "officer")))
        .containsExactly(new FourEyes.MakerIsChecker("officer"));
    assertThat(no(new Payments(noted).confirm(2, "leader")))
        .containsExactly(new UnknownContribution(2));
    CooperationItem confirmed = done(new Payments(noted).confirm(1, "leader"));
    assertThat(Contribution.sums(confirmed.contributions()))
        .containsExactly(new Money("12", "CNY"));
    assertThat(Contribution.waiting(confirmed.contributions())).isEmpty();
    assertThat(done(new Payments(confirmed).confirm(1, "reviewer"))).isEqualTo(confirmed);
    CooperationItem back =
        done(new Payments(confirmed).reverse(1, Contribution.Reversal.Reason.PAID_BACK, LEADER));
    assertThat(Contribution.sums(back.contributions())).isEmpty();
    assertThat(no(new Payments(back).confirm(1, "leader")))
        .containsExactly(new ContributionReversed(1));
  }

  @Test
  void money_is_noted_when_it_was_paid_even_after_the_end_and_not_before_the_approval() {
    Contribution.Paid paid =
        new Contribution.Paid(Contribution.Side.THEIRS, new Money("12", "CNY"), TODAY.minusDays(3));
    CooperationItem more = done(new Payments(running).contribute(paid, OFFICER));
    assertThat(more.contributions())
        .containsExactly(
            new Contribution(1, paid.side(), paid.money(), paid.on(), "officer", null, null));
    Contribution.Paid later = new Contribution.Paid(paid.side(), paid.money(), TODAY.plusDays(1));
    assertThat(no(new Payments(more).contribute(later, OFFICER)))
        .containsExactly(new PaperOfTheFuture("2026-06-02"));
    assertThat(no(new Payments(proposed).contribute(paid, OFFICER)))
        .containsExactly(
            new StepNotAllowed("contributions", "PROPOSED", ItemState.PROPOSED.steps()));
  }
}
